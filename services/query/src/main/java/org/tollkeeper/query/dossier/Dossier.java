package org.tollkeeper.query.dossier;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.Check;
import org.tollkeeper.domain.toll.Contrast;
import org.tollkeeper.domain.toll.Outlook;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.domain.toll.View;
import org.tollkeeper.query.shelf.ClaimPage;
import org.tollkeeper.query.shelf.ClaimShelf;
import org.tollkeeper.query.shelf.Cursor;
import org.tollkeeper.query.shelf.Judge;
import org.tollkeeper.query.shelf.Packed;
import org.tollkeeper.query.shelf.Wanted;
import org.tollkeeper.query.view.CellOrder;
import org.tollkeeper.query.view.Comparison;
import org.tollkeeper.query.view.Series;
import org.tollkeeper.query.view.Steps;
import org.tollkeeper.query.view.Why;

/// Everything read about one conflict. Written by one thread; read by any number, each of which sees every single
/// row whole. Its parts arrive in any order, so claims may be there before the definition.
public final class Dossier {
    private static final int CHANGES_HELD = 10_000;

    /// Unless an operator says otherwise.
    public static final int MOST_AT_ONCE = 150_000;

    private final int mostAtOnce;

    private final ClaimShelf claims = new ClaimShelf();
    private final Map<String, Position> positions = new ConcurrentHashMap<>();
    private final Map<String, Toll> tolls = new ConcurrentHashMap<>();
    private final Changes changes = new Changes(CHANGES_HELD, InstantSource.system());
    private final PastViews views = new PastViews();
    private final Piecework piecework = new Piecework(claims);
    private final AtomicLong version = new AtomicLong();
    private volatile @Nullable Conflict definition;
    private volatile boolean proposals;

    public Dossier() {
        this(MOST_AT_ONCE);
    }

    /// @param mostAtOnce how many claims a question may look at
    Dossier(int mostAtOnce) {
        this.mostAtOnce = mostAtOnce;
    }

    public void define(Conflict conflict) {
        if (!conflict.equals(definition)) {
            definition = conflict;
            piecework.redefined();
            version.incrementAndGet();
        }
    }

    public void add(Claim claim) {
        add(Packed.of(claim));
    }

    public void add(Packed packed) {
        var claim = packed.claim();
        if (claims.add(packed)) {
            piecework.recorded(claim.recordedAt());
            proposals = proposals || claim.standing() == Standing.PROPOSED;
            version.incrementAndGet();
        }
    }

    /// @param key the record's key: one row of the table that the topic is
    /// @param position absent when the row is gone
    public void put(String key, @Nullable Position position) {
        if (position == null) {
            positions.remove(key);
        } else {
            positions.put(key, position);
        }
        version.incrementAndGet();
    }

    /// What was published now, with no claim named as its cause.
    ///
    /// @param toll absent when the row is gone
    public void put(String key, @Nullable Toll toll) {
        put(key, toll, null, changes.now());
    }

    /// @param toll absent when the row is gone
    /// @param cause the claim that its publisher named as what made the difference; absent where it named none
    /// @param published when the broker took it in
    public void put(String key, @Nullable Toll toll, @Nullable Cursor cause, Instant published) {
        var before = toll == null ? tolls.remove(key) : tolls.put(key, toll);
        version.incrementAndGet();
        if (toll != null) {
            var named = cause == null ? null : new Change.Cause(cause.recordedAt(), cause.id());
            Change.of(before, toll, named, published).ifPresent(changes::add);
        }
    }

    /// Empty until the conflict is defined, whatever else has arrived.
    public Optional<Conflict> definition() {
        return Optional.ofNullable(definition);
    }

    /// Rises with everything that can alter an answer; compares within one process only.
    public long version() {
        return version.get();
    }

    public Changes changes() {
        return changes;
    }

    /// How many claims have been recorded, whatever became of them.
    public int claims() {
        return claims.size();
    }

    /// The claim recorded under an id.
    public Optional<Claim> claim(String id) {
        return claims.find(id);
    }

    /// How many of them say something of people, rather than act on what was recorded.
    public int statements() {
        return claims.statements();
    }

    /// The claims asked for, a page at a time, each with what became of it as asked.
    public ClaimPage claims(Wanted wanted, Question question) {
        return new Judge(conflict(), claims).page(wanted, question);
    }

    /// What became of one claim, as asked; empty where it was not known then.
    public Optional<Fate> fate(String id, Question question) {
        return new Judge(conflict(), claims).one(id, question);
    }

    /// Every content ever recorded, in no order.
    ///
    /// @throws TooManyClaims where they are too many to look at at once
    public List<Claim> everything() {
        return claims.all(mostAtOnce);
    }

