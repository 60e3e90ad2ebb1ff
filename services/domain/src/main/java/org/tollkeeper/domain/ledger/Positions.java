package org.tollkeeper.domain.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tollkeeper.domain.claim.Assertion.Item;
import org.tollkeeper.domain.claim.Assertion.OfCell;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Digests;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.conflict.Conflict;
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
        var bears = new Evidence(reading);
        fates.stream()
                .filter(fate -> reading.reaches(time(fate.claim())))
                .forEach(fate -> bears.take(fate, digests.of(fate.claim())));
        if (bears.isEmpty()) {
            return List.of();
        }
        var all = fates.stream().map(Fate::claim).toList();
        var account = Ledger.account(key.cell().harm(), all, reading);
        return List.of(standing(conflict, key, account, bears, reading));
    }

    /// Where a claimant stands, from what its numbers come to and what its claims tell besides.
    static StandingPosition standing(Conflict conflict, Key key, Account account, Evidence bears, Reading reading) {
        var flags = new ArrayList<>(account.flags());
        flagUnverified(account, flags);
        if (!bears.revived().isEmpty()) {
            flags.add(new Flag(Mark.REVIVED, bears.revived()));
        }
        var persons = bears.persons();
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
                List.copyOf(persons),
                bears.carriers(),
                flags.stream().sorted(Flag.ORDER).toList(),
                bears.claims(),
                bears.digest(),
                bears.last().recordedAt());
        return new StandingPosition(
                position,
                account.bearing().newest(),
                account.uses(),
                persons,
                bears.confirmed(),
                bears.items(),
                bears.denials(),
                bears.last().id());
    }

    static void flagUnverified(Account account, List<Flag> flags) {
        if (account.bearing().isUnverified()) {
            flags.add(new Flag(Mark.UNVERIFIED, account.bearing().newest()));
        }
    }

    static Moment time(Claim claim) {
        return ((OfCell) claim.says()).window().to();
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
