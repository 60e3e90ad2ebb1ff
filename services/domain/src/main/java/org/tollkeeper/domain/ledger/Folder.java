package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.Count;
import org.tollkeeper.domain.claim.Assertion.Denial;
import org.tollkeeper.domain.claim.Assertion.Item;
import org.tollkeeper.domain.claim.Assertion.NotDisclosed;
import org.tollkeeper.domain.claim.Assertion.OfCell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.ledger.Flag.Mark;

/// Everything one claimant says of one cell, kept up to date claim by claim: the [Book] of its numbers, and what it
/// withholds, denies and names. It says what [Positions] says of the same claims.
final class Folder {

    private final Conflict conflict;
    private final Reading reading;
    private final Positions.Key key;
    private final Book book;
    private final SortedMap<String, Integer> carriers = new TreeMap<>();
    private final SortedMap<String, Claim> others = new TreeMap<>();
    private final SortedMap<String, Integer> persons = new TreeMap<>();
    private final SortedMap<String, Integer> confirmed = new TreeMap<>();
    private final SortedSet<String> items = new TreeSet<>();
    private final SortedMap<String, Claim> denials = new TreeMap<>();
    private final SortedMap<String, Moment> withheld = new TreeMap<>();
    private final TreeSet<Line> lines = new TreeSet<>(Line.AS_RECORDED);
    private final TreeMap<Instant, Integer> ends = new TreeMap<>();
    private final SortedSet<String> revived = new TreeSet<>();
    private Digest digest = Digest.EMPTY;
    private long claims;
    private @Nullable StandingPosition position;

    Folder(Conflict conflict, Reading reading, Positions.Key key) {
        this.conflict = conflict;
        this.reading = reading;
        this.key = key;
        this.book = new Book(key.cell().harm(), reading);
    }

    boolean isEmpty() {
        return claims == 0;
    }

    /// Whether the claim counts here, and as it did.
    boolean holds(Claim claim, boolean isRevived) {
        return holds(claim) && revived.contains(claim.id()) == isRevived;
    }

    private boolean holds(Claim claim) {
        return claim.says() instanceof Count ? book.holds(claim) : others.containsKey(claim.id());
    }

    /// @return whether anything is different now
    boolean put(Claim claim, boolean isRevived) {
        if (holds(claim, isRevived)) {
            return false;
        }
        remove(claim);
        take(claim, 1);
        if (claim.says() instanceof Count) {
            book.add(claim);
        }
        if (isRevived) {
            revived.add(claim.id());
        }
        digest = digest.plus(Digest.of(claim));
        return true;
    }

    /// @return whether it was there
    boolean remove(Claim claim) {
        if (!holds(claim)) {
            return false;
        }
        take(claim, -1);
        if (claim.says() instanceof Count) {
            book.remove(claim);
        }
        revived.remove(claim.id());
        digest = digest.minus(Digest.of(claim));
        return true;
    }

    private void take(Claim claim, int by) {
        position = null;
        claims += by;
        claim.carriers().forEach(carrier -> count(carriers, carrier, by));
        if (!(claim.says() instanceof Count)) {
            takeOther(claim, by);
        }
    }

    private void takeOther(Claim claim, int by) {
        var says = (OfCell) claim.says();
        keep(others, claim.id(), claim, by);
        count(ends, reading.end(says.window().to()), by);
        if (by > 0) {
            lines.add(Line.of(claim, reading.zone()));
        } else {
            lines.remove(Line.of(claim, reading.zone()));
        }
        switch (says) {
            case Item item -> takeItem(claim, item, by);
            case Denial denial -> keep(denials, claim.id(), claim, by);
            case NotDisclosed hidden ->
                keep(withheld, claim.id(), hidden.window().to(), by);
            default -> {
                // Context bears on nothing.
            }
        }
    }

    private void takeItem(Claim claim, Item item, int by) {
        count(persons, Positions.person(item), by);
        if (claim.verification() == Verification.CONFIRMED) {
            count(confirmed, Positions.person(item), by);
        }
        if (by > 0) {
            items.add(claim.id());
        } else {
            items.remove(claim.id());
        }
    }

    private static <K> void count(SortedMap<K, Integer> counts, K what, int by) {
        counts.merge(what, by, Integer::sum);
        counts.remove(what, 0);
    }

    private static <V> void keep(SortedMap<String, V> kept, String id, V value, int by) {
        if (by > 0) {
            kept.put(id, value);
        } else {
            kept.remove(id);
        }
    }

    /// Where the claimant stands.
    StandingPosition position() {
        if (position == null) {
            position = position(book.account(), reading);
        }
        return position;
    }

    /// Where it stood: its figure and what it withheld by then, and no more than that. Absent where it had said
    /// neither.
    ///
    /// @param withUses whether what became of each statement is asked too, which takes a walk through all of them
    @Nullable
    StandingPosition positionAt(Reading at, boolean withUses) {
        var account = withUses ? book.walkedAt(at) : book.accountAt(at);
        var then = position(account, at);
        return account.figure() == null && then.position().notDisclosed() == null ? null : then;
    }

    private StandingPosition position(Account account, Reading at) {
        var flags = new ArrayList<>(account.flags());
        Positions.flagUnverified(account, flags);
        if (!revived.isEmpty()) {
            flags.add(new Flag(Mark.REVIVED, List.copyOf(revived)));
        }
        var last = last();
        var names = persons.sequencedKeySet();
        return new StandingPosition(
                new Position(
                        conflict.id(),
                        key.cell(),
                        key.claimant(),
                        key.stance(),
                        reading.codebook().tier(key.stance(), key.cell().category()),
                        account.figure(),
                        account.through(),
                        withheld(at),
                        !denials.isEmpty(),
                        names.stream().limit(Position.MOST_NAMED).toList(),
                        List.copyOf(carriers.keySet()),
                        flags.stream().sorted(Flag.ORDER).toList(),
                        claims,
                        digest,
                        last.recordedAt()),
                account.bearing().newest(),
                account.uses(),
                names,
                confirmed.keySet(),
                items.stream().limit(Flag.MOST_CLAIMS).toList(),
                List.copyOf(denials.values()),
                last.id());
    }

    private Line last() {
        var last = Line.later(book.extent().latest(), lines.isEmpty() ? null : lines.last());
        if (last == null) {
            throw new IllegalStateException("a folder without a claim stands nowhere");
        }
        return last;
    }

    /// The latest time that any of it speaks of.
    Instant end() {
        var end = book.extent().end();
        return ends.isEmpty() || ends.lastKey().isBefore(end) ? end : ends.lastKey();
    }

    private @Nullable Moment withheld(Reading at) {
        var times = withheld.values().stream().filter(at::reaches).toList();
        return times.isEmpty() ? null : Ledger.latest(times, reading);
    }
}
