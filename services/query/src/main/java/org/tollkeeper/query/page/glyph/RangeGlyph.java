package org.tollkeeper.query.page.glyph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.page.words.Numbers;

/// Low, best and high as a picture. State is told by shape, line, place and the words beside it; never by hue.
public final class RangeGlyph {
    private static final double MIDDLE = 30;
    private static final double CAP_TOP = 19;
    private static final double CAP_END = 41;
    private static final double BELOW = 56;
    private static final double LANE = 15;
    private static final double NARROW = 15;
    private static final int MOST_RIVALS = 3;

    private static final String DOT = "<circle class=\"best\" r=\"4.5\"/>";
    private static final String CIRCLE = "<circle class=\"hollow\" r=\"4.5\"/>";
    private static final String DIAMOND = "<path class=\"hollow\" d=\"M0-6.5L6.5 0L0 6.5L-6.5 0Z\"/>";
    private static final String ARROW = "<path class=\"arrow\" d=\"M0 0H16M10-6L16 0L10 6\"/>";

    private final Scale scale;
    private final Svg svg = new Svg();
    private int lanes;

    private RangeGlyph(Scale scale) {
        this.scale = scale;
    }

    /// @param toll absent where no claim has been received
    /// @param label what the picture says, in words
    /// @param rivals figures to be named at their marks, the most telling first
    public static String of(@Nullable Toll toll, Scale scale, String label, List<Rival> rivals) {
        var glyph = new RangeGlyph(scale);
        glyph.draw(toll, rivals.stream().limit(MOST_RIVALS).toList());
        int tall = glyph.lanes == 0 ? 46 : (int) (BELOW + 4 + (glyph.lanes - 1) * LANE);
        return glyph.svg.whole("range " + Shape.of(toll).text(), tall, label);
    }

    /// The scale itself, for the head of a table.
    public static String axis(Scale scale) {
        var svg = new Svg();
        scale.marks().forEach(mark -> {
            var place = scale.place(mark);
            svg.text("scale", place, 12, Numbers.of(mark), mark == 0 ? "middle" : place > 90 ? "end" : "middle");
            svg.line("tick", place, 16, place, 22);
        });
        if (scale.isLog()) {
            svg.line("tick", 7, 22, 7.6, 15);
            svg.line("tick", 8, 22, 8.6, 15);
        }
        return svg.whole("range", 22, "");
    }

    private void draw(@Nullable Toll toll, List<Rival> rivals) {
        switch (Shape.of(toll)) {
            case NOTHING -> axisLine("nothing");
            case WITHHELD -> withheld(rivals);
            case RIVALS_ONLY -> {
                axisLine("base");
                rivals(rivals);
            }
            case ZERO, AGREED, OPEN, DERIVED, EXCEEDED, CONTESTED -> {
                axisLine("base");
                if (toll != null) {
                    range(toll, rivals);
                }
            }
        }
    }

    private void withheld(List<Rival> rivals) {
        svg.box("withheld", 3, CAP_TOP, 94, CAP_END - CAP_TOP, "fill=\"url(#hatch)\"");
        rivals(rivals);
    }

    private void range(Toll toll, List<Rival> rivals) {
        long best = toll.best() == null ? 0 : toll.best();
        long low = toll.low() == null ? best : toll.low();
        long high = toll.high() == null ? best : toll.high();
        long firm = Math.max(low, toll.highExclAdversary() == null ? high : toll.highExclAdversary());
        boolean open = toll.openEnded() || toll.atLeast();
        var shape = Shape.of(toll);
        bar(shape == Shape.CONTESTED ? "bar dashed" : "bar", low, firm);
        bar("bar dashed", firm, high);
        cap("cap", low);
        if (open) {
            svg.shape(scale.place(high), MIDDLE, ARROW);
        } else {
            cap(firm < high ? "cap thin" : "cap", high);
        }
        if (toll.best() != null) {
            svg.shape(scale.place(best), MIDDLE, mark(shape));
            svg.text("figure", scale.place(best), 13, Numbers.of(best));
        }
        ends(low, best, high, rivals);
        rivals(rivals);
    }

    private static String mark(Shape shape) {
        return switch (shape) {
            case CONTESTED -> DIAMOND;
            case DERIVED -> CIRCLE;
            case ZERO, AGREED, OPEN, EXCEEDED -> DOT;
            case NOTHING, WITHHELD, RIVALS_ONLY -> "";
        };
    }

    private void bar(String kind, long from, long to) {
        if (from < to) {
            svg.line(kind, scale.place(from), MIDDLE, scale.place(to), MIDDLE);
        }
    }

    private void cap(String kind, long at) {
        svg.line(kind, scale.place(at), CAP_TOP, scale.place(at), CAP_END);
    }

    /// The ends that no rival's label tells and that are not the best figure itself.
    private void ends(long low, long best, long high, List<Rival> rivals) {
        boolean left = low != best && rivals.stream().noneMatch(r -> r.figure() == low);
        boolean right = high != best && rivals.stream().noneMatch(r -> r.figure() == high);
        if (!left && !right) {
            return;
        }
        double from = scale.place(low);
        double to = scale.place(high);
        if (left && right && to - from < NARROW) {
            svg.text("end", (from + to) / 2, BELOW, Numbers.of(low) + "–" + Numbers.of(high), "middle");
        } else {
            if (left) {
                svg.text("end", from, BELOW, Numbers.of(low));
            }
            if (right) {
                svg.text("end", to, BELOW, Numbers.of(high));
            }
        }
        lanes++;
    }

    /// Each rival on a line of its own, so that no two names can meet. Names that hang to the right come from right to
    /// left, and those to the left from left to right: no mark then goes through another's name.
    private void rivals(List<Rival> rivals) {
        var toTheRight = rivals.stream()
                .filter(this::hangsRight)
                .sorted(Comparator.comparingLong(Rival::figure).reversed());
        var toTheLeft =
                rivals.stream().filter(rival -> !hangsRight(rival)).sorted(Comparator.comparingLong(Rival::figure));
        for (var rival : Stream.concat(toTheRight, toTheLeft).toList()) {
            double place = scale.place(rival.figure());
            double y = BELOW + lanes * LANE;
            svg.line("rival", place, CAP_TOP, place, y - 10);
            svg.shape(place, MIDDLE, CIRCLE.replace("4.5", "3.5"));
            if (rival.isOpen()) {
                svg.shape(place, MIDDLE, ARROW);
            }
            svg.text("name", place, y, rival.label());
            lanes++;
        }
    }

    private boolean hangsRight(Rival rival) {
        return Svg.anchor(scale.place(rival.figure()), rival.label()).equals("start");
    }

    private void axisLine(String kind) {
        svg.line(kind, 3, MIDDLE, 97, MIDDLE);
    }
}
