package org.tollkeeper.domain.conflict;

/// What a party is; decides its stance where it has no side.
public enum PartyKind {
    AUTHORITY,
    MONITOR,
    PRESS,
    HOSPITAL,
    UN,
    COURT
}
