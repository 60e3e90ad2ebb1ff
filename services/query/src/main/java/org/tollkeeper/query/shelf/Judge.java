package org.tollkeeper.query.shelf;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.Question;

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
        var deciding = new Deciding(conflict, question);
        var fates = new ArrayList<Fate>();
        var after = wanted.after();
        int judged = 0;
        while (true) {
            // One more than fits tells whether there are more.
            int most = wanted.states().isEmpty() ? wanted.limit() + 1 : Math.max(wanted.limit() + 1, 500);
            var turned = shelf.turn(wanted.after(after), most, deciding);
            for (var claim : turned.asked()) {
                if (fates.size() >= wanted.limit() && !isAtOnePlace(fates.getLast(), claim)) {
                    return new ClaimPage(fates, after);
                }
                var fate =
                        Objects.requireNonNull(turned.fates().get(claim), "the method judges every claim about people");
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
        var turned = shelf.turn(id, new Deciding(conflict, question));
        return turned.asked().stream()
                .map(turned.fates()::get)
                .filter(Objects::nonNull)
                .filter(fate -> fate.state() != Fate.State.ID_CLASH)
                .findFirst();
    }

    private static boolean isAtOnePlace(Fate last, Claim claim) {
        return Cursor.of(last.claim()).equals(Cursor.of(claim));
    }
}
