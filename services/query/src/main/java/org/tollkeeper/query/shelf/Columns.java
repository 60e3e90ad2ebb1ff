package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Kind;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Stance;

/// The claims by number, with what has to be known of each without reading it. Not safe for several threads.
final class Columns {
    /// How something was said: what kind of statement, and as whom, where that was set by hand.
    record Spoken(Kind kind, @Nullable Stance stance) {
        boolean isNumber() {
            return kind == Kind.TOTAL || kind == Kind.INCREMENT;
        }
    }

    private final Packing packing = new Packing();
    private final Blocks blocks = new Blocks();
    private final Texts ids = new Texts();
    private final LongArrayList recordedAt = new LongArrayList();
    private final Ends ends = new Ends();
    private final IntArrayList cellSets = new IntArrayList();
    private final IntArrayList claimants = new IntArrayList();
    private final IntArrayList kinds = new IntArrayList();
    private final BitSet replaced = new BitSet();
    private final BitSet deniedSets = new BitSet();
    private final Dictionary<Set<Cell>> cells = new Dictionary<>();
    private final Dictionary<Claimant> people = new Dictionary<>();
    private final Dictionary<Spoken> kindsSeen = new Dictionary<>();
    private final Postings related = new Postings();
    private final Postings wholes = new Postings();
    private final Ties ties = new Ties(related);
    private final Postings deniers = new Postings();
    private final BitSet noughts = new BitSet();
    private final Proofs proofs = new Proofs();
    private final Places places = new Places(this::compare);

    /// @param isSecond whether another content stands under its id
    void add(Packed packed, boolean isSecond) {
        var claim = packed.claim();
        int number = recordedAt.size();
        ties.add(claim, isSecond);
        blocks.add(packed.bytes());
        ids.add(claim.id());
        recordedAt.add(claim.recordedAt().toEpochMilli());
        ends.add(claim.says());
        int cellSet = cells.number(Relations.cells(claim.says()));
        cellSets.add(cellSet);
        claimants.add(people.number(claim.claimant()));
        kinds.add(kindsSeen.number(new Spoken(claim.says().kind(), claim.stance())));
        noteDenial(claim, number, cellSet);
        if (claim.partOf() != null) {
            wholes.add(Relations.word(claim.partOf()), number);
        }
        Relations.words(claim).forEach(word -> related.add(word, number));
        places.add(number);
    }

    /// A nought may deny any loss, where its claimant says nothing else.
    private void noteDenial(Claim claim, int number, int cellSet) {
        boolean isNought = claim.says() instanceof Assertion.Count count
                && count.quantity().low() == 0;
        noughts.set(number, isNought);
        if (isNought || claim.says() instanceof Assertion.Denial) {
            deniedSets.set(cellSet);
            deniers.add(cellSet, number);
        }
    }

    /// Another recording of the same content stands for it.
    void replace(int number) {
        replaced.set(number);
    }

    int size() {
        return recordedAt.size();
    }

    boolean stands(int number) {
        return !replaced.get(number);
    }

    /// All contents that stand under an id.
    IntList numbersOf(String id) {
        var text = id.getBytes(StandardCharsets.UTF_8);
        var found = new IntArrayList();
        related.find(Relations.word(id)).forEach(number -> {
            if (stands(number) && ids.compare(number, text) == 0 && !found.contains(number)) {
                found.add(number);
            }
        });
        return found;
    }

    /// Those that stand under one of the words of [Relations].
    IntList related(int word) {
        return related.find(word);
    }

    Places places() {
        return places;
    }

    List<Claimant> people() {
        return people.values();
    }

    Reader reader() {
        return new Reader(blocks.reader());
    }

    /// Reads claims, best in the order of their numbers.
    final class Reader {
        private final Blocks.Reader pieces;

        private Reader(Blocks.Reader pieces) {
            this.pieces = pieces;
        }

        Claim read(int number) {
            return packing.unpack(pieces.read(number));
        }
    }

