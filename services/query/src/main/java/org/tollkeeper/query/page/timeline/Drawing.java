package org.tollkeeper.query.page.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.dossier.Past;
import org.tollkeeper.query.page.glyph.RailGlyph;
import org.tollkeeper.query.page.glyph.Scale;
import org.tollkeeper.query.page.glyph.StepChart;
import org.tollkeeper.query.page.now.Findings;
import org.tollkeeper.query.page.shell.RowId;
import org.tollkeeper.query.page.words.Numbers;
import org.tollkeeper.query.page.words.Said;
import org.tollkeeper.query.page.words.StateWord;
import org.tollkeeper.query.page.words.Times;
import org.tollkeeper.query.page.words.Told;
import org.tollkeeper.query.page.words.Worded;

/// Draws curves and revisions on one scale and one span.
record Drawing(Findings found, Scale scale, Span span) {
    private static final int MOST_MARKS = 120;

    /// @param past of the rows
    /// @param knownAt where the knowledge clock stands; absent when it is live
    List<Panel> panels(List<Curve> curves, List<Curve> ghosts, Past past, @Nullable Instant knownAt) {
        return curves.stream()
                .map(curve -> panel(
                        curve,
                        ghosts.stream()
                                .filter(g -> g.cell().equals(curve.cell()))
                                .toList(),
                        past.totals(curve.cell(), span.to(), knownAt, MOST_MARKS)))
                .toList();
    }

    private Panel panel(Curve curve, List<Curve> ghosts, List<Fate> totals) {
        var row = RowId.of(curve.cell());
        var lines = IntStream.range(0, curve.steps().size())
                .mapToObj(i -> line(curve, i))
                .toList();
        var chart = StepChart.of(
                curve.label(),
                scale,
                pieces(curve, "at="),
                ghosts.stream().flatMap(g -> pieces(g, "now=").stream()).toList(),
                marks(curve.cell(), totals),
                ticks());
        return new Panel(row, curve.label(), found.visit().address().why(row), chart, lines.reversed());
    }

    private List<StepChart.Piece> pieces(Curve curve, String prefix) {
        var steps = curve.steps();
        var pieces = new ArrayList<StepChart.Piece>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            double from = span.place(step.at());
            double to = i + 1 < steps.size() ? span.place(steps.get(i + 1).at()) : from;
            pieces.add(new StepChart.Piece(prefix + id(curve.cell(), step), from, to, step.toll(), said(curve, step)));
        }
        return pieces;
    }

    private Panel.Line line(Curve curve, int i) {
        var step = curve.steps().get(i);
        var before = i == 0 ? null : curve.steps().get(i - 1).toll();
        var toll = step.toll();
        return new Panel.Line(
                "line=" + id(curve.cell(), step),
                Times.of(step.at()),
                step.at().toString(),
                number(toll == null ? null : toll.low()),
                number(toll == null ? null : toll.best()),
                number(toll == null ? null : toll.high()),
                word(toll),
                Said.step(before, toll));
    }

    private static String id(Cell cell, Curve.Step step) {
        return RowId.of(cell) + "=" + step.at();
    }

    private String said(Curve curve, Curve.Step step) {
        return curve.label() + ", up to " + Times.of(step.at()) + ": " + Said.figure(step.toll()) + ", "
                + word(step.toll());
    }

    private String word(@Nullable Toll toll) {
        return toll == null
                ? StateWord.NO_CLAIM.text()
                : StateWord.of(told(toll)).text();
    }

    /// Who stands where is known of what the table of now shows, and of nothing before.
    private Told told(Toll toll) {
        return found.told(toll.cell())
                .filter(now -> now.toll().digest().equals(toll.digest()))
                .orElseGet(() -> new Told(toll, List.of(), found.names(), found.byId()));
    }

    private static String number(@Nullable Long people) {
        return people == null ? "–" : Numbers.of(people);
    }

    /// Each total, where it was said to stand.
    private List<StepChart.Mark> marks(Cell cell, List<Fate> totals) {
        return totals.stream().flatMap(fate -> mark(cell, fate)).toList();
    }

    private Stream<StepChart.Mark> mark(Cell cell, Fate fate) {
        if (!(fate.claim().says() instanceof Assertion.Total total)) {
            return Stream.empty();
        }
        var zone = found.visit().conflict().timeZone();
        var claim = fate.claim();
        var at = total.window().to().latest(zone);
        var side = found.visit().conflict().party(claim.claimant()).map(party -> party.side());
        boolean rival = side.filter(id -> !id.equals(cell.side())).isPresent();
        var title = found.names().claimant(claim.claimant()) + ": " + Worded.of(total) + ", up to "
                + Times.of(total.window().to());
        return Stream.of(new StepChart.Mark(span.place(at), total.quantity().stated(), rival, title));
    }

    private List<StepChart.Tick> ticks() {
        var zone = found.visit().conflict().timeZone();
        return span.days(zone).stream()
                .map(day -> new StepChart.Tick(
                        span.place(day.atStartOfDay(zone).toInstant()), Times.of(new Moment.OnDay(day))))
                .toList();
    }

    /// @param knownAt where the knowledge clock stands; absent when it is live
    Rail rail(Revisions revisions, @Nullable Instant knownAt) {
        var stops = revisions.stops();
        if (stops.isEmpty()) {
            return new Rail("", "", 0, 0, 97, "live", 0);
        }
        var known = new Span(stops.getFirst(), stops.getLast());
        long most = Math.max(
                1,
                revisions.moments().stream()
                        .mapToLong(Revisions.Revision::change)
                        .max()
                        .orElse(1));
        var ticks = revisions.moments().stream()
                .map(r -> new RailGlyph.Tick(known.place(r.at()), (double) r.change() / most, r.isOfThePast()))
                .toList();
        int now = knownAt == null ? stops.size() : Rail.stop(stops, knownAt);
        return new Rail(
                RailGlyph.of(ticks, Times.ends(stops.getFirst(), stops.getLast())),
                String.join(" ", stops.stream().map(Instant::toString).toList()),
                stops.size(),
                now,
                knownAt == null ? 99 : known.place(knownAt),
                Rail.words(stops, now),
                revisions.inAll() - stops.size());
    }
}
