package org.tollkeeper.domain.conflict;

import java.util.Locale;

/// What a party is; decides its stance where it has no side.
public enum PartyKind {
    AUTHORITY,
    MONITOR,
    PRESS,
    HOSPITAL,
    UN,
    COURT;

    /// As definitions write it.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
