package org.tollkeeper.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// The identity of a story in a format that gives it none: its slug and its day. What is said of a slug holds for 48
/// hours, so a message that takes a story back speaks of the day before, too.
///
/// @param name the slug's, without what is written behind it
record TextKey(String name, LocalDate day) {

    static TextKey of(String name, Instant written) {
        return new TextKey(name, LocalDate.ofInstant(written, ZoneOffset.UTC));
    }

    TextKey dayBefore() {
        return new TextKey(name, day.minusDays(1));
    }

    /// Later minutes, then higher numbers of the line; numbers begin again each day.
    static long rank(Instant written, long number) {
        return Math.floorDiv(written.getEpochSecond(), 60) * 100_000 + number % 100_000;
    }

    @Override
    public String toString() {
        return name + "@" + day;
    }
}
