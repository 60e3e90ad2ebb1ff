package org.tollkeeper.domain.toll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Assertion.Denial;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.codebook.Tier;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Flag.Mark;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.ledger.Reading;
import org.tollkeeper.domain.ledger.StandingPosition;

/// What each denial in a cell denies: the claim it names, else the figure it names, else every doubtful figure up to
/// then: an adversary's or the press's, and where an adversary denies, anybody's. An adversary's zero is such a
/// denial. It subtracts nothing: method R4 and R8.
final class Denials {
    private Denials() {}

    /// A mark for each denial, with the claims that the denied figures stand on.
    static List<Flag> in(Collection<StandingPosition> positions, Reading reading) {
        var flags = new ArrayList<Flag>();
        for (var denier : positions) {
            for (var claim : denier.denials()) {
                flags.add(new Flag(Mark.DENIED, denied(claim, denier, positions, reading)));
            }
            var zero =
                    Currency.isDenial(denier.position()) ? deniedByZero(denier, positions, reading) : List.<String>of();
            if (!zero.isEmpty()) {
                flags.add(new Flag(Mark.DENIED, join(denier.bearing(), zero)));
            }
        }
        return flags;
    }

    private static List<String> denied(
            Claim by, StandingPosition denier, Collection<StandingPosition> positions, Reading reading) {
        var denial = (Denial) by.says();
        return denial.claim() != null
                ? List.of(by.id(), denial.claim())
                : join(
                        List.of(by.id()),
                        bearing(positions, denier, p -> isDenied(p, denial, denier.position(), reading)));
    }

    private static List<String> deniedByZero(
            StandingPosition zero, Collection<StandingPosition> positions, Reading reading) {
        var until = Objects.requireNonNull(zero.position().through(), "a zero speaks of a time");
        return bearing(positions, zero, p -> isOpenTo(p, until, zero.position(), reading));
    }

    private static List<String> bearing(
            Collection<StandingPosition> positions, StandingPosition denier, Predicate<Position> denied) {
        return positions.stream()
                .filter(other ->
                        !other.equals(denier) && other.position().figure() != null && denied.test(other.position()))
                .flatMap(other -> other.bearing().stream())
                .toList();
    }

    private static List<String> join(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static boolean isDenied(Position position, Denial denial, Position denier, Reading reading) {
        return denial.denied() == null
                ? isOpenTo(position, denial.window().to(), denier, reading)
                : Currency.figure(position).stated() == denial.denied().stated();
    }

    /// Whether a denial that names no figure means this one: nobody denies what is said of a later time.
    private static boolean isOpenTo(Position position, Moment until, Position denier, Reading reading) {
        boolean doubtful = isDoubtful(position.tier(), position.stance())
                || (denier.stance() == Stance.ADVERSARY && position.stance() != Stance.ADVERSARY);
        return doubtful
                && !Currency.figure(position).isZero()
                && position.through() != null
                && !position.through().isLaterThan(until, reading.zone());
    }

    static boolean isDoubtful(Tier tier, Stance stance) {
        return tier == Tier.ADVERSARY || stance == Stance.PRESS;
    }
}
