package org.tollkeeper.query.page.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.dossier.Past;

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
    static Revisions of(Past past, int most) {
        var recordings = past.recordings(most);
        var newest = List.copyOf(recordings.newest().keySet());
        var known = past.tolls(Arrays.asList((Moment) null), new ArrayList<@Nullable Instant>(newest));
        var moments = new ArrayList<Revision>();
        Map<Cell, Long> before = Map.of();
        Instant reached = Instant.MIN;
        for (int i = 0; i < newest.size(); i++) {
            var now = bests(known.get(i).getFirst());
            var until = recordings.newest().getOrDefault(newest.get(i), Instant.MIN);
            moments.add(new Revision(newest.get(i), change(before, now), until.isBefore(reached)));
            reached = until.isAfter(reached) ? until : reached;
            before = now;
        }
        return new Revisions(moments, recordings.inAll());
    }

    List<Instant> stops() {
        return moments.stream().map(Revision::at).toList();
    }

    private static Map<Cell, Long> bests(List<Toll> tolls) {
        return tolls.stream()
                .filter(toll -> toll.best() != null)
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
}
