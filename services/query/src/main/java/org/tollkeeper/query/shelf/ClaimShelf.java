package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.EffectiveSet;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.query.view.Comparison;

/// Every content recorded under every claim id of one conflict, written by one thread and read by any number. Of
/// equal contents the earliest recording is kept, so a redelivery leaves nothing behind; which of several
/// contents is the claim is the method's to say.
public final class ClaimShelf {
    private static final int NAMED_AT_ONCE = 256;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Columns columns = new Columns();
    private int ids;
    private int statements;
    private int sums;
    private @Nullable Instant lastRecorded;

    /// Whether the shelf holds anything it did not hold before.
    public boolean add(Claim claim) {
        return add(Packed.of(claim));
    }

    /// The same of a claim that is packed already.
    public boolean add(Packed packed) {
        var claim = packed.claim();
        lock.writeLock().lock();
        try {
            var same = columns.numbersOf(claim.id());
            for (int i = 0; i < same.size(); i++) {
                var known = columns.reader().read(same.getInt(i));
                if (known.withRecordedAt(claim.recordedAt()).equals(claim)) {
                    if (!claim.recordedAt().isBefore(known.recordedAt())) {
                        return false;
                    }
                    columns.replace(same.getInt(i));
                    count(claim, -1);
                }
            }
            ids += same.isEmpty() ? 1 : 0;
            columns.add(packed, !same.isEmpty());
            count(claim, 1);
            return true;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void count(Claim claim, int more) {
        statements += claim.says() instanceof Assertion.OnRecord ? 0 : more;
        sums += claim.says() instanceof Assertion.Sum ? more : 0;
        var last = lastRecorded;
        lastRecorded = last == null || claim.recordedAt().isAfter(last) ? claim.recordedAt() : last;
    }

    /// How many ids, so that neither a redelivery nor a clash counts twice.
    public int size() {
        return reading(() -> ids);
    }

    /// How many say something of people, rather than act on what was recorded.
    public int statements() {
        return reading(() -> statements);
    }

    /// Whether any gives a combined figure.
    public boolean hasSums() {
        return reading(() -> sums > 0);
    }

    /// Whoever has made one, in the order of their first.
    public List<Claimant> claimants() {
        return reading(() -> List.copyOf(columns.people()));
    }

    public Optional<Instant> lastRecorded() {
        return reading(() -> Optional.ofNullable(lastRecorded));
    }

    /// The content first recorded under an id.
    public Optional<Claim> find(String id) {
        return reading(() -> {
            var reader = columns.reader();
            return columns.numbersOf(id)
                    .intStream()
                    .mapToObj(reader::read)
                    .min(Comparator.comparing(Claim::recordedAt));
        });
    }

    /// Every content, unpacked: as large as it is.
    ///
    /// @throws TooManyClaims where they are more than `most`
    public List<Claim> all(int most) {
        return reading(() -> {
            require(columns.size(), most);
            var reader = columns.reader();
            var all = new ArrayList<Claim>(columns.size());
            for (int number = 0; number < columns.size(); number++) {
                if (columns.stands(number)) {
                    all.add(reader.read(number));
                }
            }
            return all;
        });
    }

    /// Those that count, as the method reads them some ledgers at a time, however many there are.
    ///
    /// @param wanted the rows asked for: what decides them is told, and nothing else
    public ShelfArchive archive(Conflict conflict, @Nullable Instant knownAt, Predicate<Cell> wanted) {
        return archive(conflict, knownAt, wanted, ShelfArchive.MOST_IN_BATCH);
    }

    /// The same of one cell by itself: what its ledgers come to, and nothing around it.
    public ShelfArchive archiveOf(Conflict conflict, @Nullable Instant knownAt, Cell cell) {
        var deciding = new Deciding(conflict, new Question(null, knownAt));
        return new ShelfArchive(this::reading, conflict, deciding, Set.of(cell)::equals, ShelfArchive.MOST_IN_BATCH);
    }

    /// @param mostInBatch how many claims are told before what was told is put together
    ShelfArchive archive(Conflict conflict, @Nullable Instant knownAt, Predicate<Cell> wanted, int mostInBatch) {
        var scope = reading(() -> Scope.of(wanted, List.copyOf(columns.cells().values())));
        var deciding = new Deciding(conflict, new Question(null, knownAt));
        return new ShelfArchive(this::reading, conflict, deciding, scope::holds, mostInBatch);
    }

    /// When claims were recorded, and until when they speak.
    public Times times(Conflict conflict) {
        return new Times(this::reading, conflict);
    }

    /// What an explanation of a cell tells beside its ledgers.
    ///
    /// @param most how many claims that do not count are told
    public Aside aside(Conflict conflict, Question question, Cell cell, int most) {
        return Aside.of(this::reading, new Deciding(conflict, question), cell, most);
    }

    /// Tells the claims whose standing is another at a later time of knowledge, in no order.
    public void moved(Conflict conflict, Question before, Question after, Consumer<Comparison.Moved> each) {
        new Turnabout(this::reading, new Deciding(conflict, before), new Deciding(conflict, after)).tell(each);
    }

    /// What became of the claims under some ids, as recorded; those that are not known when the question asks are left
    /// out.
    public SequencedMap<String, Fate> named(Conflict conflict, Question question, Collection<String> ids) {
        var deciding = new Deciding(conflict, question);
        var fates = new ArrayList<Fate>();
        var all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += NAMED_AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + NAMED_AT_ONCE));
            fates.addAll(reading(() -> {
                var numbers = new IntArrayList();
                some.forEach(id -> numbers.addAll(columns.numbersOf(id)));
                var decided = deciding.fates(columns, numbers);
                var wanted = Set.copyOf(some);
                return decided.all().stream()
                        .filter(fate -> fate.state() != Fate.State.ID_CLASH
                                && wanted.contains(fate.claim().id()))
                        .toList();
            }));
        }
        fates.sort(Comparator.comparing(Fate::claim, EffectiveSet.AS_RECORDED));
        var byId = new LinkedHashMap<String, Fate>();
        fates.forEach(fate -> byId.put(fate.claim().id(), fate));
        return byId;
    }

    private <T> T reading(Function<Columns, T> work) {
        return reading(() -> work.apply(columns));
    }

    private static void require(int claims, int most) {
        if (claims > most) {
            throw new TooManyClaims(claims, most);
        }
    }

    /// The claims asked for, beginning after the cursor, with all that may decide their fate.
    ///
    /// @param most how many
    Turned turn(Wanted wanted, int most, Deciding deciding) {
        settle();
        return reading(() -> turned(new Walk(columns, wanted).next(most), deciding));
    }

    /// The contents recorded under an id, with all that may decide their fate.
    Turned turn(String id, Deciding deciding) {
        return reading(() -> turned(columns.numbersOf(id), deciding));
    }

    private Turned turned(IntList numbers, Deciding deciding) {
        var fates = deciding.fates(columns, numbers);
        return new Turned(inOrder(numbers, fates.asked()), fates.byClaim());
    }

    /// @param asked in the order asked for
    /// @param fates what became of each, and of others
    record Turned(List<Claim> asked, Map<Claim, Fate> fates) {}

    private static List<Claim> inOrder(IntList numbers, Map<Integer, Claim> byNumber) {
        return numbers.intStream()
                .mapToObj(number -> Optional.ofNullable(byNumber.get(number)))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Late claims are put in place by the first reader that comes.
    private void settle() {
        if (!reading(() -> columns.places().isSettled())) {
            lock.writeLock().lock();
            try {
                columns.places().settle();
            } finally {
                lock.writeLock().unlock();
            }
        }
    }

    private <T> T reading(Supplier<T> work) {
        lock.readLock().lock();
        try {
            return work.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /// From the cursor on, in one direction or the other.
    private record Walk(Columns columns, Wanted wanted) {

        /// At most so many; but never a part of what stands at one place, so that a cursor never lies inside it.
        IntList next(int most) {
            var found = new IntArrayList();
            var matches = columns.matching(wanted);
            var places = columns.places();
            int step = wanted.isNewestFirst() ? -1 : 1;
            for (int at = start(); at >= 0 && at < places.size(); at += step) {
                int number = places.get(at);
                if (matches.test(number)) {
                    if (found.size() >= most && !columns.isAtOnePlace(found.getInt(found.size() - 1), number)) {
                        break;
                    }
                    found.add(number);
                }
            }
            return found;
        }

        private int start() {
            var after = wanted.after();
            var places = columns.places();
            if (after == null) {
                return wanted.isNewestFirst() ? places.size() - 1 : 0;
            }
            return wanted.isNewestFirst()
                    ? places.first(number -> !columns.isBefore(number, after)) - 1
                    : places.first(number -> columns.isAfter(number, after));
        }
    }
}
