package org.tollkeeper.query.page.words;

import java.util.stream.Collectors;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.toll.Toll;

/// What is known of a row, in a sign and a few words, each chosen by state from a fixed list.
///
/// @param sign repeats the words for the eye; never says more than they do
public record StateWord(String sign, String text) {

    public static final StateWord NO_CLAIM = new StateWord("–", "no claim received");

    public static StateWord of(Told told) {
        return switch (told.toll().state()) {
            case ZERO_CLAIMED -> contested(told, new StateWord("0", "reported as none"));
            case REPORTED -> contested(told, reported(told));
            case DERIVED -> contested(told, new StateWord("○", "derived from a combined total"));
            case NOT_DISCLOSED -> new StateWord("▨", notDisclosed(told));
            case ADVERSARY_ONLY -> new StateWord("◇", "claimed by " + told.adversaries() + " alone");
            case NO_CLAIM -> noClaim(told);
        };
    }

    private static StateWord contested(Told told, StateWord otherwise) {
        var toll = told.toll();
        if (toll.contested().isEmpty()) {
            return otherwise;
        }
        return new StateWord(
                "≠",
                told.isContestedOnlyByAdversaries() && toll.highExclAdversary() != null
                        ? "contested above " + Numbers.of(toll.highExclAdversary())
                        : "contested: " + reasons(toll));
    }

    private static StateWord reported(Told told) {
        var toll = told.toll();
        if (toll.best() != null && (toll.atLeast() || toll.openEnded())) {
            return new StateWord("≥", "at least " + Numbers.of(toll.best()));
        }
        if (toll.rollup() == Toll.Rollup.PARTS) {
            return new StateWord("+", "added up from the rows above");
        }
        if (told.speakersAtBest() > 1) {
            return new StateWord("=", toll.best() != null && toll.best().equals(toll.high()) ? "agreed" : "a range");
        }
        if (told.positions().isEmpty()) {
            return new StateWord("=", isOfOne(toll) ? "one claimant" : "several claimants");
        }
        return new StateWord(
                "=",
                told.speakers() > 1 ? "one claimant; others give other figures" : "one claimant, not contradicted");
    }

    private static boolean isOfOne(Toll toll) {
        return toll.flags().stream().anyMatch(flag -> flag.mark() == Flag.Mark.SINGLE_ORIGIN);
    }

    private static String notDisclosed(Told told) {
        var withheld = "not disclosed by " + told.withholders();
        return told.toll().high() == null
                ? withheld
                : withheld + "; " + told.adversaries() + " claims " + told.adversaryFigure(Numbers::standing);
    }

    /// Somebody may have spoken without giving a figure: named a person, denied one, or kept somebody else's back.
    private static StateWord noClaim(Told told) {
        if (told.toll().named() > 0) {
            return new StateWord("–", "no figure; " + Numbers.of(told.toll().named()) + " named");
        }
        return told.positions().isEmpty() ? NO_CLAIM : new StateWord("–", "no figure given");
    }

    private static String reasons(Toll toll) {
        return toll.contested().stream()
                .map(Flag::mark)
                .distinct()
                .map(StateWord::reason)
                .collect(Collectors.joining("; "));
    }

    /// A state where a reader may choose it, by its name in an address.
    public static String chosen(String name) {
        return switch (name) {
            case "contested" -> "contested";
            case "zero_claimed" -> "reported as none";
            case "adversary_only" -> "an adversary's alone";
            case "no_claim" -> "no figure";
            default -> name.replace('_', ' ');
        };
    }

    /// Why figures clash.
    public static String reason(Flag.Mark mark) {
        return switch (mark) {
            case ADVERSARY_EXCEEDS -> "adversary exceeds";
            case NEUTRAL_EXCEEDS_OWN -> "a neutral source exceeds the side's own figure";
            case OWN_EXCEEDS_NEUTRAL -> "the side's own figure exceeds a neutral source";
            case DENIED -> "denied";
            case SELF_CONFLICT -> "one claimant gives different figures";
            case ARITHMETIC -> "figures do not add up";
            case BASE_MISMATCH,
                    REGRESSION,
                    MISPRINT,
                    NESTED,
                    OVERLAPPING_STEPS,
                    POSSIBLE_MERGE,
                    SINGLE_ORIGIN,
                    UNVERIFIED,
                    STALE,
                    REVIVED,
                    NAMED_EXCEED,
                    GROUP_EXCEEDS -> "";
        };
    }
}
