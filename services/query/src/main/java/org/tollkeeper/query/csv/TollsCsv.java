package org.tollkeeper.query.csv;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.answer.Parameters;
import org.tollkeeper.query.csv.Table.Column;
import org.tollkeeper.query.dossier.Dossier;

/// Tolls as a table, one row each, the whole conflict's first.
public final class TollsCsv {
    private TollsCsv() {}

    public static String of(Parameters asked, Dossier dossier) {
        var rows = asked.rows();
        var standing = asked.standing();
        return of(
                asked.conflict(),
                dossier.tolls(asked.question()),
                toll -> rows.test(toll.cell()) && standing.test(toll),
                asked.isTagged());
    }

    /// @param all the whole view, which the rows' parts are taken from
    /// @param tagged whether the second row has HXL tags
    public static String of(Conflict conflict, List<Toll> all, Predicate<Toll> wanted, boolean tagged) {
        var rows = all.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(toll -> !toll.cell().side().equals(Cell.ALL_SIDES)));
        return new Table<>(columns(conflict, Ucdp.of(conflict, all))).write(rows, tagged);
    }

    private static List<Column<Toll>> columns(Conflict conflict, Ucdp ucdp) {
        return Stream.of(ucdp(ucdp), figures(), states(ucdp), row(conflict))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column<Toll>> ucdp(Ucdp ucdp) {
        return List.of(
                column("side_a", "#group+side+a", _ -> ucdp.side(0)),
                column("side_b", "#group+side+b", _ -> ucdp.side(1)),
                column("deaths_a", "#affected+killed+side_a", toll -> ucdp.deaths(toll, 0)),
                column("deaths_b", "#affected+killed+side_b", toll -> ucdp.deaths(toll, 1)),
                column("deaths_civilians", "#affected+killed+civilians", ucdp::civilians),
                column("deaths_unknown", "#affected+killed+unknown", ucdp::unknown));
    }

    private static List<Column<Toll>> figures() {
        return List.of(
                column("low", "#affected+low", toll -> Ucdp.orNone(toll, toll.low())),
                column("best", "#affected+best", toll -> Ucdp.orNone(toll, toll.best())),
                column("high", "#affected+high", Toll::high));
    }

    private static List<Column<Toll>> states(Ucdp ucdp) {
        return List.of(
                column("deaths_a_state", "#status+side_a", toll -> ucdp.state(toll, 0)),
                column("deaths_b_state", "#status+side_b", toll -> ucdp.state(toll, 1)),
                column("deaths_civilians_state", "#status+civilians", ucdp::civiliansState),
                column("high_excl_adversary", "#affected+high+excl_adversary", Toll::highExclAdversary),
                column("contested", "#status+contested", toll -> labels(toll.contested())),
                column("claim_ids", "#meta+claims+id", TollsCsv::claims));
    }

    private static List<Column<Toll>> row(Conflict conflict) {
        return List.of(
                column("conflict", "#event+id", _ -> conflict.id()),
                column("side", "#group+side", toll -> toll.cell().side()),
                column("category", "#group+category", toll -> toll.cell().category()),
                column("harm", "#affected+type", toll -> toll.cell().harm()),
                column("group", "#group+part", toll -> toll.cell().group()),
                column("rollup", "#meta+rollup", Toll::rollup),
                column("state", "#status", Toll::state),
                column("open_ended", "#status+open_ended", Toll::openEnded),
                column("at_least", "#status+at_least", Toll::atLeast),
                column("flags", "#status+flags", toll -> labels(toll.quality())),
                column("through", "#date+through", TollsCsv::through),
                column("known_at", "#date+known", Toll::knownAt),
                column("claims", "#meta+claims+count", Toll::claims),
                column("digest", "#meta+digest", toll -> toll.digest().hex()));
    }

    /// Those that clash, and the one recorded last; an explanation names them all.
    private static String claims(Toll toll) {
        return Stream.concat(
                        Stream.ofNullable(toll.cause()), toll.flags().stream().flatMap(flag -> flag.claims().stream()))
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private static String labels(List<Flag> flags) {
        return flags.stream().map(Flag::label).collect(Collectors.joining(";"));
    }

    private static @Nullable Object through(Toll toll) {
        return toll.through() == null ? null : toll.through().text();
    }

    private static Column<Toll> column(String name, String hxl, Function<Toll, @Nullable Object> value) {
        return new Column<>(name, hxl, value);
    }
}
