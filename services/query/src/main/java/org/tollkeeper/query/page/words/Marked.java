package org.tollkeeper.query.page.words;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Quantity;

/// The words a claim rests on, byte for byte, parted where its figure stands.
///
/// @param before up to the figure; all of it where the figure is not found
/// @param mark the figure as printed; empty where it is not found
public record Marked(String before, String mark, String after) {

    /// @return absent where the claim was given no evidence
    public static @Nullable Marked of(Claim claim) {
        var evidence = claim.evidence();
        return evidence == null ? null : of(evidence.text(), claim.says());
    }

    private static Marked of(String text, Assertion says) {
        var lower = text.toLowerCase(Locale.ROOT);
        return spellings(says)
                .map(spelling -> Place.find(lower, spelling.toLowerCase(Locale.ROOT)))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(place -> new Marked(
                        text.substring(0, place.from()),
                        text.substring(place.from(), place.to()),
                        text.substring(place.to())))
                .orElseGet(() -> new Marked(text, "", ""));
    }

    /// The phrase first: it holds the number, and says more.
    private static Stream<String> spellings(Assertion says) {
        return switch (says) {
            case Assertion.Count count -> spellings(count.quantity());
            case Assertion.Sum sum -> spellings(sum.quantity());
            case Assertion.Item item -> Stream.of(item.person());
            case Assertion.Denial denial -> Stream.ofNullable(denial.denied()).flatMap(Marked::spellings);
            case Assertion.Context context ->
                Stream.ofNullable(context.quantity()).flatMap(Marked::spellings);
            case Assertion.NotDisclosed _, Assertion.OnRecord _ -> Stream.empty();
        };
    }

    private static Stream<String> spellings(Quantity quantity) {
        var number = quantity.printed().orElse(quantity.stated());
        var phrase = Stream.ofNullable(quantity.phrase());
        return Stream.concat(phrase, Spelled.ways(number));
    }

    /// Where a spelling stands by itself, not within a longer word or number.
    private record Place(int from, int to) {
        static @Nullable Place find(String text, String spelling) {
            int from = text.indexOf(spelling);
            while (from >= 0) {
                int to = from + spelling.length();
                if (!spelling.isEmpty() && isFree(text, from - 1, -1) && isFree(text, to, 1)) {
                    return new Place(from, to);
                }
                from = text.indexOf(spelling, from + 1);
            }
            return null;
        }

        private static boolean isFree(String text, int beside, int way) {
            if (beside < 0 || beside >= text.length()) {
                return true;
            }
            char c = text.charAt(beside);
            int beyond = beside + way;
            boolean joins = (c == ',' || c == '.')
                    && beyond >= 0
                    && beyond < text.length()
                    && Character.isDigit(text.charAt(beyond));
            return !Character.isLetterOrDigit(c) && !joins;
        }
    }
}
