package org.tollkeeper.ingest.feeds.fetch;

import java.net.UnknownHostException;

/// A name that must not be connected to.
final class ForbiddenAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    ForbiddenAddressException(String message) {
        super(message);
    }
}