    /// Whether a claim is about one of the cells, by one of the claimants, of one of the kinds, and stands; never
    /// an act on others.
    IntPredicate matching(Wanted wanted) {
        var aboutCells = cells.where(set -> set.stream().anyMatch(wanted.cells()));
        var byClaimants = people.where(wanted.claimants());
        var ofKinds =
                kindsSeen.where(as -> wanted.kinds().isEmpty() || wanted.kinds().contains(as.kind()));
        long latest =
                wanted.knownAt() == null ? Long.MAX_VALUE : wanted.knownAt().toEpochMilli();
        return number -> stands(number)
                && aboutCells.get(cellSets.getInt(number))
                && byClaimants.get(claimants.getInt(number))
                && ofKinds.get(kinds.getInt(number))
                && recordedAt.getLong(number) <= latest;
    }

    /// Whether anybody denies a figure of what the claim is about.
    boolean isInDispute(int number) {
        return deniedSets.get(cellSets.getInt(number));
    }

    /// Those that deny what is said of the same cells as a claim, or may.
    IntList deniers(int number) {
        return deniers.find(cellSets.getInt(number));
    }

    boolean isNought(int number) {
        return noughts.get(number);
    }

    /// Whether two speak of the very same cells.
    boolean areOfOneCell(int one, int other) {
        return cellSets.getInt(one) == cellSets.getInt(other);
    }

    Claimant claimant(int number) {
        return people.value(claimants.getInt(number));
    }

    Spoken spoken(int number) {
        return kindsSeen.value(kinds.getInt(number));
    }

    /// The number of the cells that a claim speaks of together.
    int cellSet(int number) {
        return cellSets.getInt(number);
    }

    Dictionary<Set<Cell>> cells() {
        return cells;
    }

    /// To the millisecond, as it travels.
    Instant recordedAt(int number) {
        return Instant.ofEpochMilli(recordedAt.getLong(number));
    }

    Ends ends() {
        return ends;
    }

    /// Whoever says so, as one of [#people].
    int speaker(int number) {
        return claimants.getInt(number);
    }

    void sortAsRecorded(IntArrayList numbers) {
        numbers.sort(this::compare);
    }

    boolean isKnownAt(int number, @Nullable Instant knownAt) {
        return knownAt == null || recordedAt.getLong(number) <= knownAt.toEpochMilli();
    }

    /// Whether what becomes of a claim may depend on others that stand under the word.
    boolean isTied(int word) {
        return ties.contains(word);
    }

    /// The claims of which what becomes may depend on others.
    BitSet tied() {
        var tied = new BitSet(size());
        ties.words().forEach(word -> related.find(word).forEach(tied::set));
        return tied;
    }

    /// Those that are an explicit part of the claim of that id, or seem to be.
    IntList partsOf(String id) {
        return wholes.find(Relations.word(id));
    }

    Proofs proofs() {
        return proofs;
    }

    BitSet replaced() {
        return (BitSet) replaced.clone();
    }

    /// Whether two were recorded at once under one id.
    boolean isAtOnePlace(int one, int other) {
        return recordedAt.getLong(one) == recordedAt.getLong(other) && ids.compare(one, other) == 0;
    }

    /// Whether a claim comes after the cursor in the order of recording.
    boolean isAfter(int number, Cursor cursor) {
        int byTime =
                Long.compare(recordedAt.getLong(number), cursor.recordedAt().toEpochMilli());
        return byTime > 0 || (byTime == 0 && ids.compare(number, cursor.id().getBytes(StandardCharsets.UTF_8)) > 0);
    }

    boolean isBefore(int number, Cursor cursor) {
        int byTime =
                Long.compare(recordedAt.getLong(number), cursor.recordedAt().toEpochMilli());
        return byTime < 0 || (byTime == 0 && ids.compare(number, cursor.id().getBytes(StandardCharsets.UTF_8)) < 0);
    }

    /// Recorded first, then by id; two contents under one id recorded at once, by what they say.
    private int compare(int one, int other) {
        int byTime = Long.compare(recordedAt.getLong(one), recordedAt.getLong(other));
        int byId = byTime != 0 ? byTime : ids.compare(one, other);
        return byId != 0 || one == other ? byId : hash(one).compareTo(hash(other));
    }

    private String hash(int number) {
        return ClaimDocument.contentHash(reader().read(number));
    }
}
