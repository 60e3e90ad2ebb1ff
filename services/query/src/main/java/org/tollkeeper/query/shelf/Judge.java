package org.tollkeeper.query.shelf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.EffectiveSet;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;

/// Says what became of claims, a page at a time, from those that have to do with them rather than from all.
public final class Judge {
    /// A page looks through no more claims than that, however few are in the state asked for.
    private static final int MOST_JUDGED = 4000;

    private final Conflict conflict;
    private final ClaimShelf shelf;

    public Judge(Conflict conflict, ClaimShelf shelf) {
        this.conflict = conflict;
        this.shelf = shelf;
    }

    /// @param asked of these only what was known when the question asks
    public ClaimPage page(Wanted asked, Question question) {
        var wanted = asked.knownAt(question.knownAt());
        var fates = new ArrayList<Fate>();
        var after = wanted.after();
        int judged = 0;
        while (true) {
            // One more than fits tells whether there are more.
            int most = wanted.states().isEmpty() ? wanted.limit() + 1 : Math.max(wanted.limit() + 1, 500);
            var turned = shelf.turn(wanted.after(after), most);
            var known = fates(turned, question);
            for (var claim : turned.asked()) {
                if (fates.size() >= wanted.limit() && !isAtOnePlace(fates.getLast(), claim)) {
                    return new ClaimPage(fates, after);
                }
                var fate = Objects.requireNonNull(known.get(claim), "the method judges every claim about people");
                if (wanted.states().isEmpty() || wanted.states().contains(fate.state())) {
                    fates.add(fate);
                }
                after = Cursor.of(claim);
            }
            judged += turned.asked().size();
            if (turned.asked().size() < most) {
                return new ClaimPage(fates, null);
            }
            if (judged >= MOST_JUDGED) {
                return new ClaimPage(fates, after);
            }
        }
    }

    /// What became of the claim of that id; empty where none is known by then, or it is an act on others.
    public Optional<Fate> one(String id, Question question) {
        var turned = shelf.turn(id);
        var known = fates(turned, question);
        return turned.asked().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(fate -> fate.state() != Fate.State.ID_CLASH)
                .findFirst();
    }

    private static boolean isAtOnePlace(Fate last, Claim claim) {
        return Cursor.of(last.claim()).equals(Cursor.of(claim));
    }

    private Map<Claim, Fate> fates(ClaimShelf.Turned turned, Question question) {
        var fates = new IdentityHashMap<Claim, Fate>();
        judge(turned.all(), turned.inDispute(), question).forEach(fate -> fates.put(fate.claim(), fate));
        return fates;
    }

    /// A denial marks the figures that it denies, which takes the whole method to see.
    private List<Fate> judge(Collection<Claim> claims, boolean inDispute, Question question) {
        return inDispute
                ? Reconciliation.of(conflict, claims, question).fates()
                : EffectiveSet.judge(conflict, claims, question.knownAt());
    }
}
