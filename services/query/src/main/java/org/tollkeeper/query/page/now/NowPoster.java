package org.tollkeeper.query.page.now;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tollkeeper.query.page.glyph.Poster;

/// The first view as one picture.
public final class NowPoster {
    private static final Pattern TALL = Pattern.compile(" height=\"(\\d+)\"");

    private NowPoster() {}

    /// @param source as of when
    public static String of(String title, String source, Now now) {
        var rows = new ArrayList<Poster.Row>();
        for (var table : now.tables()) {
            rows.add(new Poster.Row("band", table.heading(), table.axis(), 40, " "));
            table.bands().forEach(band -> rows.addAll(rows(band)));
        }
        return Poster.of(title, source, rows);
    }

    private static List<Poster.Row> rows(Table.Band band) {
        var rows = new ArrayList<>(List.of(Poster.Row.heading(band.heading())));
        band.rows()
                .forEach(row -> rows.add(new Poster.Row(
                        "side",
                        row.label(),
                        row.glyph(),
                        tall(row.glyph()) + 8,
                        row.word().sign() + " " + row.word().text())));
        return rows;
    }

    private static int tall(String picture) {
        var tall = TALL.matcher(picture);
        return tall.find() ? Integer.parseInt(tall.group(1)) : 60;
    }
}
