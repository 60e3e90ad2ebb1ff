package org.tollkeeper.ingest.recording;

import org.jspecify.annotations.Nullable;

/// Nothing can be made durable now. What was sent is safe with its sender, who may send it again.
public final class UnavailableException extends RuntimeException {
    private final String state;

    /// @param state what was stored and what was not
    public UnavailableException(String message, String state, @Nullable Throwable cause) {
        super(message, cause);
        this.state = state;
    }

    public UnavailableException(String message) {
        this(message, "Nothing was stored.", null);
    }

    public String state() {
        return state;
    }
}
