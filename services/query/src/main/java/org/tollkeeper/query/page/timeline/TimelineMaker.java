package org.tollkeeper.query.page.timeline;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.query.dossier.Past;
import org.tollkeeper.query.page.glyph.Scale;
import org.tollkeeper.query.page.now.Findings;
import org.tollkeeper.query.page.shell.Choice;
import org.tollkeeper.query.page.shell.Parameter;
import org.tollkeeper.query.page.shell.Visit;
import org.tollkeeper.query.page.words.People;

/// Makes the timeline of one kind of people and one harm, for each side.
public final class TimelineMaker {
    private final Findings found;
    private final Function<Predicate<Cell>, Past> pasts;
    private final Rails rails;
    private final long version;
    private final Visit visit;

    /// @param found what stands now, as asked
    /// @param pasts what some rows stood at, at any time as known at any other
    /// @param rails those worked out before
    /// @param version of the dossier
    public TimelineMaker(Findings found, Function<Predicate<Cell>, Past> pasts, Rails rails, long version) {
        this.found = found;
        this.pasts = pasts;
        this.rails = rails;
        this.version = version;
        this.visit = found.visit();
    }

    public TimelinePage page() {
        var cells = cells();
        var past = pasts.apply(cells::contains);
        var curves = new Curves(cells, found.names(), past);
        var question = visit.question();
        var asKnown = curves.asKnown(question.knownAt(), question.at());
        var asKnownNow = visit.isPast() ? curves.asKnown(null, question.at()) : List.<Curve>of();
        int most = curves.most(Revisions.MOST);
        var revisions =
                rails.get(new Rails.Key(visit.conflict().id(), version, cells, most), () -> Revisions.of(past, most));
        var drawing = new Drawing(found, scale(asKnown, asKnownNow), span(asKnown, asKnownNow));
        var tables = visit.address().get(Parameter.TABLE).equals("1");
        return new TimelinePage(
                Choice.ofRows(visit),
                People.many(cells.getFirst()) + " "
                        + People.verb(cells.getFirst().harm()),
                visit.address().get(Parameter.SCALE).equals("log"),
                drawing.panels(asKnown, asKnownNow, past, question.knownAt()),
                drawing.rail(revisions, question.knownAt()),
                tables ? grids(asKnown, revisions.stops(), past) : List.of(),
                visit.address().with(Parameter.TABLE, tables ? "" : "1").url());
    }

    /// The harm and the people asked for; of several the first of which anything is known.
    private List<Cell> cells() {
        var harm = visit.rows().harms().stream().sorted().findFirst().orElse(Harm.KILLED);
        var category = Stream.concat(found.categories(harm).stream(), asked())
                .findFirst()
                .orElse(Category.MILITARY);
        var sides = found.sides(category, harm);
        return (sides.isEmpty() ? List.of(Cell.UNATTRIBUTED) : sides)
                .stream().map(side -> new Cell(side, category, harm)).toList();
    }

    private Stream<Category> asked() {
        return Arrays.stream(Category.values())
                .filter(category -> visit.rows().categories().contains(category));
    }

    private Scale scale(List<Curve> one, List<Curve> other) {
        var highs = Stream.concat(one.stream(), other.stream()).flatMapToLong(Curve::highs);
        return visit.address().get(Parameter.SCALE).equals("log") ? Scale.logarithmic(highs) : Scale.over(highs);
    }

    private Span span(List<Curve> one, List<Curve> other) {
        var start = visit.conflict().start().earliest(visit.conflict().timeZone());
        var ends = Stream.concat(one.stream(), other.stream())
                .flatMap(curve -> curve.steps().stream())
                .map(Curve.Step::at)
                .toList();
        var first = ends.stream().min(Instant::compareTo).filter(start::isAfter).orElse(start);
        return new Span(first, ends.stream().max(Instant::compareTo).orElse(start));
    }

    private static List<Grid> grids(List<Curve> curves, List<Instant> stops, Past past) {
        return curves.stream()
                .filter(curve -> !curve.steps().isEmpty())
                .map(curve -> Grid.of(curve, stops, past))
                .toList();
    }
}
