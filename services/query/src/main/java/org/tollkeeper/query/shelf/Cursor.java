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
            return Optional.of(
                    new Cursor(Instant.parse(text.substring(0, Math.max(slash, 0))), text.substring(slash + 1)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public String text() {
        return recordedAt + "/" + id;
    }
}
