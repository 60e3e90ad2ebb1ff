package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/// A claimant's counts by where they start. A count is begun anew when the older one has fallen silent by then; while
/// the older one still speaks, a newer start counts a part of it, and adds nothing: method R3, "Phases".
///
/// @param totals by the origin of their phase; one from the conflict's start, empty where no total goes that far back
/// @param nested totals inside another count
record Phases(NavigableMap<LocalDate, List<Statement>> totals, List<Statement> nested) {

    /// @param all totals, those beyond the time asked about included; these join a phase but open none
    static Phases of(List<Statement> all, Reading reading) {
        var phases = split(all.stream().filter(reading::reaches).toList(), reading);
        all.stream().filter(total -> !reading.reaches(total)).forEach(total -> phases.join(total, reading));
        return phases;
    }

    private static Phases split(List<Statement> reached, Reading reading) {
        var phases = new Phases(new TreeMap<>(), new ArrayList<>());
        var lastBegun = Instant.MIN;
        for (var count : byOrigin(reached, reading).entrySet()) {
            var dayAfter =
                    count.getKey().plusDays(1).atStartOfDay(reading.zone()).toInstant();
            boolean inside = !phases.totals.isEmpty() && !lastBegun.isBefore(dayAfter);
            for (var total : count.getValue()) {
                phases.put(count.getKey(), total, inside);
                var begun = total.rise();
                lastBegun = begun.isAfter(lastBegun) ? begun : lastBegun;
            }
        }
        if (phases.totals.isEmpty() || reading.start().isBefore(phases.totals.firstKey())) {
            phases.totals.put(reading.start(), new ArrayList<>());
        }
        return phases;
    }

    /// A total that names no origin goes on with the count that stands, whatever lies inside it.
    private void put(LocalDate origin, Statement total, boolean inside) {
        if (!inside) {
            totals.computeIfAbsent(origin, o -> new ArrayList<>()).add(total);
        } else if (total.origin() == null) {
            totals.lastEntry().getValue().add(total);
        } else {
            nested.add(total);
        }
    }

    private static NavigableMap<LocalDate, List<Statement>> byOrigin(List<Statement> reached, Reading reading) {
        var origins = new TreeMap<LocalDate, List<Statement>>();
        reached.stream()
                .map(Statement::origin)
                .filter(Objects::nonNull)
                .forEach(origin -> origins.putIfAbsent(origin, new ArrayList<>()));
        for (var total : reached) {
            origins.computeIfAbsent(originOf(total, origins, reading), o -> new ArrayList<>())
                    .add(total);
        }
        return origins;
    }

    private static LocalDate originOf(
            Statement total, NavigableMap<LocalDate, List<Statement>> known, Reading reading) {
        var origin = total.origin();
        if (origin != null) {
            return origin;
        }
        var latest = known.floorKey(total.to().day(reading.zone()));
        return latest == null ? reading.start() : latest;
    }

    private void join(Statement total, Reading reading) {
        var phase = totals.get(originOf(total, totals, reading));
        if (phase != null) {
            phase.add(total);
        }
    }

    /// The increments of each phase: those that end before the next one begins.
    Map<LocalDate, List<Statement>> steps(List<Statement> increments, Reading reading) {
        var steps = new HashMap<LocalDate, List<Statement>>();
        for (var increment : increments) {
            steps.computeIfAbsent(of(increment, totals, reading), o -> new ArrayList<>())
                    .add(increment);
        }
        return steps;
    }

    /// @param phases by the day on which each begins; at least one
    static LocalDate of(Statement increment, NavigableMap<LocalDate, ?> phases, Reading reading) {
        var end = increment.end();
        var day = end.atZone(reading.zone()).toLocalDate();
        boolean atMidnight = day.atStartOfDay(reading.zone()).toInstant().equals(end);
        var next = phases.ceilingKey(atMidnight ? day : day.plusDays(1));
        var own = next == null ? phases.lastKey() : phases.lowerKey(next);
        return own == null ? phases.firstKey() : own;
    }
}
