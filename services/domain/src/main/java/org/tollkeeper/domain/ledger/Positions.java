package org.tollkeeper.domain.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.Denial;
import org.tollkeeper.domain.claim.Assertion.Item;
import org.tollkeeper.domain.claim.Assertion.NotDisclosed;
import org.tollkeeper.domain.claim.Assertion.OfCell;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Digests;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.EffectiveSet;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Flag.Mark;

/// Opens one ledger for each claimant, stance and cell, and reads where each stands.
public final class Positions {

    /// In reading order: by cell, then claimant, then stance.
    public static final Comparator<Position> ORDER = Comparator.comparing(Position::cell, Positions::compare)
            .thenComparing(Position::claimant)
            .thenComparing(Position::stance);

    /// Whose ledger of what.
    record Key(Cell cell, String claimant, Stance stance) {}

    private final Conflict conflict;
    private final Reading reading;
    private final Digests digests;

    private Positions(Conflict conflict, Reading reading, Digests digests) {
        this.conflict = conflict;
        this.reading = reading;
        this.digests = digests;
    }

    /// @param counted the fates of claims that count, all about cells
    public static List<StandingPosition> of(
            Conflict conflict, Collection<Fate> counted, Reading reading, Digests digests) {
        var positions = new Positions(conflict, reading, digests);
        Map<Key, List<Fate>> ledgers = new HashMap<>();
        for (var fate : counted) {
            if (fate.claim().says() instanceof OfCell) {
                ledgers.computeIfAbsent(key(conflict, fate.claim()), k -> new ArrayList<>())
                        .add(fate);
            }
        }
        return ledgers.entrySet().stream()
                .map(e -> positions.read(e.getKey(), e.getValue()))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(StandingPosition::position, ORDER))
                .toList();
    }

    static Key key(Conflict conflict, Claim claim) {
        var cell = ((OfCell) claim.says()).cell();
        return new Key(cell, conflict.identity(claim.claimant()), Stances.of(claim, cell, conflict));
    }

    /// Where the claimant of a claim about a cell stands towards the people in it.
    public static Stance stance(Conflict conflict, Claim claim) {
        return stance(conflict, claim, ((OfCell) claim.says()).cell());
    }

    /// Where the claimant of a combined figure stands towards the people in one of its parts.
    public static Stance stance(Conflict conflict, Claim claim, Cell cell) {
        return Stances.of(claim, cell, conflict);
    }

    private List<StandingPosition> read(Key key, List<Fate> fates) {
        var reached =
                fates.stream().filter(f -> reading.reaches(time(f.claim()))).toList();
        if (reached.isEmpty()) {
            return List.of();
        }
        var all = fates.stream().map(Fate::claim).toList();
        var bears = new Evidence(reached.stream().map(Fate::claim).toList());
        return List.of(standing(
                key,
                Ledger.account(key.cell().harm(), all, reading),
                bears,
                reached.stream().filter(Fate::revived).map(f -> f.claim().id()).toList()));
    }

    private StandingPosition standing(Key key, Account account, Evidence bears, List<String> revived) {
        var flags = new ArrayList<>(account.flags());
        flagUnverified(account, flags);
        if (!revived.isEmpty()) {
            flags.add(new Flag(Mark.REVIVED, revived));
        }
        var last = bears.last();
        var position = new Position(
                conflict.id(),
                key.cell(),
                key.claimant(),
                key.stance(),
                reading.codebook().tier(key.stance(), key.cell().category()),
                account.figure(),
                account.through(),
                bears.withheld(reading),
                !bears.denials().isEmpty(),
                List.copyOf(bears.persons()),
                bears.carriers(),
                flags.stream().sorted(Flag.ORDER).toList(),
                bears.claims().size(),
                digests.of(bears.claims()),
                last.recordedAt());
        return new StandingPosition(
                position,
                account.bearing().newest(),
                account.uses(),
                bears.persons(),
                bears.confirmed(),
                bears.items(),
                bears.denials(),
                last.id());
    }

    static void flagUnverified(Account account, List<Flag> flags) {
        if (account.bearing().isUnverified()) {
            flags.add(new Flag(Mark.UNVERIFIED, account.bearing().newest()));
        }
    }

    private static Moment time(Claim claim) {
        return ((OfCell) claim.says()).window().to();
    }

    /// What the claims of a ledger tell besides numbers.
    private record Evidence(List<Claim> claims) {

        @Nullable
        Moment withheld(Reading reading) {
            var times = claims.stream()
                    .filter(c -> c.says() instanceof NotDisclosed)
                    .map(Positions::time)
                    .toList();
            return times.isEmpty() ? null : Ledger.latest(times, reading);
        }

        SortedSet<String> persons() {
            return claims.stream()
                    .filter(c -> c.says() instanceof Item)
                    .map(c -> person((Item) c.says()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        List<String> items() {
            return claims.stream()
                    .filter(c -> c.says() instanceof Item)
                    .map(Claim::id)
                    .sorted()
                    .limit(Flag.MOST_CLAIMS)
                    .toList();
        }

        Set<String> confirmed() {
            return claims.stream()
                    .filter(c -> c.says() instanceof Item && c.verification() == Verification.CONFIRMED)
                    .map(c -> person((Item) c.says()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        List<Claim> denials() {
            return claims.stream()
                    .filter(c -> c.says() instanceof Denial)
                    .sorted(Comparator.comparing(Claim::id))
                    .toList();
        }

        List<String> carriers() {
            return claims.stream()
                    .flatMap(c -> c.carriers().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }

        Claim last() {
            return claims.stream().max(EffectiveSet.AS_RECORDED).orElseThrow();
        }
    }

    /// A person's name as it is compared.
    static String person(Item item) {
        return item.person().strip().toLowerCase(Locale.ROOT);
    }

    /// In reading order: side, category, harm, then the whole before its groups.
    public static int compare(Cell a, Cell b) {
        return Comparator.comparing(Cell::side)
                .thenComparing(Cell::category)
                .thenComparing(Cell::harm)
                .thenComparing(Cell::group, Comparator.nullsFirst(Comparator.naturalOrder()))
                .compare(a, b);
    }
}
