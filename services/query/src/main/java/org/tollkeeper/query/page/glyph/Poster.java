package org.tollkeeper.query.page.glyph;

import java.util.ArrayList;
import java.util.List;

/// A picture that stands by itself, in a paper or on a slide: it carries its colours, its words and its source.
public final class Poster {
    private static final int WIDE = 960;
    private static final int PICTURE = 250;
    private static final int HEAD = 78;
    private static final int LINE = 16;
    private static final int LONGEST = 42;

    private static final String STYLE = """
            text{font:13px system-ui,sans-serif;fill:#1b1f24;paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}\
            .title{font:600 22px Georgia,serif}.band{font:600 15px Georgia,serif}.side{font-weight:600}.figure{font-weight:700}\
            .scale,.quiet{fill:#545c66;font-size:12px}.tick,.foot{stroke:#6d7681}.base,.grid{stroke:#dcd9d1}\
            .nothing{stroke:#6d7681;stroke-width:1.5;stroke-dasharray:1.5 5;stroke-linecap:round}\
            .bar{stroke:#23395d;stroke-width:7}.dashed{stroke-width:2.5;stroke-dasharray:6 4}.cap{stroke:#23395d;stroke-width:3}\
            .thin{stroke-width:1.5}.rival{stroke:#23395d;stroke-width:1.5;stroke-dasharray:3 2}\
            .best{fill:#23395d;stroke:#fff;stroke-width:1.5}.hollow,.claim{fill:#fff;stroke:#23395d;stroke-width:2}\
            .arrow{fill:none;stroke:#23395d;stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}\
            .withheld,.gap{stroke:#6d7681;stroke-width:1.5;stroke-dasharray:5 4}.hatching{stroke:#6d7681;stroke-width:1.6}\
            .line{stroke:#23395d;stroke-width:2.5}.edge{stroke:#23395d}.band-fill,rect.band{fill:#e3e7ee}.here{stroke:none}\
            .ghost{stroke:#1b1f24;stroke-width:1.5;stroke-dasharray:1.5 4}""";

    private final StringBuilder body = new StringBuilder();
    private int y = HEAD;

    private Poster() {}

    /// One line of it.
    ///
    /// @param picture an SVG of the page; empty for a heading
    /// @param words beside the picture; without any it takes the whole width
    public record Row(String kind, String label, String picture, int tall, String words) {
        public static Row heading(String label) {
            return new Row("band", label, "", 34, "");
        }
    }

    /// @param source what it shows, as of when
    public static String of(String title, String source, List<Row> rows) {
        var poster = new Poster();
        rows.forEach(poster::add);
        int tall = poster.y + 40;
        return """
               <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img" aria-label="%s">\
               <style>%s</style><defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
               <line class="hatching" x1="0" y1="0" x2="0" y2="8"/></pattern></defs><rect width="%d" height="%d" fill="#fff"/>\
               <text class="title" x="24" y="38">%s</text><text class="quiet" x="24" y="60">%s</text>%s\
               <text class="quiet" x="24" y="%d">The bar spans what has been claimed. It is not a confidence interval. Claims, not verified deaths. Source: Tollkeeper.</text></svg>
               """.formatted(
                        WIDE,
                        tall,
                        WIDE,
                        tall,
                        Escape.html(title),
                        STYLE,
                        WIDE,
                        tall,
                        Escape.html(title),
                        Escape.html(source),
                        poster.body,
                        tall - 16);
    }

    private void words(String words, int x) {
        int line = y + 34;
        for (var part : lines(words)) {
            body.append("<text x=\"%d\" y=\"%d\">%s</text>".formatted(x, line, Escape.html(part)));
            line += LINE;
        }
    }

    /// Broken between words.
    private static List<String> lines(String words) {
        var lines = new ArrayList<String>();
        for (var word : words.split(" ", -1)) {
            var last = lines.isEmpty() ? "" : lines.getLast();
            if (!last.isEmpty() && last.length() + word.length() < LONGEST) {
                lines.set(lines.size() - 1, last + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private void add(Row row) {
        boolean isHeading = row.picture().isEmpty();
        body.append("<text class=\"%s\" x=\"24\" y=\"%d\">%s</text>"
                .formatted(row.kind(), y + (isHeading ? 24 : 34), Escape.html(row.label())));
        if (!isHeading) {
            int wide = row.words().isEmpty() ? WIDE - PICTURE - 24 : 380;
            body.append("<svg x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" overflow=\"visible\">%s</svg>"
                    .formatted(PICTURE, y, wide, row.tall(), row.picture()));
            words(row.words(), PICTURE + wide + 12);
        }
        y += Math.max(row.tall(), 26 + LINE * lines(row.words()).size());
    }
}
