package org.tollkeeper.domain.toll;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.tollkeeper.domain.claim.Assertion.Count;
import org.tollkeeper.domain.claim.Assertion.Denial;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.codebook.Tier;
import org.tollkeeper.domain.ledger.Reading;

/// Which claims denials discount: an adversary's or the press's, and never the denier's own. They still bound high:
/// method R8.
final class Discounts {

    /// Whose claim it is, and where its claimant stands.
    record Owner(String claimant, Stance stance, Tier tier) {}

    /// A claim about a cell with its owner.
    record Owned(Claim claim, Owner owner) {}

    private final Collection<Owned> claims;
    private final Reading reading;
    private final Set<String> discounted = new HashSet<>();

    private Discounts(Collection<Owned> claims, Reading reading) {
        this.claims = claims;
        this.reading = reading;
    }

    /// @param claims of one cell, all counted
    /// @return ids
    static Set<String> of(Collection<Owned> claims, Reading reading) {
        var discounts = new Discounts(claims, reading);
        for (var by : claims) {
            if (by.claim().says() instanceof Denial denial) {
                discounts.apply(by.owner(), discounts.denied(denial));
            } else if (discounts.isDenyingZero(by)) {
                discounts.apply(
                        by.owner(),
                        discounts.upTo(((Count) by.claim().says()).window().to()));
            }
        }
        return discounts.discounted;
    }

    private void apply(Owner denier, Predicate<Claim> denied) {
        claims.stream()
                .filter(c -> !c.owner().equals(denier)
                        && Denials.isDoubtful(c.owner().tier(), c.owner().stance())
                        && denied.test(c.claim()))
                .forEach(c -> discounted.add(c.claim().id()));
    }

    private Predicate<Claim> denied(Denial denial) {
        var figure = denial.denied();
        if (denial.claim() != null) {
            return claim -> claim.id().equals(denial.claim());
        }
        return figure == null
                ? upTo(denial.window().to())
                : claim ->
                        claim.says() instanceof Count count && count.quantity().stated() == figure.stated();
    }

    /// Any number of people up to then: nobody denies what is said of a later time.
    private Predicate<Claim> upTo(Moment time) {
        return claim -> claim.says() instanceof Count count
                && !isZero(count)
                && !count.window().to().isLaterThan(time, reading.zone());
    }

    /// An adversary that says zero, and nothing else, denies any loss.
    private boolean isDenyingZero(Owned by) {
        return by.owner().stance() == Stance.ADVERSARY
                && by.claim().says() instanceof Count zero
                && isZero(zero)
                && claims.stream()
                        .filter(c -> c.owner().equals(by.owner()))
                        .allMatch(c -> !(c.claim().says() instanceof Count count) || isZero(count));
    }

    private boolean isZero(Count count) {
        return reading.codebook().figure(count.quantity()).isZero();
    }
}
