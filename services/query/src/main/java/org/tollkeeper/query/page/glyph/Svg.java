package org.tollkeeper.query.page.glyph;

import java.util.Locale;

/// A picture being written: lines, shapes and texts at places in hundredths of its width and at fixed heights, so that
/// a narrow page shrinks distances and never text.
final class Svg {
    private final StringBuilder svg = new StringBuilder();

    Svg line(String kind, double from, double top, double to, double bottom) {
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>",
                kind,
                Scale.percent(from),
                number(top),
                Scale.percent(to),
                number(bottom)));
        return this;
    }

    Svg box(String kind, double left, double top, double width, double tall, String more) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s/>",
                kind,
                Scale.percent(left),
                number(top),
                Scale.percent(width),
                number(tall),
                more.isEmpty() ? "" : " " + more));
        return this;
    }

    /// A shape of fixed size with its middle there.
    Svg shape(double place, double y, String shape) {
        svg.append("<svg x=\"%s\" y=\"%s\" overflow=\"visible\">%s</svg>"
                .formatted(Scale.percent(place), number(y), shape));
        return this;
    }

    /// Text that hangs from its place on the side that has room.
    Svg text(String kind, double place, double y, String text) {
        return text(kind, place, y, text, anchor(place, text));
    }

    Svg text(String kind, double place, double y, String text, String anchor) {
        svg.append("<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
                .formatted(kind, Scale.percent(place), number(y), anchor, Escape.html(text)));
        return this;
    }

    /// Text before the left edge.
    Svg beside(String kind, double y, String text) {
        svg.append("<text class=\"%s\" x=\"-8\" y=\"%s\" text-anchor=\"end\">%s</text>"
                .formatted(kind, number(y), Escape.html(text)));
        return this;
    }

    Svg raw(String markup) {
        svg.append(markup);
        return this;
    }

    String text() {
        return svg.toString();
    }

    /// @param label what the picture says, in words; empty where the words stand beside it
    String whole(String kind, int tall, String label) {
        var told = label.isEmpty() ? "aria-hidden=\"true\"" : "role=\"img\" aria-label=\"" + Escape.html(label) + "\"";
        return "<svg class=\"%s\" width=\"100%%\" height=\"%d\" %s>%s</svg>".formatted(kind, tall, told, svg);
    }

    /// Whole numbers without a fraction.
    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    static String anchor(double place, String text) {
        boolean isLong = text.length() > 8;
        if (place < (isLong ? 50 : 8)) {
            return "start";
        }
        return isLong || place > 90 ? "end" : "middle";
    }
}
