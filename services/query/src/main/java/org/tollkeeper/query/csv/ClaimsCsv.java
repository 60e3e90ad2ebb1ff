package org.tollkeeper.query.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.query.answer.FateDocument;
import org.tollkeeper.query.csv.Table.Column;

/// Claims as a table, with what became of each: the same fields as the JSON, flat.
public final class ClaimsCsv {
    private static final Table<Map<String, Object>> TABLE = new Table<>(List.of(
            column("id", "#meta+claim+id", "id"),
            column("claimant", "#org+claimant", "claimant", "name"),
            column("kind", "#meta+kind", "kind"),
            column("side", "#group+side", "side"),
            column("category", "#group+category", "category"),
            column("harm", "#affected+type", "harm"),
            column("group", "#group+part", "group"),
            column("qualifier", "#status+qualifier", "quantity", "qualifier"),
            column("value", "#affected+stated", "quantity", "value"),
            column("low", "#affected+low", "quantity", "low"),
            column("best", "#affected+best", "quantity", "best"),
            column("high", "#affected+high", "quantity", "high"),
            column("phrase", "#description+phrase", "quantity", "phrase"),
            column("parts", "#meta+parts", "parts"),
            column("from", "#date+from", "window", "from"),
            column("to", "#date+to", "window", "to"),
            column("origin", "#date+origin", "origin"),
            column("incident", "#event+incident", "incident"),
            column("person", "#meta+person", "person"),
            column("stated_at", "#date+stated", "statedAt"),
            column("recorded_at", "#date+recorded", "recordedAt"),
            column("carriers", "#org+carriers", "carriers"),
            column("provider", "#org+provider", "story", "provider"),
            column("story", "#meta+story", "story", "key"),
            column("version", "#meta+version", "story", "version"),
            column("evidence", "#description+evidence", "evidence", "text"),
            column("verification", "#status+verification", "verification"),
            column("standing", "#status+standing", "standing"),
            column("state", "#status", "state"),
            column("by", "#meta+by", "by"),
            column("why", "#description+why", "why")));

    private ClaimsCsv() {}

    /// Writes as it goes: there may be very many.
    public static void write(Stream<Fate> fates, boolean tagged, Writer to) throws IOException {
        TABLE.write(fates.map(FateDocument::of), tagged, to);
    }

    private static Column<Map<String, Object>> column(String name, String hxl, String... path) {
        Function<Map<String, Object>, @Nullable Object> value = document -> flat(at(document, List.of(path)));
        return new Column<>(name, hxl, value);
    }

    private static @Nullable Object at(@Nullable Object tree, List<String> path) {
        return path.isEmpty() || !(tree instanceof Map<?, ?> map)
                ? tree
                : at(map.get(path.getFirst()), path.subList(1, path.size()));
    }

    /// Several values of one place, with semicolons between; a cell by its parts.
    private static @Nullable Object flat(@Nullable Object value) {
        return switch (value) {
            case List<?> list ->
                list.stream().map(ClaimsCsv::flat).map(Objects::toString).collect(Collectors.joining(";"));
            case Map<?, ?> map -> map.values().stream().map(Objects::toString).collect(Collectors.joining("/"));
            case null -> null;
            default -> value;
        };
    }
}
