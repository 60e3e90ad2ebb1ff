package org.tollkeeper.query.csv;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Columns by name, each with its HXL tag and where its value comes from. What is absent is an empty place, never
/// 0.
record Table<T>(List<Column<T>> columns) {
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    record Column<T>(String name, String hxl, Function<T, @Nullable Object> value) {}

    Table {
        columns = List.copyOf(columns);
    }

    /// @param tagged whether the second row has the tags
    String write(Stream<T> rows, boolean tagged) {
        var text = new StringWriter();
        try {
            write(rows, tagged, text);
        } catch (IOException e) {
            throw new UncheckedIOException("memory refused a table", e);
        }
        return text.toString();
    }

    void write(Stream<T> rows, boolean tagged, Writer to) throws IOException {
        try (var out = CSV.writer().writeValues(to)) {
            out.write(columns.stream().map(Column::name).toArray());
            if (tagged) {
                out.write(columns.stream().map(Column::hxl).toArray());
            }
            var each = rows.iterator();
            while (each.hasNext()) {
                line(each.next(), out);
            }
        }
    }

    private void line(T row, SequenceWriter out) throws IOException {
        out.write(
                columns.stream().map(column -> text(column.value().apply(row))).toArray());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
