package org.tollkeeper.query.page.glyph;

import java.util.List;

/// The ticks of the knowledge rail: as tall as the figure moved, hollow where an earlier date was altered.
public final class RailGlyph {
    private static final double FOOT = 34;
    /// Below the handle, which covers what stands at the foot.
    private static final double WORDS = 64;
    private static final int TALL = 68;

    private RailGlyph() {}

    /// @param share how far it moved, as a part of the farthest move, 0 to 1
    public record Tick(double place, double share, boolean isHollow) {}

    /// @param ends what is written at its ends
    public static String of(List<Tick> ticks, List<String> ends) {
        var svg = new Svg();
        svg.line("foot", 1, FOOT, 97, FOOT);
        for (var tick : ticks) {
            double top = FOOT - 8 - 20 * tick.share();
            svg.line("learned", tick.place(), top, tick.place(), FOOT);
            svg.shape(
                    tick.place(),
                    top,
                    "<circle class=\"%s\" r=\"3.5\"/>".formatted(tick.isHollow() ? "hollow" : "best"));
        }
        svg.text("scale", 1, WORDS, ends.getFirst(), "start");
        svg.text("scale", 97, WORDS, ends.getLast(), "end");
        return svg.whole("rail-picture", TALL, "");
    }
}
