package org.tollkeeper.query.page.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.domain.toll.View;

/// What was learned of some rows, moment by moment.
///
/// @param moments the earliest first, of very many the newest
/// @param inAll how many there were
record Revisions(List<Revision> moments, int inAll) {
    /// More than these would be one black bar; the newest are kept.
    static final int MOST = 100;

    Revisions {
        moments = List.copyOf(moments);
    }

    /// @param change how far a best figure moved, in people
    /// @param isOfThePast whether it spoke of an earlier time than was known already
    record Revision(Instant at, long change, boolean isOfThePast) {}

    /// @param most how many moments at most, the newest
    static Revisions of(
            Conflict conflict, List<Cell> cells, List<Fate> about, int most, Function<Question, View> views) {
        var byMoment = about.stream()
                .collect(Collectors.groupingBy(fate -> fate.claim().recordedAt(), TreeMap::new, Collectors.toList()));
        var newest = byMoment.keySet().stream()
                .skip(Math.max(0, byMoment.size() - most))
                .toList();
        var moments = new ArrayList<Revision>();
        Map<Cell, Long> before = Map.of();
        Instant reached = Instant.MIN;
        for (var at : newest) {
            var now = bests(views.apply(new Question(null, at)), cells);
            var until = latest(conflict, byMoment.getOrDefault(at, List.of()));
            moments.add(new Revision(at, change(before, now), until != null && until.isBefore(reached)));
            reached = until != null && until.isAfter(reached) ? until : reached;
            before = now;
        }
        return new Revisions(moments, byMoment.size());
    }

    List<Instant> stops() {
        return moments.stream().map(Revision::at).toList();
    }

    private static Map<Cell, Long> bests(View view, List<Cell> cells) {
        return view.tolls().stream()
                .filter(toll -> cells.contains(toll.cell()) && toll.best() != null)
                .collect(Collectors.toMap(Toll::cell, Revisions::best));
    }

    private static long best(Toll toll) {
        return toll.best() == null ? 0 : toll.best();
    }

    private static long change(Map<Cell, Long> before, Map<Cell, Long> now) {
        return now.entrySet().stream()
                .mapToLong(e -> Math.abs(e.getValue() - before.getOrDefault(e.getKey(), 0L)))
                .max()
                .orElse(0);
    }

    private static @Nullable Instant latest(Conflict conflict, List<Fate> fates) {
        return fates.stream()
                .map(fate -> fate.claim().says())
                .flatMap(says -> until(says).stream())
                .map(moment -> moment.latest(conflict.timeZone()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<Moment> until(Assertion says) {
        return switch (says) {
            case Assertion.OfCell one -> List.of(one.window().to());
            case Assertion.Sum sum -> List.of(sum.window().to());
            case Assertion.OnRecord _ -> List.of();
        };
    }
}
