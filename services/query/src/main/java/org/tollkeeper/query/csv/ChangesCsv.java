package org.tollkeeper.query.csv;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.answer.ChangeList;
import org.tollkeeper.query.answer.Parameters;
import org.tollkeeper.query.csv.Table.Column;
import org.tollkeeper.query.dossier.Change;
import org.tollkeeper.query.dossier.Dossier;

/// The latest changes as a table, the newest first.
public final class ChangesCsv {
    private static final Table<Change> TABLE = new Table<>(List.of(
            column("id", "#meta+change+id", Change::id),
            column("recorded_at", "#date+recorded", change -> change.cause().recordedAt()),
            column("claim", "#meta+claim+id", change -> change.cause().claim()),
            column("side", "#group+side", change -> change.after().cell().side()),
            column(
                    "category",
                    "#group+category",
                    change -> change.after().cell().category()),
            column("harm", "#affected+type", change -> change.after().cell().harm()),
            column("group", "#group+part", change -> change.after().cell().group()),
            column("state_before", "#status+before", change -> before(change, Toll::state)),
            column("low_before", "#affected+low+before", change -> before(change, Toll::low)),
            column("best_before", "#affected+best+before", change -> before(change, Toll::best)),
            column("high_before", "#affected+high+before", change -> before(change, Toll::high)),
            column("state", "#status", change -> change.after().state()),
            column("low", "#affected+low", change -> change.after().low()),
            column("best", "#affected+best", change -> change.after().best()),
            column("high", "#affected+high", change -> change.after().high()),
            column("digest", "#meta+digest", change -> change.after().digest().hex())));

    private ChangesCsv() {}

    public static String of(Parameters asked, Dossier dossier) {
        return TABLE.write(ChangeList.of(asked, dossier).stream(), asked.isTagged());
    }

    private static @Nullable Object before(Change change, Function<Toll, @Nullable Object> value) {
        return change.before() == null ? null : value.apply(change.before());
    }

    private static Column<Change> column(String name, String hxl, Function<Change, @Nullable Object> value) {
        return new Column<>(name, hxl, value);
    }
}
