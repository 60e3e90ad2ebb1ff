package org.tollkeeper.wire;

import org.tollkeeper.wire.Unreadable.Reason;

/// How a reader gives up from deep inside a document. Never leaves this room: [WireReader] turns it into a
/// [Reading.Refused].
final class RefusedException extends RuntimeException {
    private final transient Unreadable why;

    RefusedException(Unreadable why) {
        super(why.detail());
        this.why = why;
    }

    RefusedException(Reason reason, String field, String detail) {
        this(new Unreadable(reason, field, detail));
    }

    RefusedException(Reason reason, String detail) {
        this(reason, "", detail);
    }

    Unreadable why() {
        return why;
    }
}
