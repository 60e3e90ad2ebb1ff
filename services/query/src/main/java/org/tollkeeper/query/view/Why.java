package org.tollkeeper.query.view;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Check;
import org.tollkeeper.domain.toll.Explanation;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.domain.toll.Transfer;
import org.tollkeeper.domain.toll.View;

/// Why a figure is what it is: who stands where and on which claims, what was added up, what was left out and by
/// which rule, and every claim that is named.
///
/// @param bounds what sets low, best and high; empty for a roll-up
/// @param parts what a roll-up adds up; without rows for a plain cell
/// @param checks combined figures that list the cell
/// @param transfers people who went from this cell to another, or came from one
/// @param uncounted claims about the cell that do not count, the first of them
/// @param uncountedInAll how many of those there are
/// @param claims every claim named above, by its id, as recorded
public record Why(
        Conflict conflict,
        Question question,
        Toll toll,
        List<Explanation.Bound> bounds,
        List<LedgerLines> ledgers,
        Parts parts,
        List<Check> checks,
        List<Transfer> transfers,
        List<Fate> uncounted,
        long uncountedInAll,
        SequencedMap<String, Fate> claims) {

    /// More than that are counted, not listed: the list of claims has them all, a page at a time.
    public static final int MOST_LISTED = 500;

    public Why {
        bounds = List.copyOf(bounds);
        ledgers = List.copyOf(ledgers);
        checks = List.copyOf(checks);
        transfers = List.copyOf(transfers);
        uncounted = List.copyOf(uncounted);
        claims = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(claims));
    }

    /// @param view of the same claims, as asked
    public static Why of(View view, Collection<Claim> claims, Cell cell) {
        return Reconciliation.explain(view.conflict(), claims, view.question(), cell)
                .map(explanation -> of(
                        view.conflict(),
                        view.question(),
                        explanation,
                        explanation.uncounted().size(),
                        ids -> named(view, ids)))
                .orElseGet(() -> silence(view.conflict(), view.question(), cell));
    }

    /// @param uncountedInAll how many claims about the cell do not count, told or not
    /// @param named what became of the claims under some ids, as recorded
    public static Why of(
            Conflict conflict,
            Question question,
            Explanation explained,
            long uncountedInAll,
            Function<Set<String>, SequencedMap<String, Fate>> named) {
        var ledgers = LedgerLines.of(explained.ledgers());
        var uncounted = explained.uncounted().stream().limit(MOST_LISTED).toList();
        return new Why(
                conflict,
                question,
                explained.toll(),
                explained.bounds(),
                ledgers,
                Parts.of(explained.toll(), new CellOrder(conflict).tolls(explained.parts())),
                explained.checks(),
                explained.transfers(),
                uncounted,
                uncountedInAll,
                named.apply(ids(explained, ledgers, uncounted)));
    }

    /// Of a cell that no claim speaks of: that is an answer, too.
    public static Why silence(Conflict conflict, Question question, Cell cell) {
        var toll = new Toll(
                conflict.id(),
                cell,
                null,
                CellState.NO_CLAIM,
                null,
                null,
                null,
                null,
                false,
                false,
                List.of(),
                0,
                null,
                null,
                List.of(),
                0,
                Digest.EMPTY,
                null);
        return new Why(
                conflict,
                question,
                toll,
                List.of(),
                List.of(),
                Parts.NONE,
                List.of(),
                List.of(),
                List.of(),
                0,
                new LinkedHashMap<>());
    }

    private static Set<String> ids(Explanation explained, List<LedgerLines> ledgers, List<Fate> uncounted) {
        return Stream.of(
                        ledgers.stream().flatMap(l -> l.lines().stream()).flatMap(use -> use.claims().stream()),
                        uncounted.stream().map(fate -> fate.claim().id()),
                        explained.checks().stream().map(Check::sum),
                        explained.transfers().stream().flatMap(t -> Stream.of(t.from(), t.to())),
                        explained.toll().flags().stream().flatMap(flag -> flag.claims().stream()))
                .flatMap(all -> all)
                .collect(Collectors.toSet());
    }

    private static SequencedMap<String, Fate> named(View view, Set<String> ids) {
        var named = new LinkedHashMap<String, Fate>();
        view.fates().stream()
                .filter(fate -> fate.state() != Fate.State.ID_CLASH)
                .filter(fate -> ids.contains(fate.claim().id()))
                .forEach(fate -> named.put(fate.claim().id(), fate));
        return named;
    }
}