    /// Whoever has made a claim, as first printed.
    public List<Claimant> speakers() {
        return claims.claimants();
    }

    /// How many distinct parties and names have made one of them.
    public long claimants() {
        var conflict = conflict();
        return claims.claimants().stream().map(conflict::identity).distinct().count();
    }

    /// Whether a claim was ever published as a proposal, decided by now or not.
    public boolean hasProposals() {
        return proposals;
    }

    /// When the last claim of any kind was recorded.
    public Optional<Instant> lastRecorded() {
        return claims.lastRecorded();
    }

    /// Of the claims behind all positions: each lies in one position, and digests of disjoint sets add up.
    public Digest digest() {
        return positions.values().stream().map(Position::digest).reduce(Digest.EMPTY, Digest::plus);
    }

    /// Names what can be told now: the same on every replica that has read as far, and another after every claim
    /// and every change of a toll.
    public String state() {
        var digest = tolls.values().stream().map(Toll::digest).reduce(Digest.EMPTY, Digest::plus);
        var last = claims.lastRecorded().map(Instant::toEpochMilli).orElse(0L);
        return claims.size() + "-" + Long.toHexString(last) + "-" + digest.hex().substring(0, 16);
    }

    /// The tolls in order: as published when nothing is asked of time, else worked out from the claims.
    public List<Toll> tolls(Question question) {
        return new CellOrder(conflict())
                .tolls(
                        question.equals(Question.LIVE)
                                ? tolls.values()
                                : isLarge()
                                        ? outlook(question).tolls()
                                        : view(question).tolls());
    }

    /// The positions in order, as [#tolls].
    public List<Position> positions(Question question) {
        return new CellOrder(conflict())
                .positions(
                        question.equals(Question.LIVE)
                                ? positions.values()
                                : isLarge()
                                        ? outlook(question).positions()
                                        : view(question).positions());
    }

    /// Combined figures held against their parts. Where nobody gave one, nothing has to be worked out.
    public List<Check> checks(Question question) {
        if (!claims.hasSums()) {
            return List.of();
        }
        return isLarge() ? outlook(question).checks() : view(question).checks();
    }

    /// Whether there are more claims than are held at once: then a question is worked out some ledgers at a time.
    public boolean isLarge() {
        return claims.size() > mostAtOnce;
    }

    private Outlook outlook(Question question) {
        return piecework.outlook(conflict(), question);
    }

    /// Everything the method says of the claims at hand, as asked; worked out once for each state of the dossier.
    ///
    /// @throws TooManyClaims where they are too many to look at at once
    public View view(Question question) {
        return views.get(version(), question, () -> worked(everything(), question));
    }

    private View worked(List<Claim> from, Question question) {
        return Turns.ALL.take(from.size(), () -> Reconciliation.of(conflict(), from, question));
    }

    /// Why one row is what it is, as asked.
    public Why why(Question question, Cell cell) {
        return isLarge() ? piecework.why(stood(question), cell) : Why.of(view(question), everything(), cell);
    }

    /// What can be said, as asked; what stands now as published.
    private Outlook stood(Question question) {
        return question.equals(Question.LIVE)
                ? new Outlook(
                        conflict(), question, tolls(question), positions(question), checks(question), null, List.of())
                : outlook(question);
    }

    /// The last instants at which the time of a claim that counts has passed, the earliest first.
    ///
    /// @param knownAt absent for all that is known
    public List<Instant> lastEnds(@Nullable Instant knownAt, int most) {
        return claims.times(conflict()).lastCounted(knownAt, most);
    }

    /// The last moments at which a claim of any kind was recorded, the earliest first.
    public List<Instant> lastRecordings(int most) {
        return claims.times(conflict()).lastRecorded(most);
    }

    /// What some rows stood at, at any time as known at any other.
    public Past past(Predicate<Cell> rows) {
        return new Past(conflict(), claims, rows, positions.size());
    }

    /// How rows grew, as known by `knownAt`.
    public Series series(@Nullable Instant knownAt, Steps steps, Predicate<Cell> wanted) {
        return Series.of(
                conflict(),
                steps,
                knownAt,
                past(wanted).tolls(steps.moments(conflict().timeZone()), knownAt),
                wanted);
    }

    /// Why rows changed between two times of knowledge.
    public Comparison compare(Question before, Question after, Predicate<Cell> wanted) {
        return isLarge()
                ? piecework.compare(conflict(), before, after, wanted)
                : Comparison.of(view(before), view(after), wanted);
    }

    /// What another codebook makes of the same claims.
    public Contrast contrast(Codebook other, Question question) {
        return Reconciliation.contrast(conflict(), other, everything(), question);
    }

    private Conflict conflict() {
        return definition().orElseThrow(() -> new IllegalStateException("the conflict is not defined yet"));
    }
}
