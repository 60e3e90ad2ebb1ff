package org.tollkeeper.domain.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.Count;
import org.tollkeeper.domain.claim.Assertion.Increment;
import org.tollkeeper.domain.claim.Assertion.Total;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Moment;

/// What one claimant said once, however many carried it: claims of one claimant about one cell that say the same, as
/// intervals and marks, never as text: method R2.
///
/// @param origin the day a running total starts from, where it names one
/// @param incident the event that an increment counts, where it names one
/// @param start when its window begins; the beginning of time where it does not say
/// @param rise the earliest instant that `to` may mean
/// @param end the end of what `to` may mean
/// @param lines the claims that say it, by id; never empty
record Statement(
        boolean isTotal,
        Figure figure,
        @Nullable LocalDate origin,
        @Nullable String incident,
        @Nullable Moment from,
        Moment to,
        Instant start,
        Instant rise,
        Instant end,
        List<Line> lines) {

    static final Comparator<Statement> BY_ID =
            Comparator.comparing(s -> s.lines.getFirst().key());

    private static final Comparator<Figure> BY_FIGURE = Comparator.comparingLong(Figure::stated)
            .thenComparingLong(Figure::low)
            .thenComparingLong(Figure::high)
            .thenComparing(Figure::openEnded);

    private static final Comparator<Statement> BY_MEANING = Comparator.comparing(Statement::isTotal)
            .thenComparing(Statement::figure, BY_FIGURE)
            .thenComparing(Statement::origin, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Statement::incident, Comparator.nullsFirst(Comparator.naturalOrder()));

    /// By what they say, then when: two that differ in nothing here are one statement.
    static final Comparator<Statement> BY_CONTENT = BY_MEANING
            .thenComparing(Statement::end)
            .thenComparing(Statement::rise)
            .thenComparing(Statement::start)
            .thenComparingInt(Statement::precision);

    /// By the instant they speak of, earliest first.
    static final Comparator<Statement> IN_TIME = Comparator.comparing(Statement::rise)
            .thenComparing(Statement::end)
            .thenComparing(Statement::start)
            .thenComparing(BY_CONTENT);

    static Statement of(Claim claim, Reading reading) {
        var says = (Count) claim.says();
        var from = says.window().from();
        var to = says.window().to();
        return new Statement(
                says instanceof Total,
                reading.codebook().figure(says.quantity()),
                says instanceof Total total && total.origin() != null
                        ? total.origin().day(reading.zone())
                        : null,
                says instanceof Increment increment ? increment.incident() : null,
                from,
                to,
                from == null ? Instant.MIN : reading.begin(from),
                reading.begin(to),
                reading.end(to),
                List.of(Line.of(claim, reading.zone())));
    }

    /// Whether it gives one number, open at no end.
    boolean isExact() {
        return figure.low() == figure.high() && !figure.openEnded();
    }

    boolean isAtLeast() {
        return figure.openEnded();
    }

    /// Whether the time it speaks of is an instant, rather than a day or longer.
    boolean isFine() {
        return to instanceof Moment.At;
    }

    /// Two windows may begin at one instant and still not say the same: that instant, that day, that month.
    private int precision() {
        return switch (from) {
            case null -> 0;
            case Moment.At at -> 1;
            case Moment.OnDay day -> 2;
            case Moment.InMonth month -> 3;
            case Moment.InYear year -> 4;
        };
    }

    /// Whether this speaks of a time that is certainly after that of `other`.
    boolean isLaterThan(Statement other) {
        boolean twoInstants = isFine() && other.isFine();
        return twoInstants ? rise.isAfter(other.end) : !rise.isBefore(other.end);
    }

    /// Whether neither speaks of a time certainly after that of the other.
    boolean isContemporaryOf(Statement other) {
        return !isLaterThan(other) && !other.isLaterThan(this);
    }

    List<String> ids() {
        return lines.stream().map(Line::id).toList();
    }

    /// Everyone who printed it.
    SortedSet<String> carriers() {
        var carriers = new TreeSet<String>();
        lines.forEach(line -> carriers.addAll(line.carriers()));
        return carriers;
    }

    /// When it was first said, where any of its claims tells.
    @Nullable
    Instant firstSaid() {
        return said(lines.stream()).min(Comparator.naturalOrder()).orElse(null);
    }

    /// When it was last said, where any of its claims tells.
    @Nullable
    Instant lastSaid() {
        return said(lines.stream()).max(Comparator.naturalOrder()).orElse(null);
    }

    /// The longest time between one carrier's first print of it and another's; zero where fewer than two tell.
    Duration apart() {
        var first = carriers().stream()
                .map(carrier -> said(lines.stream()
                                .filter(line -> line.carriers().contains(carrier)))
                        .min(Comparator.naturalOrder())
                        .orElse(null))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return first.isEmpty() ? Duration.ZERO : Duration.between(first.getFirst(), first.getLast());
    }

    private static Stream<Instant> said(Stream<Line> lines) {
        return lines.map(Line::said).filter(Objects::nonNull);
    }

    /// The line recorded last.
    @Nullable
    Line latest() {
        return lines.stream().reduce(Line::later).orElse(null);
    }

    /// The same said by more claims.
    Statement with(Collection<Line> more) {
        var all = new ArrayList<>(lines);
        all.addAll(more);
        all.sort(Comparator.comparing(Line::key));
        return saidBy(all);
    }

    Statement saidBy(List<Line> others) {
        return new Statement(isTotal, figure, origin, incident, from, to, start, rise, end, List.copyOf(others));
    }

    /// The same with another figure, said by more claims.
    Statement widened(Figure other, List<Line> all) {
        return new Statement(
                isTotal,
                other,
                origin,
                incident,
                from,
                to,
                start,
                rise,
                end,
                all.stream().sorted(Comparator.comparing(Line::key)).toList());
    }

    /// The statements that claims of one claimant about one cell make; only totals and increments make any.
    static List<Statement> of(Collection<Claim> claims, Reading reading) {
        return ofSingle(
                claims.stream()
                        .filter(claim -> claim.says() instanceof Count)
                        .map(claim -> of(claim, reading))
                        .toList(),
                reading);
    }

    /// The same of what each claim says by itself.
    static List<Statement> ofSingle(Collection<Statement> single, Reading reading) {
        var sayings = new TreeMap<Statement, Statement>(BY_CONTENT);
        single.forEach(saying -> sayings.merge(saying, saying, (a, b) -> a.with(b.lines)));
        return joined(sayings, reading);
    }

    /// A day, month or year joins the last instant within it at which the same was said.
    private static List<Statement> joined(SequencedMap<Statement, Statement> sayings, Reading reading) {
        var statements = new TreeMap<Statement, Statement>(BY_CONTENT);
        sayings.values().stream().filter(Statement::isFine).forEach(s -> statements.put(s, s));
        var hosts = new TreeSet<Statement>(BY_CONTENT);
        hosts.addAll(statements.keySet());
        for (var coarse : sayings.values()) {
            if (!coarse.isFine()) {
                var host = hosts.headSet(coarse, false).descendingSet().stream()
                        .takeWhile(s -> BY_MEANING.compare(s, coarse) == 0 && !s.rise.isBefore(coarse.rise))
                        .filter(finer -> coarse.holds(finer, reading))
                        .findFirst()
                        .orElse(coarse);
                statements.merge(host, coarse, (a, b) -> a.with(b.lines));
            }
        }
        return List.copyOf(statements.values());
    }

    boolean meansTheSameAs(Statement other) {
        return BY_MEANING.compare(this, other) == 0;
    }

    /// Whether a finer statement of the same lies within the time that this one speaks of. Totals are told apart by
    /// where they end, increments by where they begin too.
    boolean holds(Statement finer, Reading reading) {
        return !isFine()
                && finer.isFine()
                && meansTheSameAs(finer)
                && !finer.rise.isBefore(rise)
                && finer.rise.isBefore(end)
                && (isTotal || holdsBeginning(finer, reading));
    }

    private boolean holdsBeginning(Statement finer, Reading reading) {
        if (from == null || finer.from == null) {
            return from == null && finer.from == null;
        }
        return from.equals(finer.from)
                || (!(from instanceof Moment.At)
                        && finer.from instanceof Moment.At
                        && !finer.start.isBefore(start)
                        && finer.start.isBefore(reading.end(from)));
    }
}
