package org.tollkeeper.query.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Moment;
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
    /// At how many instants every ledger stands at once is a matter of memory.
    private static final int MOST_STANDING = 50_000;

    private final ClaimShelf claims;
    private final Outlooks outlooks = new Outlooks();

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
        return outlooks.get(
                question,
                () -> Reconciliation.piecemeal(
                                conflict,
                                claims.archive(conflict, question.knownAt(), _ -> true),
                                question.knownAt(),
                                Arrays.asList(question.at()),
                                _ -> false)
                        .findFirst()
                        .orElseThrow());
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

    /// The tolls of some rows at each of several instants, the earliest first. What is stale is left out: that is a
    /// matter of all claims.
    List<List<Toll>> tolls(
            Conflict conflict, @Nullable Instant knownAt, List<Moment> at, Predicate<Cell> wanted, int ledgers) {
        int most = Math.max(1, MOST_STANDING / Math.max(1, ledgers));
        var tolls = new ArrayList<List<Toll>>();
        for (int from = 0; from < at.size(); from += most) {
            var some = at.subList(from, Math.min(at.size(), from + most));
            tolls.addAll(
                    Turns.ALL.take(() -> some(conflict, knownAt, some, wanted).toList()));
        }
        return tolls;
    }

    private Stream<List<Toll>> some(
            Conflict conflict, @Nullable Instant knownAt, List<Moment> at, Predicate<Cell> wanted) {
        return Reconciliation.piecemeal(
                        conflict, claims.archive(conflict, knownAt, wanted), knownAt, List.copyOf(at), _ -> false)
                .map(outlook -> outlook.tolls().stream()
                        .filter(toll -> wanted.test(toll.cell()))
                        .toList());
    }
}
