package org.tollkeeper.domain.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.ledger.Flag.Mark;
import org.tollkeeper.domain.ledger.Use.Role;

/// The running totals of one phase, walked from the earliest to the latest, to the one that everything later is read
/// against: method R3, "Anchor", "Rounder totals", "Regression" and "Base".
final class Series {

    private final Counting increments;
    private final boolean level;
    private final Past past;
    private final List<Stand> stands = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();
    private @Nullable Stand anchor;
    private @Nullable Stand lastExact;
    private @Nullable Moment date;

    private Series(Counting increments, boolean level, Past past) {
        this.increments = increments;
        this.level = level;
        this.past = past;
    }

    /// @param groups the totals of the phase by instant, earliest first, those beyond the time asked about included:
    ///     they may unmask a misprint. Either all, or from one on that anchors whatever came before it
    /// @param increments of the phase, none beyond the time asked about
    /// @param level whether the figures may fall as well as rise
    /// @param past where the claimant stood before the first of the groups
    static Series of(List<List<Statement>> groups, Counting increments, boolean level, Reading reading, Past past) {
        var series = new Series(increments, level, past);
        var keepsSeries = neighbours(groups, level);
        for (int i = 0; i < groups.size(); i++) {
            var reached = groups.get(i).stream().filter(reading::reaches).toList();
            if (!reached.isEmpty()) {
                series.take(Stand.among(reached, keepsSeries.get(i)));
            }
        }
        series.close();
        return series;
    }

    /// The total that later increments are added to; absent when there is none.
    @Nullable
    Stand anchor() {
        return anchor;
    }

    /// The last time the claimant stood by its figure.
    @Nullable
    Moment date() {
        return date;
    }

    List<Use> uses() {
        return uses;
    }

    List<Flag> flags() {
        return flags;
    }

    /// For each instant, whether a figure fits between the nearest ones before and after at which only one was printed.
    /// An open end leaves room for everything.
    static List<LongPredicate> neighbours(List<List<Statement>> groups, boolean level) {
        var undisputed = groups.stream().map(Stand::undisputed).toList();
        var before = new ArrayList<@Nullable Figure>();
        Figure last = null;
        for (var figure : undisputed) {
            before.add(last);
            last = figure == null ? last : figure;
        }
        var fits = new ArrayList<LongPredicate>();
        Figure next = null;
        for (int i = groups.size() - 1; i >= 0; i--) {
            var floor = before.get(i);
            var ceiling = next;
            fits.addFirst(figure -> level
                    || ((floor == null || floor.low() <= figure)
                            && (ceiling == null || ceiling.openEnded() || figure <= ceiling.high())));
            next = undisputed.get(i) == null ? next : undisputed.get(i);
        }
        return fits;
    }

    private void take(Stand stand) {
        uses.addAll(stand.yielded());
        if (isConfirmation(stand)) {
            uses.add(Use.of(stand.winner(), Role.CONFIRMS));
            date = stand.to();
        } else {
            become(stand);
        }
        if (stand.winner().isExact()) {
            lastExact = anchor;
        }
        stands.add(stand);
    }

    private void become(Stand stand) {
        if (anchor != null) {
            everyone(anchor).forEach(s -> uses.add(Use.of(s, Role.SUPERSEDED)));
        }
        anchor = stand;
        date = stand.to();
    }

    private boolean isConfirmation(Stand stand) {
        if (anchor == null || !stand.spread().isEmpty()) {
            return false;
        }
        if (anchor.figure().equals(stand.figure())) {
            return true;
        }
        if (stand.winner().isExact()) {
            return false;
        }
        if (level) {
            return Stand.holds(stand.figure(), anchor.figure().stated());
        }
        return (lastExact != null && Stand.holds(stand.figure(), figureSince(lastExact, stand)))
                || (stand.winner().isAtLeast()
                        && !anchor.winner().isExact()
                        && Stand.holds(stand.figure(), figureSince(anchor, stand)));
    }

    /// What the claimant stood at by the time of `stand`, counting on from `total`.
    private long figureSince(Stand total, Stand stand) {
        return total.figure().stated()
                + increments.after(total.winner(), stand.winner()).figure().stated();
    }

    private void close() {
        if (anchor == null) {
            return;
        }
        uses.add(Use.of(anchor.winner(), Role.ANCHOR, anchor.figure()));
        anchor.spread().forEach(s -> uses.add(Use.of(s, Role.WIDENS)));
        if (!anchor.spread().isEmpty()) {
            flags.add(new Flag(Mark.SELF_CONFLICT, ids(everyone(anchor))));
        }
        var misprints = anchor.yielded().stream()
                .filter(use -> use.role() == Role.MISPRINT)
                .flatMap(use -> use.claims().stream())
                .toList();
        if (!misprints.isEmpty()) {
            flags.add(new Flag(Mark.MISPRINT, misprints));
        }
        if (!level) {
            flagRegression(anchor);
            increments.contemporariesOf(anchor.winner()).forEach(i -> flagBase(anchor, i));
        }
    }

    /// Lower than anything an earlier total allows.
    private void flagRegression(Stand current) {
        var figure = current.figure();
        if (figure.openEnded()) {
            return;
        }
        var higher = stands.reversed().stream()
                .filter(s -> s.winner().figure().low() > figure.high())
                .findFirst()
                .orElseGet(() -> past.lastAbove(figure.high()));
        if (higher != null) {
            flags.add(new Flag(Mark.REGRESSION, ids(Stream.of(higher.winner(), current.winner()))));
        }
    }

    /// A total T told with an increment n rests on T - n, which is not below what the claimant itself stood at before.
    private void flagBase(Stand total, Statement increment) {
        if (increment.from() == null || !total.winner().isExact() || !increment.isExact()) {
            return;
        }
        var start = increment.start();
        var before = stands.reversed().stream()
                .filter(s -> !s.winner().end().isAfter(start))
                .findFirst()
                .orElseGet(() -> past.lastUntil(start));
        if (before == null) {
            return;
        }
        long difference = total.figure().stated()
                - increment.figure().stated()
                - before.figure().stated();
        if (difference < 0) {
            flags.add(new Flag(Mark.BASE_MISMATCH, difference, ids(Stream.of(total.winner(), increment))));
        }
    }

    private static Stream<Statement> everyone(Stand stand) {
        return Stream.concat(Stream.of(stand.winner()), stand.spread().stream());
    }

    private static List<String> ids(Stream<Statement> statements) {
        return statements.flatMap(s -> s.ids().stream()).toList();
    }

    /// The claims that the total stands on.
    Bearing bearing() {
        return anchor == null ? Bearing.NOTHING : Bearing.of(everyone(anchor).toList());
    }

    /// The figure of the total alone.
    Figure figure() {
        return anchor == null ? Figure.NOTHING : anchor.figure();
    }
}
