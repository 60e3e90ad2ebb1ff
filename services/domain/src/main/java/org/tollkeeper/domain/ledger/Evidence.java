package org.tollkeeper.domain.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.Context;
import org.tollkeeper.domain.claim.Assertion.Count;
import org.tollkeeper.domain.claim.Assertion.Denial;
import org.tollkeeper.domain.claim.Assertion.Item;
import org.tollkeeper.domain.claim.Assertion.NotDisclosed;
import org.tollkeeper.domain.claim.Assertion.OfCell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.DigestSum;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.effective.Fate;

/// What the claims of a ledger tell besides numbers, added up one after the other: who carries them, whom they name,
/// what they deny and withhold, which was recorded last, and the digest that proves them all.
final class Evidence {

    private final SortedSet<String> carriers = new TreeSet<>();
    private final SortedSet<String> persons = new TreeSet<>();
    private final SortedSet<String> confirmed = new TreeSet<>();
    private final SortedSet<String> items = new TreeSet<>();
    private final SortedSet<String> revived = new TreeSet<>();
    private final SortedMap<String, Claim> denials = new TreeMap<>();
    private final List<Moment> withheld = new ArrayList<>();
    private final DigestSum digest = new DigestSum();
    private final Reading reading;
    private @Nullable Line last;
    private long claims;

    /// @param reading which of two times is the later; its bound plays no part
    Evidence(Reading reading) {
        this.reading = reading;
    }

    /// @param fate of a claim about the ledger's cell, which counts
    /// @param proof the digest of that claim
    void take(Fate fate, Digest proof) {
        var claim = fate.claim();
        claims++;
        digest.add(proof);
        carriers.addAll(claim.carriers());
        last = Line.later(last, Line.of(claim, reading.zone()));
        if (fate.revived()) {
            revived.add(claim.id());
        }
        switch ((OfCell) claim.says()) {
            case Item item -> takeItem(claim, item);
            case Denial denial -> denials.put(claim.id(), claim);
            case NotDisclosed hidden -> withheld.add(hidden.window().to());
            case Count _, Context _ -> {
                // Numbers are the ledger's matter, and context bears on nothing.
            }
        }
    }

    private void takeItem(Claim claim, Item item) {
        items.add(claim.id());
        persons.add(Positions.person(item));
        if (claim.verification() == Verification.CONFIRMED) {
            confirmed.add(Positions.person(item));
        }
    }

    /// Takes in what other claims of the same ledger tell.
    void add(Evidence others) {
        claims += others.claims;
        digest.add(others.digest.digest());
        carriers.addAll(others.carriers);
        last = Line.later(last, others.last);
        revived.addAll(others.revived);
        items.addAll(others.items);
        persons.addAll(others.persons);
        confirmed.addAll(others.confirmed);
        denials.putAll(others.denials);
        withheld.addAll(others.withheld);
    }

    boolean isEmpty() {
        return claims == 0;
    }

    long claims() {
        return claims;
    }

    Digest digest() {
        return digest.digest();
    }

    List<String> carriers() {
        return List.copyOf(carriers);
    }

    SortedSet<String> persons() {
        return new TreeSet<>(persons);
    }

    SortedSet<String> confirmed() {
        return new TreeSet<>(confirmed);
    }

    /// Ids of the claims that name persons, the first of them.
    List<String> items() {
        return items.stream().limit(Flag.MOST_CLAIMS).toList();
    }

    /// Ids of the claims that count although an earlier version of their story was killed.
    List<String> revived() {
        return List.copyOf(revived);
    }

    List<Claim> denials() {
        return List.copyOf(denials.values());
    }

    /// When a figure was last withheld by then.
    @Nullable
    Moment withheld(Reading at) {
        var times = withheld.stream().filter(at::reaches).toList();
        return times.isEmpty() ? null : Ledger.latest(times, reading);
    }

    /// The claim recorded last; there is one.
    Line last() {
        if (last == null) {
            throw new IllegalStateException("a ledger without a claim stands nowhere");
        }
        return last;
    }
}
