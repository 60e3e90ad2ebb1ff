package org.tollkeeper.query.answer;

/// A query parameter that cannot be understood.
public final class BadParameter extends RuntimeException {
    private final String parameter;
    private final String value;
    private final String accepted;

    /// @param accepted what would have been, in words
    public BadParameter(String parameter, String value, String accepted) {
        super(parameter);
        this.parameter = parameter;
        this.value = value;
        this.accepted = accepted;
    }

    public String sentence() {
        return "'" + parameter + "' is '" + value + "'; accepted is " + accepted + ".";
    }

    public String parameter() {
        return parameter;
    }

    public String value() {
        return value;
    }

    public String accepted() {
        return accepted;
    }
}
