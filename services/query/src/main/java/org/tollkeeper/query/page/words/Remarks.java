package org.tollkeeper.query.page.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.toll.Toll;

/// What is to be known about a figure, a sentence for each of its flags: clashes first, with who said what.
public final class Remarks {
    private Remarks() {}

    public static List<String> of(Told told) {
        var toll = told.toll();
        return Stream.concat(
                        toll.contested().stream().map(flag -> clash(flag, told)),
                        toll.quality().stream().map(flag -> quality(flag, told)))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String clash(Flag flag, Told told) {
        var reason = "Contested, " + StateWord.reason(flag.mark());
        var sides = flag.claims().stream()
                .flatMap(id -> told.byId().claim(id).stream())
                .map(claim -> says(claim, told.names()))
                .distinct()
                .collect(Collectors.joining("; "));
        return sides.isEmpty() ? reason + "." : reason + ": " + sides + ".";
    }

    private static String says(Claim claim, Names names) {
        return names.claimant(claim.claimant()) + ", " + Worded.of(claim.says());
    }

    private static String quality(Flag flag, Told told) {
        var toll = told.toll();
        return switch (flag.mark()) {
            case BASE_MISMATCH -> baseMismatch(flag);
            case REGRESSION -> "A later total is lower than an earlier one; the later one stands.";
            case MISPRINT -> "One printed total does not fit those before and after it and is not used.";
            case NESTED -> "A count begun later is read as a part of the longer one and adds nothing.";
            case OVERLAPPING_STEPS ->
                "Reports of further " + People.of(toll.cell().category())
                        + " overlap in time; the same people may be in" + " two of them.";
            case POSSIBLE_MERGE ->
                "The same number was printed twice, more than 12 hours apart; it may stand for two events.";
            case SINGLE_ORIGIN ->
                told.speakersAtBest() > 1 ? "One claimant's figure is current; the others' are older." : "";
            case UNVERIFIED -> "A carrier says that it could not verify this.";
            case STALE -> stale(toll);
            case REVIVED -> "A story behind this was withdrawn and came back in a later version.";
            case NAMED_EXCEED -> "More people are named than the figure holds: " + Numbers.of(toll.named()) + ".";
            case GROUP_EXCEEDS -> "This is higher than the count it should be a part of.";
            case ADVERSARY_EXCEEDS, NEUTRAL_EXCEEDS_OWN, OWN_EXCEEDS_NEUTRAL, DENIED, SELF_CONFLICT, ARITHMETIC -> "";
        };
    }

    private static String baseMismatch(Flag flag) {
        var difference = flag.difference();
        return difference == null
                ? "A new total does not fit what earlier figures add up to. We show both."
                : "The new total is " + Numbers.of(Math.abs(difference)) + (difference < 0 ? " lower" : " higher")
                        + " than earlier figures add up to. We show both.";
    }

    private static String stale(Toll toll) {
        return toll.through() == null
                ? "There is no recent figure. The toll may have changed."
                : "No new figure since " + Times.of(toll.through()) + ". The toll may have changed.";
    }

    /// For a conflict's own row: a combined figure is said in words, never drawn beside the sides.
    public static List<String> together(List<Toll> tolls) {
        return tolls.stream().flatMap(Remarks::total).toList();
    }

    private static Stream<String> total(Toll toll) {
        var best = toll.best();
        if (best == null) {
            return Stream.empty();
        }
        boolean open = toll.atLeast() || toll.openEnded();
        return Stream.of("Reports allow a total of " + (open ? "at least " : "") + Numbers.of(best) + " "
                + People.verb(toll.cell().harm()) + " on all sides together."
                + (open ? " There is no upper figure." : ""));
    }
}
