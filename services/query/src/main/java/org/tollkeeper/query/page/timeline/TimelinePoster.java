package org.tollkeeper.query.page.timeline;

import java.util.ArrayList;
import java.util.List;
import org.tollkeeper.query.page.glyph.Poster;

/// The charts of the timeline as one picture.
public final class TimelinePoster {
    private static final int TALL = 176;

    private TimelinePoster() {}

    /// @param source as of when
    public static String of(String title, String source, TimelinePage page) {
        var rows = new ArrayList<>(List.of(Poster.Row.heading(page.heading() + ", up to each date")));
        page.panels().forEach(panel -> rows.add(new Poster.Row("side", panel.label(), panel.chart(), TALL, "")));
        return Poster.of(title, source, rows);
    }
}
