package org.tollkeeper.messaging.codec;

import org.apache.kafka.common.errors.SerializationException;

/// A value that cannot be read, and so must not be acted on.
public final class UnreadableValueException extends SerializationException {
    public UnreadableValueException(String message) {
        super(message);
    }

    public UnreadableValueException(String message, Throwable cause) {
        super(message, cause);
    }
}
