package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.Count;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;

/// One claimant's claims about one cell, taken in one after the other and then read at several instants. It says what
/// [Positions] says of the same claims, and holds of each what a [Line] holds, not the claim. At few instants all of it
/// is walked; for many it is entered in a [Book].
final class Course {

    private static final int FEW = 3;

    private final Conflict conflict;
    private final Positions.Key key;
    private final Reading unbounded;
    private final List<Statement> sayings = new ArrayList<>();
    private @Nullable List<Statement> statements;
    private @Nullable Book book;
    /// What is reached first at each of the instants, and the latest time it speaks of.
    private final List<Evidence> reached = new ArrayList<>();

    private final List<Instant> newest = new ArrayList<>();

    /// @param instants at how many it will be read
    Course(Conflict conflict, Positions.Key key, Reading unbounded, int instants) {
        this.conflict = conflict;
        this.key = key;
        this.unbounded = unbounded;
        for (int i = 0; i < instants; i++) {
            reached.add(new Evidence(unbounded));
            newest.add(Instant.MIN);
        }
    }

    Positions.Key key() {
        return key;
    }

    /// @param fate of a claim that counts, told once
    /// @param first the first instant that reaches what the claim speaks of; beyond the last where none does
    void take(Fate fate, Digest proof, int first) {
        if (first < reached.size()) {
            reached.get(first).take(fate, proof);
            var end = unbounded.end(Positions.time(fate.claim()));
            newest.set(first, end.isAfter(newest.get(first)) ? end : newest.get(first));
        }
        if (fate.claim().says() instanceof Count) {
            sayings.add(Statement.of(fate.claim(), unbounded));
        }
    }

    /// The latest time spoken of among what each of the instants is the first to reach; [Instant#MIN] where that is
    /// nothing.
    List<Instant> newest() {
        return List.copyOf(newest);
    }

    /// How many numbers are held.
    int size() {
        return sayings.size();
    }

    /// Where the claimant stood at each of the instants; absent where it had said nothing yet.
    ///
    /// @param readings of the instants, the earliest first
    /// @param withUses whether what became of each statement is asked too
    List<@Nullable StandingPosition> positions(List<Reading> readings, boolean withUses) {
        var positions = new ArrayList<@Nullable StandingPosition>();
        var bears = new Evidence(unbounded);
        for (int i = 0; i < readings.size(); i++) {
            bears.add(reached.get(i));
            positions.add(bears.isEmpty() ? null : position(bears, readings.get(i), withUses));
        }
        return positions;
    }

    /// Its figure and what it withheld by an instant that one of the readings reaches, and no more than that. Absent
    /// where it had said neither.
    @Nullable
    StandingPosition positionAt(Reading at, boolean withUses) {
        var bears = new Evidence(unbounded);
        reached.forEach(bears::add);
        var then = bears.isEmpty() ? null : position(bears, at, withUses);
        return then == null
                        || (then.position().figure() == null && then.position().notDisclosed() == null)
                ? null
                : then;
    }

    private StandingPosition position(Evidence bears, Reading at, boolean withUses) {
        var account = account(at, withUses);
        return Positions.standing(conflict, key, withUses ? account : account.withoutUses(), bears, at);
    }

    private Account account(Reading at, boolean withUses) {
        if (withUses || (book == null && reached.size() <= FEW)) {
            return Ledger.account(key.cell().harm().isLevel(), statements(), at);
        }
        return at.until() == null ? book().account() : book().accountAt(at);
    }

    private List<Statement> statements() {
        var known = statements;
        if (known == null) {
            known = Statement.ofSingle(sayings, unbounded);
            statements = known;
        }
        return known;
    }

    /// The same for whoever asks again and again.
    Course entered() {
        book();
        return this;
    }

    private Book book() {
        var known = book;
        if (known == null) {
            known = new Book(key.cell().harm(), unbounded);
            sayings.forEach(known::add);
            book = known;
        }
        return known;
    }
}
