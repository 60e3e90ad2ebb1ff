package org.tollkeeper.domain.toll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Flag.Mark;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.ledger.StandingPosition;

/// Where the claimants of one cell contradict each other, and what is to be known of its figures: method R8.
final class Clashes {
    private Clashes() {}

    /// @param standing every position of the cell
    static List<Flag> of(CellToll toll, Collection<StandingPosition> standing, List<Flag> denied) {
        var current = standing.stream()
                .filter(s -> toll.current().contains(s.position()))
                .toList();
        var flags = new ArrayList<Flag>();
        var ceiling = toll.highExclAdversary();
        if (ceiling != null) {
            clash(
                    Mark.ADVERSARY_EXCEEDS,
                    current,
                    p -> Currency.isAdversary(p) && Currency.figure(p).high() > ceiling,
                    p -> !Currency.isAdversary(p),
                    flags);
        }
        flagNeutralAgainstOwn(current, flags);
        flags.addAll(denied);
        current.forEach(s -> flags.addAll(s.position().flags()));
        flagSingleOrigin(current, flags);
        return flags;
    }

    /// Two figures contradict each other when no number fits both; an open end fits everything above it.
    private static void flagNeutralAgainstOwn(List<StandingPosition> current, List<Flag> flags) {
        for (var neutral : with(current, Stance.NEUTRAL)) {
            for (var own : with(current, Stance.OWN)) {
                if (isAbove(neutral, own)) {
                    flags.add(new Flag(Mark.NEUTRAL_EXCEEDS_OWN, bearing(List.of(neutral, own))));
                } else if (isAbove(own, neutral)) {
                    flags.add(new Flag(Mark.OWN_EXCEEDS_NEUTRAL, bearing(List.of(neutral, own))));
                }
            }
        }
    }

    private static boolean isAbove(StandingPosition a, StandingPosition b) {
        Figure below = Currency.figure(b.position());
        return !below.openEnded() && Currency.figure(a.position()).low() > below.high();
    }

    private static List<StandingPosition> with(List<StandingPosition> current, Stance stance) {
        return current.stream().filter(s -> s.position().stance() == stance).toList();
    }

    private static void clash(
            Mark mark,
            List<StandingPosition> current,
            Predicate<Position> some,
            Predicate<Position> others,
            List<Flag> flags) {
        var ones = current.stream().filter(s -> some.test(s.position())).toList();
        if (!ones.isEmpty()) {
            var rest = current.stream().filter(s -> others.test(s.position()));
            flags.add(new Flag(mark, bearing(Stream.concat(ones.stream(), rest).toList())));
        }
    }

    private static void flagSingleOrigin(List<StandingPosition> current, List<Flag> flags) {
        var speaking = current.stream()
                .filter(s -> !Currency.isAdversary(s.position()))
                .toList();
        if (speaking.stream().map(s -> s.position().claimant()).distinct().count() == 1) {
            flags.add(new Flag(Mark.SINGLE_ORIGIN, bearing(speaking)));
        }
    }

    /// The ids of the claims that positions stand on, not of those they have absorbed.
    static List<String> bearing(Collection<StandingPosition> positions) {
        return positions.stream().flatMap(s -> s.bearing().stream()).toList();
    }
}
