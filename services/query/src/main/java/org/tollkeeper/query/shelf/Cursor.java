package org.tollkeeper.query.shelf;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.tollkeeper.domain.claim.Claim;

/// A claim's place in the order in which claims were recorded. New claims come after it, so paging never skips or
/// repeats one.
public record Cursor(Instant recordedAt, String id) {

    public static Cursor of(Claim claim) {
        return new Cursor(claim.recordedAt(), claim.id());
    }

    /// What [#text] wrote; empty for anything else.
    public static Optional<Cursor> parse(String text) {
        int slash = text.indexOf('/');
        try {
            var recordedAt = Instant.parse(text.substring(0, Math.max(slash, 0)));
            return isRecordable(recordedAt)
                    ? Optional.of(new Cursor(recordedAt, text.substring(slash + 1)))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// Claims are recorded to the millisecond, and milliseconds are counted in a long number.
    private static boolean isRecordable(Instant time) {
        return !time.isBefore(Instant.ofEpochMilli(Long.MIN_VALUE))
                && !time.isAfter(Instant.ofEpochMilli(Long.MAX_VALUE));
    }

    public String text() {
        return recordedAt + "/" + id;
    }
}
