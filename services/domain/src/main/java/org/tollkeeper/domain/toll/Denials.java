package org.tollkeeper.domain.toll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tollkeeper.domain.claim.Assertion.Count;
import org.tollkeeper.domain.claim.Assertion.Denial;
import org.tollkeeper.domain.claim.Assertion.OfCell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.codebook.Tier;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Flag.Mark;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.ledger.StandingPosition;

/// What each denial in a cell denies: the claim it names, else the figure it names, else every figure of an adversary
/// or the press. It subtracts nothing: method R8.
final class Denials {
    private Denials() {}

    /// A mark for each denial, with the claims that the denied figures stand on.
    static List<Flag> in(Collection<StandingPosition> positions) {
        var flags = new ArrayList<Flag>();
        for (var denier : positions) {
            for (var claim : denier.denials()) {
                flags.add(new Flag(Mark.DENIED, denied(claim, denier, positions)));
            }
        }
        return flags;
    }

    private static List<String> denied(Claim by, StandingPosition denier, Collection<StandingPosition> positions) {
        var denial = (Denial) by.says();
        var claims = new ArrayList<>(List.of(by.id()));
        if (denial.claim() != null) {
            claims.add(denial.claim());
            return claims;
        }
        positions.stream()
                .filter(other -> !other.equals(denier) && isDenied(other.position(), denial))
                .forEach(other -> claims.addAll(other.bearing()));
        return claims;
    }

    private static boolean isDenied(Position position, Denial denial) {
        return position.figure() != null
                && (denial.denied() == null
                        ? isDoubtful(position.tier(), position.stance())
                        : position.figure().stated() == denial.denied().stated());
    }

    private static boolean isDoubtful(Tier tier, Stance stance) {
        return tier == Tier.ADVERSARY || stance == Stance.PRESS;
    }

    /// Whose claim it is, and where its claimant stands.
    record Owner(String claimant, Stance stance, Tier tier) {}

    /// A claim about a cell with its owner.
    record Owned(Claim claim, Owner owner) {}

    /// Ids of the claims of one cell that denials discount: an adversary's or the press's, and never the denier's own.
    static Set<String> discounted(Collection<Owned> claims) {
        var discounted = new HashSet<String>();
        for (var denier : claims) {
            if (denier.claim().says() instanceof Denial denial) {
                claims.stream()
                        .filter(c -> !c.owner().equals(denier.owner())
                                && isDoubtful(c.owner().tier(), c.owner().stance())
                                && isDenied(c.claim(), denial))
                        .forEach(c -> discounted.add(c.claim().id()));
            }
        }
        return discounted;
    }

    private static boolean isDenied(Claim claim, Denial denial) {
        if (denial.claim() != null) {
            return claim.id().equals(denial.claim());
        }
        return claim.says() instanceof OfCell
                && claim.says() instanceof Count count
                && (denial.denied() == null
                        || count.quantity().stated() == denial.denied().stated());
    }
}
