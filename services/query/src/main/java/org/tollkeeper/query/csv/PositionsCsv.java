package org.tollkeeper.query.csv;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.query.answer.Parameters;
import org.tollkeeper.query.csv.Table.Column;
import org.tollkeeper.query.dossier.Dossier;

/// Positions as a table: what each claimant stands at.
public final class PositionsCsv {
    private static final Table<Position> TABLE = new Table<>(List.of(
            column("claimant", "#org+claimant", Position::claimant),
            column("side", "#group+side", position -> position.cell().side()),
            column("category", "#group+category", position -> position.cell().category()),
            column("harm", "#affected+type", position -> position.cell().harm()),
            column("group", "#group+part", position -> position.cell().group()),
            column("stance", "#status+stance", Position::stance),
            column("tier", "#status+tier", Position::tier),
            column("low", "#affected+low", position -> figure(position, Figure::low)),
            column("stated", "#affected+stated", position -> figure(position, Figure::stated)),
            column("high", "#affected+high", position -> figure(position, PositionsCsv::high)),
            column("open_ended", "#status+open_ended", position -> figure(position, Figure::openEnded)),
            column("through", "#date+through", position -> text(position.through())),
            column("not_disclosed", "#date+not_disclosed", position -> text(position.notDisclosed())),
            column("denied", "#status+denied", Position::denied),
            column("named", "#affected+named", position -> position.named().size()),
            column("carriers", "#org+carriers", position -> String.join(";", position.carriers())),
            column(
                    "flags",
                    "#status+flags",
                    position -> String.join(
                            ";", position.flags().stream().map(Flag::label).toList())),
            column("known_at", "#date+known", Position::knownAt),
            column("claims", "#meta+claims+count", Position::claims),
            column("digest", "#meta+digest", position -> position.digest().hex())));

    private PositionsCsv() {}

    public static String of(Parameters asked, Dossier dossier) {
        return TABLE.write(
                dossier.positions(asked.question()).stream()
                        .filter(position -> asked.rows().test(position.cell())),
                asked.isTagged());
    }

    private static @Nullable Object high(Figure figure) {
        return figure.openEnded() ? null : Long.valueOf(figure.high());
    }

    private static @Nullable Object figure(Position position, Function<Figure, @Nullable Object> end) {
        return position.figure() == null ? null : end.apply(position.figure());
    }

    private static @Nullable Object text(@Nullable Moment moment) {
        return moment == null ? null : moment.text();
    }

    private static Column<Position> column(String name, String hxl, Function<Position, @Nullable Object> value) {
        return new Column<>(name, hxl, value);
    }
}
