package org.tollkeeper.domain.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Flag.Mark;

/// Opens one ledger for each claimant, stance and cell, and reads where each stands.
public final class Positions {

    /// In reading order: by cell, then claimant, then stance.
    public static final Comparator<Position> ORDER = Comparator.comparing(Position::cell, Positions::compare)
            .thenComparing(Position::claimant)
            .thenComparing(Position::stance);

    private record Key(Cell cell, String claimant, Stance stance) {}

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
            if (fate.claim().says() instanceof OfCell says) {
                ledgers.computeIfAbsent(positions.key(fate.claim(), says.cell()), k -> new ArrayList<>())
                        .add(fate);
            }
        }
        return ledgers.entrySet().stream()
                .map(e -> positions.read(e.getKey(), e.getValue()))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(StandingPosition::position, ORDER))
                .toList();
    }

    private Key key(Claim claim, Cell cell) {
        return new Key(cell, conflict.identity(claim.claimant()), Stances.of(claim, cell, conflict));
    }

    private List<StandingPosition> read(Key key, List<Fate> fates) {
        var all = fates.stream().map(Fate::claim).toList();
        var reached = all.stream()
                .filter(c -> reading.reaches(((OfCell) c.says()).window().to()))
                .toList();
        if (reached.isEmpty()) {
            return List.of();
        }
        var account = Ledger.account(key.cell().harm(), all, reading);
        var flags = new ArrayList<>(account.flags());
        flagUnverified(account, reached, flags);
        var revived = fates.stream()
                .filter(f -> f.revived() && reached.contains(f.claim()))
                .map(f -> f.claim().id())
                .toList();
        if (!revived.isEmpty()) {
            flags.add(new Flag(Mark.REVIVED, revived));
        }
        var named = named(reached);
        var position = new Position(
                conflict.id(),
                key.cell(),
                key.claimant(),
                key.stance(),
                reading.codebook().tier(key.stance(), key.cell().category()),
                account.figure(),
                account.through(),
                withheld(reached),
                reached.stream().anyMatch(c -> c.says() instanceof Denial),
                named,
                reached.stream()
                        .flatMap(c -> c.carriers().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                flags.stream().sorted(Flag.ORDER).toList(),
                reached.size(),
                digests.of(reached),
                reached.stream()
                        .map(Claim::recordedAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        return List.of(new StandingPosition(position, account.uses(), named, reached));
    }

    private static void flagUnverified(Account account, List<Claim> claims, List<Flag> flags) {
        var bearing = new HashSet<String>();
        account.uses().stream().filter(use -> use.role().bears()).forEach(use -> bearing.addAll(use.claims()));
        var borneBy = claims.stream().filter(c -> bearing.contains(c.id())).toList();
        if (!borneBy.isEmpty() && borneBy.stream().allMatch(c -> c.verification() == Verification.UNVERIFIED)) {
            flags.add(new Flag(Mark.UNVERIFIED, List.copyOf(bearing)));
        }
    }

    private @Nullable Moment withheld(List<Claim> claims) {
        var times = claims.stream()
                .filter(c -> c.says() instanceof NotDisclosed)
                .map(c -> ((NotDisclosed) c.says()).window().to())
                .toList();
        return times.isEmpty() ? null : Ledger.latest(times, reading);
    }

    private static List<String> named(List<Claim> claims) {
        return claims.stream()
                .filter(c -> c.says() instanceof Item)
                .map(c -> ((Item) c.says()).person().strip().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
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
