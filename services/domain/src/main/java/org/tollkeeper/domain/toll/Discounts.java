package org.tollkeeper.domain.toll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tollkeeper.domain.claim.Assertion.Count;
import org.tollkeeper.domain.claim.Assertion.Denial;
import org.tollkeeper.domain.claim.Assertion.OfCell;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.codebook.Tier;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Positions;
import org.tollkeeper.domain.ledger.Reading;

/// Which claims denials discount: an adversary's or the press's, and never the denier's own. They still bound high:
/// method R8. Claims are told one after the other, and then asked about.
public final class Discounts {

    /// Whose claim it is, and where its claimant stands.
    private record Owner(String claimant, Stance stance, Tier tier) {}

    private final Conflict conflict;
    private final Reading reading;
    private final Map<Cell, InCell> cells = new HashMap<>();

    Discounts(Conflict conflict, Reading reading) {
        this.conflict = conflict;
        this.reading = reading;
    }

    /// Nothing told yet.
    public static Discounts asked(Conflict conflict, Question question) {
        return new Discounts(conflict, Reading.of(conflict, Reconciliation.codebook(conflict), question.at()));
    }

    /// @param claim one that counts; what can deny nothing may be left out
    public void tell(Claim claim) {
        if (claim.says() instanceof OfCell says && reading.reaches(says.window().to())) {
            cells.computeIfAbsent(says.cell(), c -> new InCell(reading)).tell(claim, owner(claim, says));
        }
    }

    /// Whether anything is denied at all, as far as is told.
    public boolean isAny() {
        return cells.values().stream().anyMatch(InCell::isAny);
    }

    /// Whether a nought that was told denies by itself, as far as is told.
    public boolean mayDenyBy(Claim nought) {
        var inCell = nought.says() instanceof OfCell says ? cells.get(says.cell()) : null;
        return inCell != null && inCell.mayDeny(owner(nought, (OfCell) nought.says()));
    }

    /// What became of a claim, as all that was told has it.
    ///
    /// @param fate as its standing, its story and what acts on it have it
    public Fate asDenied(Fate fate) {
        return fate.state() == Fate.State.COUNTED && isDiscounted(fate.claim())
                ? new Fate(
                        fate.claim(),
                        Fate.State.DISCOUNTED,
                        fate.by(),
                        "Denied by another party; it still bounds the high figure.",
                        fate.revived())
                : fate;
    }

    private boolean isDiscounted(Claim claim) {
        var inCell = claim.says() instanceof OfCell says
                        && reading.reaches(says.window().to())
                ? cells.get(says.cell())
                : null;
        return inCell != null && inCell.discounts(claim, owner(claim, (OfCell) claim.says()));
    }

    private Owner owner(Claim claim, OfCell says) {
        var stance = Positions.stance(conflict, claim);
        return new Owner(
                conflict.identity(claim.claimant()),
                stance,
                reading.codebook().tier(stance, says.cell().category()));
    }

    /// The denials of one cell.
    private static final class InCell {
        private final Reading reading;
        private final List<Told> denials = new ArrayList<>();
        private final Map<Owner, Zeros> zeros = new HashMap<>();
        private final Set<Owner> countsSome = new HashSet<>();

        private record Told(Claim claim, Owner owner) {}

        InCell(Reading reading) {
            this.reading = reading;
        }

        void tell(Claim claim, Owner owner) {
            if (claim.says() instanceof Denial) {
                denials.add(new Told(claim, owner));
            } else if (claim.says() instanceof Count count && owner.stance() == Stance.ADVERSARY) {
                if (isZero(count)) {
                    zeros.computeIfAbsent(owner, o -> new Zeros())
                            .add(count.window().to(), reading);
                } else {
                    countsSome.add(owner);
                }
            }
        }

        boolean isAny() {
            return !denials.isEmpty() || zeros.keySet().stream().anyMatch(this::mayDeny);
        }

        boolean mayDeny(Owner owner) {
            return zeros.containsKey(owner) && !countsSome.contains(owner);
        }

        boolean discounts(Claim claim, Owner owner) {
            return Denials.isDoubtful(owner.tier(), owner.stance())
                    && (denials.stream()
                                    .anyMatch(denial -> !denial.owner().equals(owner)
                                            && denies((Denial) denial.claim().says(), claim))
                            || zeros.entrySet().stream()
                                    .anyMatch(zero -> !zero.getKey().equals(owner)
                                            && !countsSome.contains(zero.getKey())
                                            && zero.getValue().times().stream().anyMatch(time -> isUpTo(claim, time))));
        }

        private boolean denies(Denial denial, Claim claim) {
            var figure = denial.denied();
            if (denial.claim() != null) {
                return claim.id().equals(denial.claim());
            }
            return figure == null
                    ? isUpTo(claim, denial.window().to())
                    : claim.says() instanceof Count count && count.quantity().stated() == figure.stated();
        }

        /// Any number of people up to then: nobody denies what is said of a later time.
        private boolean isUpTo(Claim claim, Moment time) {
            return claim.says() instanceof Count count
                    && !isZero(count)
                    && !count.window().to().isLaterThan(time, reading.zone());
        }

        private boolean isZero(Count count) {
            return reading.codebook().figure(count.quantity()).isZero();
        }
    }

    /// An adversary that says zero, and nothing else, denies any loss up to the last time it said so: the last instant,
    /// and the last day, month or year.
    private static final class Zeros {
        private final Map<Boolean, Moment> last = new HashMap<>();

        void add(Moment time, Reading reading) {
            last.merge(
                    time instanceof Moment.At,
                    time,
                    (a, b) -> a.latest(reading.zone()).isBefore(b.latest(reading.zone())) ? b : a);
        }

        List<Moment> times() {
            return List.copyOf(last.values());
        }
    }
}
