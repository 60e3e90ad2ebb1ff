package org.tollkeeper.query.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Toll;

/// Low, best and high as a picture. State is told by shape, line, place and the words beside it; never by hue.
/// Shapes have fixed sizes and places in hundredths, so nothing in it is scaled.
final class RangeGlyph {
    private static final int MIDDLE = 30;
    private static final double NARROW = 15;

    private final Scale scale;
    private final StringBuilder svg = new StringBuilder();

    private RangeGlyph(Scale scale) {
        this.scale = scale;
    }

    /// @param toll absent where no claim has been received
    /// @param label what the picture says, in words
    /// @param rival who stands at the top where that is an adversary, to be written at its mark
    static String of(@Nullable Toll toll, Scale scale, String label, String rival) {
        var glyph = new RangeGlyph(scale);
        glyph.svg
                .append("<svg class=\"range\" role=\"img\" width=\"100%\" height=\"58\" aria-label=\"")
                .append(Escape.html(label))
                .append("\">");
        glyph.draw(toll, rival);
        return glyph.svg.append("</svg>").toString();
    }

    /// The scale itself, for the head of a table.
    static String axis(Scale scale) {
        var glyph = new RangeGlyph(scale);
        glyph.svg.append("<svg class=\"range\" width=\"100%\" height=\"22\" aria-hidden=\"true\">");
        scale.marks().forEach(mark -> {
            glyph.text(scale.place(mark), 12, Numbers.of(mark), "scale");
            glyph.line(mark, 16, mark, 22, "tick");
        });
        return glyph.svg.append("</svg>").toString();
    }

    private void draw(@Nullable Toll toll, String rival) {
        if (toll == null || toll.state() == CellState.NO_CLAIM) {
            axisLine("nothing");
            return;
        }
        switch (toll.state()) {
            case NOT_DISCLOSED -> withheld(toll, rival);
            case ADVERSARY_ONLY -> {
                axisLine("base");
                rivalMark(toll, rival);
            }
            case ZERO_CLAIMED, REPORTED, DERIVED -> {
                axisLine("base");
                range(toll);
            }
            case NO_CLAIM -> axisLine("nothing");
        }
    }

    private void withheld(Toll toll, String rival) {
        svg.append("<rect class=\"withheld\" x=\"3%\" y=\"19\" width=\"94%\" height=\"22\" fill=\"url(#hatch)\"/>");
        rivalMark(toll, rival);
    }

    /// An adversary's figure standing alone: a hollow mark, named.
    private void rivalMark(Toll toll, String rival) {
        var high = toll.high();
        if (high == null) {
            return;
        }
        line(high, 19, high, 41, "rival");
        shape(high, "<circle class=\"hollow\" r=\"4.5\"/>");
        if (toll.openEnded()) {
            arrow(high);
        }
        text(scale.place(high), 13, rival + " " + Numbers.of(high), "name");
    }

    private void range(Toll toll) {
        long low = toll.low() == null ? best(toll) : toll.low();
        long high = toll.high() == null ? best(toll) : toll.high();
        long solid = toll.highExclAdversary() == null ? high : toll.highExclAdversary();
        boolean contested = !toll.contested().isEmpty();
        boolean clash = contested && solid == high;
        line(low, MIDDLE, Math.max(low, solid), MIDDLE, clash ? "bar dashed" : "bar");
        line(Math.max(low, solid), MIDDLE, high, MIDDLE, "bar dashed");
        line(low, 19, low, 41, "cap");
        line(high, 19, high, 41, solid < high ? "rival" : "cap");
        if (toll.openEnded() || toll.atLeast()) {
            arrow(high);
        }
        if (toll.best() != null) {
            shape(toll.best(), best(toll, contested));
        }
        numbers(toll, low, high);
    }

    private static String best(Toll toll, boolean contested) {
        if (contested) {
            return "<path class=\"hollow\" d=\"M0-6.5L6.5 0L0 6.5L-6.5 0Z\"/>";
        }
        return toll.state() == CellState.DERIVED
                ? "<circle class=\"hollow\" r=\"4.5\"/>"
                : "<circle class=\"best\" r=\"4.5\"/>";
    }

    private static long best(Toll toll) {
        return toll.best() == null ? 0 : toll.best();
    }

    private void numbers(Toll toll, long low, long high) {
        if (toll.best() != null) {
            text(scale.place(toll.best()), 13, Numbers.of(toll.best()), "figure");
        }
        if (low == high) {
            return;
        }
        if (low == best(toll)) {
            text(scale.place(high), 55, Numbers.of(high), "end");
            return;
        }
        double left = scale.place(low);
        double right = scale.place(high);
        if (right - left < NARROW) {
            text((left + right) / 2, 55, Numbers.of(low) + "–" + Numbers.of(high), "end");
        } else {
            text(left, 55, Numbers.of(low), "end");
            text(right, 55, Numbers.of(high), "end");
        }
    }

    private void axisLine(String kind) {
        svg.append("<line class=\"%s\" x1=\"3%%\" x2=\"97%%\" y1=\"30\" y2=\"30\"/>".formatted(kind));
    }

    private void line(long from, int top, long to, int bottom, String kind) {
        svg.append("<line class=\"%s\" x1=\"%s\" y1=\"%d\" x2=\"%s\" y2=\"%d\"/>"
                .formatted(kind, scale.at(from), top, scale.at(to), bottom));
    }

    private void arrow(long from) {
        shape(from, "<path class=\"arrow\" d=\"M0 0H14M9-5L14 0L9 5\"/>");
    }

    /// A shape of fixed size with its middle at a number.
    private void shape(long people, String shape) {
        svg.append("<svg x=\"%s\" y=\"%d\" overflow=\"visible\">%s</svg>".formatted(scale.at(people), MIDDLE, shape));
    }

    /// Text that stays within the picture: it hangs from its place on the side that has room.
    private void text(double place, int y, String text, String kind) {
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%s\" y=\"%d\" text-anchor=\"%s\">%s</text>",
                kind,
                Scale.percent(place),
                y,
                anchor(place, text),
                Escape.html(text)));
    }

    private static String anchor(double place, String text) {
        boolean isLong = text.length() > 8;
        if (place < (isLong ? 50 : 6)) {
            return "start";
        }
        return place > (isLong ? 50 : 90) ? "end" : "middle";
    }
}
