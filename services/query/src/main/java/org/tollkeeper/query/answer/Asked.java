package org.tollkeeper.query.answer;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.view.Series;

/// A question about a conflict, and its answers as JSON. Each repeats what was asked, so that it can be kept by
/// itself.
public record Asked(Conflict conflict, Question question) {

    public static Asked of(Parameters parameters) {
        return new Asked(parameters.conflict(), parameters.question());
    }

    public Map<String, Object> tolls(Dossier dossier, Rows rows, Predicate<Toll> standing) {
        return answer(
                "tolls",
                dossier.tolls(question).stream()
                        .filter(toll -> rows.test(toll.cell()) && standing.test(toll))
                        .map(TollDocument::of)
                        .toList());
    }

    public Map<String, Object> positions(Dossier dossier, Rows rows) {
        return answer(
                "positions",
                dossier.positions(question).stream()
                        .filter(position -> rows.test(position.cell()))
                        .map(PositionDocument::of)
                        .toList());
    }

    public Map<String, Object> checks(Dossier dossier) {
        return answer(
                "checks",
                dossier.checks(question).stream().map(CheckDocument::of).toList());
    }

    /// How rows grew: `from`, `to`, `step` and the rows asked for, as known at `knownAt`.
    public static Series series(Parameters asked, Dossier dossier) {
        var knownAt = asked.question().knownAt();
        return dossier.series(
                knownAt, asked.steps(() -> dossier.lastEnds(knownAt, 1).stream().findFirst()), asked.rows());
    }

    private Map<String, Object> answer(String name, List<Map<String, Object>> rows) {
        return Heading.of(conflict, question).with(name, rows);
    }
}
