package org.tollkeeper.extraction.victim;

import org.tollkeeper.domain.claim.Cell;

/// A side and what told it.
record Told(String side, By by) {
    static final Told NOTHING = new Told(Cell.UNATTRIBUTED, By.UNKNOWN);
}
