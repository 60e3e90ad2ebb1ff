package org.tollkeeper.query.page.changes;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.page.words.StateWord;

/// What is to be known about a figure and has come or gone while the figure stayed.
final class Besides {
    private Besides() {}

    /// `New: contested, adversary exceeds. Gone: it rests on one claimant.`
    static String of(@Nullable Toll before, Toll after) {
        var was = marks(before);
        var is = marks(after);
        var words = said(" New: ", without(is, was)) + said(" Gone: ", without(was, is));
        return words.isEmpty() ? " What it rests on has changed." : words;
    }

    private static List<String> marks(@Nullable Toll toll) {
        return toll == null
                ? List.of()
                : toll.flags().stream()
                        .map(flag -> words(flag.mark()))
                        .distinct()
                        .toList();
    }

    private static List<String> without(List<String> all, List<String> some) {
        return all.stream().filter(mark -> !some.contains(mark)).toList();
    }

    private static String said(String lead, List<String> marks) {
        return marks.isEmpty() ? "" : marks.stream().collect(Collectors.joining("; ", lead, "."));
    }

    private static String words(Flag.Mark mark) {
        return switch (mark) {
            case BASE_MISMATCH -> "earlier figures do not add up to it";
            case REGRESSION -> "a later total is lower than an earlier one";
            case MISPRINT -> "a printed total does not fit and is not used";
            case NESTED -> "a shorter count is read as a part of a longer one";
            case OVERLAPPING_STEPS -> "reports overlap in time";
            case POSSIBLE_MERGE -> "the same number was printed twice";
            case SINGLE_ORIGIN -> "it rests on one claimant";
            case UNVERIFIED -> "a carrier could not verify it";
            case STALE -> "there is no recent figure";
            case REVIVED -> "a withdrawn story came back";
            case NAMED_EXCEED -> "more people are named than counted";
            case GROUP_EXCEEDS -> "a part is above its whole";
            case ADVERSARY_EXCEEDS, NEUTRAL_EXCEEDS_OWN, OWN_EXCEEDS_NEUTRAL, DENIED, SELF_CONFLICT, ARITHMETIC ->
                "contested, " + StateWord.reason(mark);
        };
    }
}
