package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;

/// How a ledger is to be read: where a date is a day, when the conflict began, what words mean, and up to when.
///
/// @param until claims whose time has not wholly passed by then bear no figures; absent for no bound
public record Reading(
        ZoneId zone,
        LocalDate start,
        Codebook codebook,
        @Nullable Instant until) {

    public static Reading of(Conflict conflict, Codebook codebook, @Nullable Moment at) {
        return new Reading(
                conflict.timeZone(),
                conflict.start().day(conflict.timeZone()),
                codebook,
                at == null ? null : at.latest(conflict.timeZone()));
    }

    /// Whether what speaks of `time` may bear a figure: its whole precision interval has ended.
    public boolean reaches(Moment time) {
        return until == null || !time.latest(zone).isAfter(until);
    }

    /// Whether a statement may bear a figure.
    boolean reaches(Statement statement) {
        return until == null || !statement.end().isAfter(until);
    }

    Instant begin(Moment time) {
        return time.earliest(zone);
    }

    Instant end(Moment time) {
        return time.latest(zone);
    }

    /// The later of two times, by their ends, then by their beginnings.
    Moment later(Moment a, Moment b) {
        int byEnd = end(a).compareTo(end(b));
        return byEnd > 0 || (byEnd == 0 && !a.earliest(zone).isBefore(b.earliest(zone))) ? a : b;
    }
}
