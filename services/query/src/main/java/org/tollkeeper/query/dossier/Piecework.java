package org.tollkeeper.query.dossier;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.toll.Outlook;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.shelf.ClaimShelf;
import org.tollkeeper.query.view.Comparison;
import org.tollkeeper.query.view.Moves;
import org.tollkeeper.query.view.Why;

/// Questions about a conflict with more claims than are ever held at once: worked out some ledgers at a time, one
/// question after the other, from the claims as they are when it is begun. Says what the method says of all of them.
final class Piecework {
    private final ClaimShelf claims;
    private final Outlooks outlooks = new Outlooks();
    private final Reads reads = new Reads();

    Piecework(ClaimShelf claims) {
        this.claims = claims;
    }

    void recorded(Instant at) {
        outlooks.recorded(at);
    }

    void redefined() {
        outlooks.clear();
    }

    Outlook outlook(Conflict conflict, Question question) {
        return outlooks.get(question, () -> reads.outlook(conflict, claims, question));
    }

    /// @param stood what can be said of the conflict, as asked
    Why why(Outlook stood, Cell cell) {
        return Turns.ALL.take(() -> {
            var conflict = stood.conflict();
            var question = stood.question();
            var there = Reconciliation.piecemeal(
                            conflict,
                            claims.archiveOf(conflict, question.knownAt(), cell),
                            question.knownAt(),
                            Arrays.asList(question.at()),
                            cell::equals)
                    .findFirst()
                    .orElseThrow();
            var aside = claims.aside(conflict, question, cell, Why.MOST_LISTED);
            return Reconciliation.explain(
                            stood.explaining(there.standing()), cell, aside.transfers(), aside.uncounted())
                    .map(explained -> Why.of(
                            conflict,
                            question,
                            explained,
                            aside.uncountedInAll(),
                            ids -> claims.named(conflict, question, ids)))
                    .orElseGet(() -> Why.silence(conflict, question, cell));
        });
    }

    /// Why rows changed between two times of knowledge, with the first claims behind each.
    Comparison compare(Conflict conflict, Question before, Question after, Predicate<Cell> wanted) {
        var was = outlook(conflict, before).tolls();
        var is = outlook(conflict, after).tolls();
        return Turns.ALL.take(() -> {
            var moves = new Moves(Why.MOST_LISTED, cells(was), cells(is));
            claims.moved(conflict, before, after, moves::take);
            return Comparison.of(conflict, before, after, was, is, moves, wanted);
        });
    }

    private static Set<Cell> cells(List<Toll> tolls) {
        return tolls.stream().map(Toll::cell).collect(Collectors.toSet());
    }
}
