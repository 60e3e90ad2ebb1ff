package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Kind;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.Archive;
import org.tollkeeper.domain.toll.Question;

/// The claims of a shelf as the method reads them some ledgers at a time: those that count, as they stood when the
/// archive was opened.
public final class ShelfArchive implements Archive {
    /// How many claims are held as numbers at once, as long as no single ledger has more.
    static final int MOST_IN_BATCH = 200_000;

    private final Lending shelf;
    private final Conflict conflict;
    private final Predicate<Set<Cell>> isTold;
    private final int mostInBatch;
    private final Snapshot snapshot;

    /// @param isTold of which cells, where not of all
    ShelfArchive(Lending shelf, Conflict conflict, Deciding deciding, Predicate<Set<Cell>> isTold, int mostInBatch) {
        this(shelf, conflict, isTold, mostInBatch, Snapshot.of(shelf, deciding));
    }

    private ShelfArchive(
            Lending shelf, Conflict conflict, Predicate<Set<Cell>> isTold, int mostInBatch, Snapshot snapshot) {
        this.shelf = shelf;
        this.conflict = conflict;
        this.isTold = isTold;
        this.mostInBatch = mostInBatch;
        this.snapshot = snapshot;
    }

    /// The same claims of the same cells, as known at another time.
    public ShelfArchive asKnown(@Nullable Instant knownAt) {
        var deciding = new Deciding(conflict, new Question(null, knownAt));
        return new ShelfArchive(shelf, conflict, isTold, mostInBatch, snapshot.asking(deciding));
    }

    /// The ledgers that may count other claims than they did when another archive of the same shelf was opened, as
    /// known then.
    ///
    /// @return empty where they are nearly all
    public Optional<BiPredicate<Cell, String>> movedSince(ShelfArchive before) {
        return Drift.between(shelf, conflict, before.snapshot, snapshot);
    }

    @Override
    public void tell(BiPredicate<Cell, String> wanted, Consumer<Filed> each, Runnable afterBatch) {
        var ledgers = new Ledgers(wanted);
        for (var batch : ledgers.batches(mostInBatch)) {
            snapshot.fates(snapshot.numbers(number -> batch.get(ledgers.of[number])), (fate, number) -> {
                if (fate.state() == Fate.State.COUNTED) {
                    each.accept(new Filed(fate, proof(fate.claim(), number)));
                }
            });
            afterBatch.run();
        }
    }

    private Digest proof(Claim claim, int number) {
        return shelf.reading(Columns::proofs).of(number, claim);
    }

    @Override
    public List<Fate> sums() {
        var sums = new IntArrayList();
        snapshot.look((columns, number) -> {
            if (columns.spoken(number).kind() == Kind.SUM
                    && isTold.test(columns.cells().value(columns.cellSet(number)))) {
                sums.add(number);
            }
        });
        return counted(sums);
    }

    @Override
    public List<Claim> printedBy(StoryRef story) {
        var numbers = shelf.reading(columns -> new IntArrayList(columns.related(Relations.word(story))));
        numbers.sort(null);
        return counted(numbers).stream()
                .map(Fate::claim)
                .filter(claim -> claim.says() instanceof Assertion.OfCell && story.equals(claim.story()))
                .toList();
    }

    private List<Fate> counted(IntList numbers) {
        var counted = new ArrayList<Fate>();
        snapshot.fates(numbers, (fate, number) -> {
            if (fate.state() == Fate.State.COUNTED) {
                counted.add(fate);
            }
        });
        return counted;
    }

    /// Whether claims of a kind say something of one cell, for themselves.
    static boolean isInLedger(Kind kind) {
        return switch (kind) {
            case TOTAL, INCREMENT, ITEM, NOT_DISCLOSED, DENIAL -> true;
            case SUM, CONTEXT, RETRACTION, RULING -> false;
        };
    }

    /// Whose claims about which cell each number is one of.
    private final class Ledgers {
        private record Ledger(int cellSet, String claimant) {}

        private static final int NONE = 0;
        private static final int UNSEEN = -1;

        /// By number; [#NONE] for what is in no ledger.
        private final int[] of = new int[snapshot.size()];

        private final BiPredicate<Cell, String> wanted;
        private final Map<Ledger, Integer> places = new HashMap<>();
        /// The same by the numbers of cells and speaker, several of which may be one claimant.
        private final Long2IntOpenHashMap bySpeaker = new Long2IntOpenHashMap();

        private final IntArrayList sizes = new IntArrayList(new int[] {0});
        private final IntArrayList cells = new IntArrayList(new int[] {-1});

        Ledgers(BiPredicate<Cell, String> wanted) {
            this.wanted = wanted;
            bySpeaker.defaultReturnValue(UNSEEN);
            snapshot.look((columns, number) -> {
                if (isInLedger(columns.spoken(number).kind())) {
                    of[number] = place(columns, number);
                    sizes.set(of[number], sizes.getInt(of[number]) + 1);
                }
            });
            sizes.set(NONE, 0);
        }

        private int place(Columns columns, int number) {
            long key = (long) columns.cellSet(number) << 32 | columns.speaker(number);
            int known = bySpeaker.get(key);
            if (known != UNSEEN) {
                return known;
            }
            int place = begun(columns, number);
            bySpeaker.put(key, place);
            return place;
        }

        private int begun(Columns columns, int number) {
            var about = columns.cells().value(columns.cellSet(number));
            var claimant = conflict.identity(columns.claimant(number));
            if (!isTold.test(about) || about.stream().noneMatch(cell -> wanted.test(cell, claimant))) {
                return NONE;
            }
            return places.computeIfAbsent(new Ledger(columns.cellSet(number), claimant), l -> {
                sizes.add(0);
                cells.add(l.cellSet());
                return sizes.size() - 1;
            });
        }

        /// Ledgers that are read together, those of a cell side by side.
        List<BitSet> batches(int most) {
            var inOrder = new IntArrayList();
            for (int ledger = NONE + 1; ledger < sizes.size(); ledger++) {
                inOrder.add(ledger);
            }
            inOrder.sort((a, b) -> Integer.compare(cells.getInt(a), cells.getInt(b)));
            var batches = new ArrayList<BitSet>();
            int room = 0;
            for (int i = 0; i < inOrder.size(); i++) {
                int ledger = inOrder.getInt(i);
                if (room < sizes.getInt(ledger) || batches.isEmpty()) {
                    batches.add(new BitSet());
                    room = most;
                }
                batches.getLast().set(ledger);
                room -= sizes.getInt(ledger);
            }
            return batches;
        }
    }
}
