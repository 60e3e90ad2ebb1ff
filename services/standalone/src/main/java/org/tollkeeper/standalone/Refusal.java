package org.tollkeeper.standalone;

/// A reason not to start that the operator can do something about. Its message is the one line that is shown.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String line) {
        super(line);
    }

    public Refusal(String line, Throwable cause) {
        super(line, cause);
    }
}
