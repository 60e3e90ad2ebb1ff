package org.tollkeeper.domain.toll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Assertion.Count;
import org.tollkeeper.domain.claim.Assertion.Denial;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.ledger.StandingPosition;
import org.tollkeeper.domain.toll.Clashes.Denied;

/// What each denial in a cell denies: the claim it names, else claims of others with the figure it names, else every
/// figure of an adversary or the press. It subtracts nothing: method R8.
final class Denials {
    private Denials() {}

    static List<Denied> in(Collection<StandingPosition> positions) {
        var denied = new ArrayList<Denied>();
        for (var denier : positions) {
            for (var claim : denier.claims()) {
                if (claim.says() instanceof Denial denial) {
                    denied.add(denied(claim, denial, denier, positions));
                }
            }
        }
        return denied;
    }

    private static Denied denied(
            Claim by, Denial denial, StandingPosition denier, Collection<StandingPosition> positions) {
        var claims = new ArrayList<>(List.of(by.id()));
        var discounted = new ArrayList<String>();
        for (var other : positions) {
            if (other.equals(denier)) {
                continue;
            }
            var hit = other.claims().stream()
                    .filter(c -> isDenied(c, denial, other))
                    .map(Claim::id)
                    .toList();
            claims.addAll(hit);
            if (isDoubtful(other)) {
                discounted.addAll(hit);
            }
        }
        return new Denied(claims, discounted);
    }

    private static boolean isDenied(Claim claim, Denial denial, StandingPosition other) {
        if (denial.claim() != null) {
            return claim.id().equals(denial.claim());
        }
        return claim.says() instanceof Count count
                && (denial.denied() == null
                        ? isDoubtful(other)
                        : count.quantity().stated() == denial.denied().stated());
    }

    private static boolean isDoubtful(StandingPosition position) {
        return Currency.isAdversary(position.position()) || position.position().stance() == Stance.PRESS;
    }

    /// Ids of the claims that denials discount.
    static Stream<String> discounted(Collection<Denied> denied) {
        return denied.stream().flatMap(d -> d.discounted().stream());
    }
}
