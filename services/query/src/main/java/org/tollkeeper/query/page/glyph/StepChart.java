package org.tollkeeper.query.page.glyph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.page.words.Numbers;

/// A toll through time, as steps: a total holds until the next one. Nothing is drawn where there is no figure but a
/// hatched box that says so, and every line is upright or level.
public final class StepChart {
    private static final double TOP = 22;
    private static final double TALL = 120;
    private static final double FOOT = TOP + TALL;
    private static final int WHOLE = 168;
    private static final double ROOM_FOR_WORDS = 9;

    /// Beyond this many steps large dots would hide the line.
    private static final int MANY = 60;

    private final Scale scale;
    private final Svg svg = new Svg();
    private final SequencedMap<Double, String> words = new LinkedHashMap<>();

    private StepChart(Scale scale) {
        this.scale = scale;
    }

    /// @param from in hundredths of the width
    /// @param to where the step ends; `from` for the last one
    /// @param label what is said of it, for whoever cannot see it
    public record Piece(
            String id, double from, double to, @Nullable Toll toll, String label) {}

    /// A claim on the chart.
    ///
    /// @param place in hundredths of the width
    /// @param isRival whether an adversary says it
    public record Mark(double place, long figure, boolean isRival, String title) {}

    /// Words under the chart.
    public record Tick(double place, String text) {}

    /// @param pieces the earliest first
    /// @param ghost the best figure as known now, where the picture is of the past
    public static String of(
            String label, Scale scale, List<Piece> pieces, List<Piece> ghost, List<Mark> marks, List<Tick> ticks) {
        var chart = new StepChart(scale);
        chart.gaps(pieces);
        chart.ground(ticks);
        pieces.forEach(chart::band);
        chart.line(ghost, "ghost");
        chart.line(pieces, "line");
        marks.forEach(chart::mark);
        chart.ghostLabel(ghost);
        chart.words();
        var dot = "<circle class=\"best\" r=\"%s\"/>".formatted(pieces.size() > MANY ? "1.5" : "3.5");
        pieces.forEach(piece -> chart.option(piece, dot));
        return "<svg class=\"steps\" width=\"100%%\" height=\"%d\" role=\"group\" aria-label=\"%s\">%s</svg>"
                .formatted(WHOLE, Escape.html(label), chart.svg.text());
    }

    private void ground(List<Tick> ticks) {
        for (var mark : scale.marks()) {
            double y = y(mark);
            svg.line(mark == 0 ? "foot" : "grid", 0, y, 100, y);
            svg.beside("scale", y + 4, Numbers.of(mark));
        }
        for (int i = 0; i < ticks.size(); i++) {
            var tick = ticks.get(i);
            svg.line("tick", tick.place(), FOOT, tick.place(), FOOT + 5);
            svg.text(
                    i % 2 == 0 ? "scale" : "scale every-other",
                    tick.place(),
                    FOOT + 19,
                    tick.text(),
                    tick.place() < 8 ? "start" : tick.place() > 92 ? "end" : "middle");
        }
    }

    /// Before the first figure, wherever there is none, and after the last one.
    private void gaps(List<Piece> pieces) {
        double from = 1;
        String words = "no figure";
        for (var piece : pieces) {
            if (best(piece) == null) {
                words = piece.toll() == null ? words : word(piece.toll().state());
                continue;
            }
            gap(from, piece.from(), words);
            from = piece.to();
            words = "no figure";
        }
        gap(from, 97, words);
    }

    private static String word(CellState state) {
        return switch (state) {
            case NOT_DISCLOSED -> "not disclosed";
            case ADVERSARY_ONLY -> "an adversary's figure alone";
            case NO_CLAIM, ZERO_CLAIMED, REPORTED, DERIVED -> "no figure";
        };
    }

    private void gap(double from, double to, String said) {
        if (to - from < 0.5) {
            return;
        }
        svg.box("gap", from, TOP, to - from, TALL, "fill=\"url(#hatch)\" data-words=\"" + said + "\"");
        if (to - from > ROOM_FOR_WORDS) {
            words.put((from + to) / 2, said);
        }
    }

    /// What gaps say, over everything that is drawn in them.
    private void words() {
        words.forEach((place, said) -> svg.text("words", place, TOP + 18, said, "middle"));
    }

    private void band(Piece piece) {
        var toll = piece.toll();
        if (toll == null || piece.to() <= piece.from()) {
            return;
        }
        if (toll.best() == null) {
            if (toll.high() != null) {
                svg.line("rival high", piece.from(), y(toll.high()), piece.to(), y(toll.high()));
            }
            return;
        }
        long low = toll.low() == null ? toll.best() : toll.low();
        long high = toll.high() == null ? toll.best() : toll.high();
        if (low < high) {
            svg.box("band", piece.from(), y(high), piece.to() - piece.from(), y(low) - y(high), "");
            svg.line("edge low", piece.from(), y(low), piece.to(), y(low));
            svg.line("edge high", piece.from(), y(high), piece.to(), y(high));
        }
    }

    private void line(List<Piece> pieces, String kind) {
        Piece before = null;
        for (var piece : pieces) {
            var best = best(piece);
            if (best == null) {
                before = null;
                continue;
            }
            var last = before == null ? null : best(before);
            if (last != null) {
                svg.line(kind, piece.from(), y(last), piece.from(), y(best));
            }
            if (piece.to() > piece.from()) {
                svg.line(kind, piece.from(), y(best), piece.to(), y(best));
            }
            before = piece;
        }
    }

    private void ghostLabel(List<Piece> ghost) {
        var best = ghost.isEmpty() ? null : best(ghost.getLast());
        if (best != null) {
            svg.text("ghost-words", ghost.getLast().to(), y(best) - 5, "as known now " + Numbers.of(best), "end");
        }
    }

    private void mark(Mark mark) {
        var shape = mark.isRival()
                ? "<path class=\"claim\" d=\"M0-4.5L4.5 0L0 4.5L-4.5 0Z\">%s</path>"
                : "<circle class=\"claim\" r=\"3.5\">%s</circle>";
        svg.shape(mark.place(), y(mark.figure()), shape.formatted("<title>" + Escape.html(mark.title()) + "</title>"));
    }

    /// What keys move along: a line over the whole height, seen only where the reader is.
    private void option(Piece piece, String dot) {
        var best = best(piece);
        svg.raw("<g role=\"option\" id=\"%s\" aria-label=\"%s\" aria-selected=\"false\">"
                .formatted(Escape.html(piece.id()), Escape.html(piece.label())));
        svg.line("here", piece.from(), TOP, piece.from(), FOOT);
        if (best != null) {
            svg.shape(piece.from(), y(best), dot);
        }
        svg.raw("</g>");
    }

    private static @Nullable Long best(Piece piece) {
        return piece.toll() == null ? null : piece.toll().best();
    }

    private double y(long people) {
        return TOP + scale.height(people, TALL);
    }
}
