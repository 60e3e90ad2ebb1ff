package org.tollkeeper.query.answer;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;

/// The list of claims, in the order they were recorded, a page at a time. Retractions and rulings are not in it:
/// each claim shows what acted on it.
///
/// @param states empty asks for all
/// @param claimant the id of a party or a name; absent asks for all
/// @param after the cursor of the last claim seen; absent begins at the first
/// @param limit how many claims a page holds
public record Claims(
        Rows rows,
        Set<Fate.State> states,
        @Nullable String claimant,
        @Nullable Cursor after,
        int limit) {
    private static final int USUAL = 100;
    private static final int MOST = 1000;
    private static final Comparator<Cursor> ORDER =
            Comparator.comparing(Cursor::recordedAt).thenComparing(Cursor::id);

    public Claims {
        states = Set.copyOf(states);
    }

    /// @throws BadParameter naming the first that cannot be understood
    public static Claims of(
            Rows rows,
            @Nullable String state,
            @Nullable String claimant,
            @Nullable String cursor,
            @Nullable String limit) {
        return new Claims(
                rows,
                Rows.named("state", state, Fate.State.class),
                claimant == null || claimant.isBlank() ? null : claimant,
                cursor == null || cursor.isBlank() ? null : Cursor.parse(cursor),
                limit(limit));
    }

    /// `{"claims":[…],"next"}`; without `next` there is nothing more for now.
    public Map<String, Object> answer(Conflict conflict, List<Fate> fates) {
        var page = fates.stream()
                .filter(fate -> !(fate.claim().says() instanceof Assertion.OnRecord))
                .filter(fate -> states.isEmpty() || states.contains(fate.state()))
                .filter(fate -> isByClaimant(conflict, fate.claim()))
                .filter(fate -> cells(fate.claim().says()).anyMatch(rows))
                .filter(fate -> after == null || ORDER.compare(Cursor.of(fate), after) > 0)
                .sorted(Comparator.comparing(Cursor::of, ORDER))
                .limit(limit + 1L)
                .toList();
        boolean more = page.size() > limit;
        var shown = more ? page.subList(0, limit) : page;
        return new Tree()
                .with("claims", shown.stream().map(FateDocument::of).toList())
                .with("next", more ? Cursor.of(shown.getLast()).text() : null);
    }

    private boolean isByClaimant(Conflict conflict, Claim claim) {
        return claimant == null
                || conflict.identity(claim.claimant()).equals(claimant)
                || claim.claimant().name().equalsIgnoreCase(claimant);
    }

    private static Stream<Cell> cells(Assertion says) {
        return switch (says) {
            case Assertion.OfCell one -> Stream.of(one.cell());
            case Assertion.Sum sum -> sum.parts().stream();
            case Assertion.OnRecord _ -> Stream.empty();
        };
    }

    private static int limit(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return USUAL;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // Refused below, with the numbers that are too large or too small.
        }
        throw new BadParameter("limit", text, "a whole number from 1 to " + MOST);
    }

    /// A claim's place in the list: new claims come after it, so paging never skips or repeats one.
    public record Cursor(Instant recordedAt, String id) {

        static Cursor of(Fate fate) {
            return new Cursor(fate.claim().recordedAt(), fate.claim().id());
        }

        static Cursor parse(String text) {
            int slash = text.indexOf('/');
            try {
                return new Cursor(Instant.parse(text.substring(0, Math.max(slash, 0))), text.substring(slash + 1));
            } catch (DateTimeParseException e) {
                throw new BadParameter("cursor", text, "the 'next' of an earlier answer");
            }
        }

        String text() {
            return recordedAt + "/" + id;
        }
    }
}
