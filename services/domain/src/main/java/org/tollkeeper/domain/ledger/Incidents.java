package org.tollkeeper.domain.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.ledger.Use.Role;

/// An incident is counted once, however often it is told: of the increments that name it the latest stands, and equally
/// late ones widen to their hull: method R3.
///
/// @param standing one statement an incident, and every increment that names none
/// @param superseded earlier counts of an incident
record Incidents(List<Statement> standing, List<Use> superseded) {

    static Incidents of(List<Statement> increments) {
        Map<String, List<Statement>> named = new LinkedHashMap<>();
        var standing = new ArrayList<Statement>();
        for (var increment : increments) {
            if (increment.incident() == null) {
                standing.add(increment);
            } else {
                named.computeIfAbsent(increment.incident(), i -> new ArrayList<>())
                        .add(increment);
            }
        }
        var superseded = new ArrayList<Use>();
        named.values().forEach(versions -> standing.add(latest(versions, superseded)));
        return new Incidents(standing, superseded);
    }

    private static Statement latest(List<Statement> versions, List<Use> superseded) {
        if (versions.size() == 1) {
            return versions.getFirst();
        }
        Comparator<Statement> byTime = Comparator.comparing(Statement::end)
                .thenComparing(Statement::lastSaid, Comparator.nullsFirst(Comparator.naturalOrder()));
        var newest = versions.stream().max(byTime).orElseThrow();
        var equals = versions.stream()
                .filter(s -> byTime.compare(s, newest) == 0)
                .sorted(Statement.BY_ID)
                .toList();
        versions.stream().filter(s -> !equals.contains(s)).forEach(s -> superseded.add(Use.of(s, Role.SUPERSEDED)));
        return hull(equals);
    }

    private static Statement hull(List<Statement> equals) {
        return equals.getFirst()
                .widened(
                        hull(equals.stream().map(Statement::figure)),
                        equals.stream().flatMap(s -> s.lines().stream()).toList());
    }

    private static Figure hull(Stream<Figure> figures) {
        return figures.reduce((a, b) -> new Figure(
                        Math.min(a.low(), b.low()),
                        Math.min(a.stated(), b.stated()),
                        Math.max(a.high(), b.high()),
                        a.openEnded() || b.openEnded()))
                .orElseThrow();
    }
}
