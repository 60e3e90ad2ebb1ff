package org.tollkeeper.messaging;

import org.apache.kafka.common.errors.SerializationException;

/// The registry could not be reached, or refused.
public final class RegistryException extends SerializationException {
    public RegistryException(String message) {
        super(message);
    }

    public RegistryException(String message, Throwable cause) {
        super(message, cause);
    }
}
