package org.tollkeeper.query.csv;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.csv.Table.Column;
import org.tollkeeper.query.view.Series;

/// A series as a table: one line for each row and step.
public final class SeriesCsv {
    private static final Table<Line> TABLE = new Table<>(List.of(
            column("at", "#date", line -> line.point().at().text()),
            column("side", "#group+side", line -> line.cell().side()),
            column("category", "#group+category", line -> line.cell().category()),
            column("harm", "#affected+type", line -> line.cell().harm()),
            column("group", "#group+part", line -> line.cell().group()),
            column("state", "#status", SeriesCsv::state),
            column("low", "#affected+low", line -> of(line, Toll::low)),
            column("best", "#affected+best", line -> of(line, Toll::best)),
            column("high", "#affected+high", line -> of(line, Toll::high)),
            column("high_excl_adversary", "#affected+high+excl_adversary", line -> of(line, Toll::highExclAdversary)),
            column("open_ended", "#status+open_ended", line -> of(line, Toll::openEnded)),
            column("at_least", "#status+at_least", line -> of(line, Toll::atLeast))));

    private SeriesCsv() {}

    private record Line(Cell cell, Series.Point point) {}

    public static String of(Series series) {
        return TABLE.write(
                series.lines().stream()
                        .flatMap(line -> line.points().stream().map(point -> new Line(line.cell(), point))),
                false);
    }

    private static CellState state(Line line) {
        var toll = line.point().toll();
        return toll == null ? CellState.NO_CLAIM : toll.state();
    }

    private static @Nullable Object of(Line line, Function<Toll, @Nullable Object> value) {
        var toll = line.point().toll();
        return toll == null ? null : value.apply(toll);
    }

    private static Column<Line> column(String name, String hxl, Function<Line, @Nullable Object> value) {
        return new Column<>(name, hxl, value);
    }
}
