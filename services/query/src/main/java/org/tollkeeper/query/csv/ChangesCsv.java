package org.tollkeeper.query.csv;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.answer.ChangeList;
import org.tollkeeper.query.answer.Parameters;
import org.tollkeeper.query.csv.Table.Column;
import org.tollkeeper.query.dossier.Causes;
import org.tollkeeper.query.dossier.Change;
import org.tollkeeper.query.dossier.Dossier;

/// The latest changes as a table, the newest first.
public final class ChangesCsv {
    private static final Table<Line> TABLE = new Table<>(List.of(
            column("id", "#meta+change+id", line -> line.change().id()),
            column("recorded_at", "#date+recorded", line -> line.cause().recordedAt()),
            column("claim", "#meta+claim+id", line -> line.cause().claim()),
            column("side", "#group+side", line -> line.after().cell().side()),
            column("category", "#group+category", line -> line.after().cell().category()),
            column("harm", "#affected+type", line -> line.after().cell().harm()),
            column("group", "#group+part", line -> line.after().cell().group()),
            column("state_before", "#status+before", line -> before(line, Toll::state)),
            column("low_before", "#affected+low+before", line -> before(line, Toll::low)),
            column("best_before", "#affected+best+before", line -> before(line, Toll::best)),
            column("high_before", "#affected+high+before", line -> before(line, Toll::high)),
            column("state", "#status", line -> line.after().state()),
            column("low", "#affected+low", line -> line.after().low()),
            column("best", "#affected+best", line -> line.after().best()),
            column("high", "#affected+high", line -> line.after().high()),
            column("digest", "#meta+digest", line -> line.after().digest().hex())));

    private ChangesCsv() {}

    public static String of(Parameters asked, Dossier dossier) {
        var lines = ChangeList.of(asked, dossier).stream()
                .map(change -> new Line(change, Causes.named(change, dossier::claim)));
        return TABLE.write(lines, asked.isTagged());
    }

    private static @Nullable Object before(Line line, Function<Toll, @Nullable Object> value) {
        var before = line.change().before();
        return before == null ? null : value.apply(before);
    }

    /// @param cause the claim that moved the row
    private record Line(Change change, Change.Cause cause) {
        Toll after() {
            return change.after();
        }
    }

    private static Column<Line> column(String name, String hxl, Function<Line, @Nullable Object> value) {
        return new Column<>(name, hxl, value);
    }
}
