package org.tollkeeper.query.answer;

import java.util.Map;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.query.view.Series;

/// A series as JSON: one list of points for each row.
public final class SeriesDocument {
    private SeriesDocument() {}

    public static Map<String, Object> of(Series series) {
        var steps = series.steps();
        var knownAt = series.question().knownAt();
        return new Tree()
                .with("conflict", series.conflict().id())
                .with("knownAt", knownAt == null ? null : knownAt.toString())
                .with("from", steps.from().text())
                .with("to", steps.to().text())
                .with("step", steps.step().toString())
                .with(
                        "series",
                        series.lines().stream().map(SeriesDocument::line).toList());
    }

    private static Tree line(Series.Line line) {
        return TollDocument.row(line.cell())
                .with(
                        "points",
                        line.points().stream().map(SeriesDocument::point).toList());
    }

    private static Tree point(Series.Point point) {
        var tree = new Tree().with("at", point.at().text());
        var toll = point.toll();
        return toll == null
                ? tree.with("state", "NO_CLAIM")
                : tree.with("state", toll.state().name())
                        .with("low", toll.low())
                        .with("best", toll.best())
                        .with("high", toll.high())
                        .with("highExclAdversary", toll.highExclAdversary())
                        .with("openEnded", toll.openEnded())
                        .with("atLeast", toll.atLeast())
                        .withAll(
                                "contested",
                                toll.contested().stream().map(Flag::label).toList());
    }
}
