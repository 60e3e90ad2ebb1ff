package org.tollkeeper.domain.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.ledger.Flag.Mark;
import org.tollkeeper.domain.ledger.Use.Role;

/// One claimant's count in one cell: running totals, the steps after them, and the phases they belong to: method R3.
final class Ledger {

    private final Reading reading;
    private final List<Statement> totals;
    private final List<Statement> increments;
    private final List<Use> superseded;

    private Ledger(List<Statement> statements, Reading reading) {
        var incidents = Incidents.of(statements.stream()
                .filter(s -> !s.isTotal() && reading.reaches(s))
                .toList());
        this.reading = reading;
        this.totals = statements.stream().filter(Statement::isTotal).toList();
        this.increments = incidents.standing();
        this.superseded = incidents.superseded();
    }

    /// @param claims effective ones of one claimant about one cell
    static Account account(Harm harm, Collection<Claim> claims, Reading reading) {
        return account(harm.isLevel(), Statement.of(claims, reading), reading);
    }

    /// @param level whether the figures may fall as well as rise
    static Account account(boolean level, List<Statement> statements, Reading reading) {
        var ledger = new Ledger(statements, reading);
        var account = level ? ledger.level() : ledger.count();
        return account.with(
                ledger.superseded,
                possibleMerges(ledger.increments.stream()
                        .filter(s -> mayBeTwo(s, reading))
                        .toList()));
    }

    private Account count() {
        var phases = Phases.of(totals, reading);
        var steps = phases.steps(increments, reading);
        var account = Account.EMPTY;
        for (var phase : phases.totals().entrySet()) {
            var own = steps.getOrDefault(phase.getKey(), List.of());
            var series = Series.of(Instants.of(phase.getValue()).groups(), Counting.of(own), false, reading, Past.NONE);
            account = account.and(
                    series.anchor() == null ? floor(own) : total(series, Counting.of(own), reading), reading);
        }
        return phases.nested().isEmpty()
                ? account
                : account.with(phases.nested(), Role.NESTED).with(List.of(), List.of(nested(phases.nested())));
    }

    /// @param nested counts inside another one
    static Flag nested(Collection<Statement> nested) {
        return new Flag(Mark.NESTED, Bearing.of(Steps.newestFirst(nested)).newest());
    }

    /// A total and what came after it.
    static Account total(Series series, Counting increments, Reading reading) {
        var anchor = Objects.requireNonNull(series.anchor(), "a total stands");
        var after = increments.after(anchor.winner(), null);
        var date = Objects.requireNonNullElse(series.date(), anchor.to());
        return new Account(
                        series.figure().plus(after.figure()),
                        after.through() == null ? date : reading.later(after.through(), date),
                        series.bearing().and(after.bearing()),
                        series.uses(),
                        series.flags())
                .with(after.uses(), after.flags());
    }

    /// Increments with no total: a floor, open-ended unless the claimant enumerates incidents. Nothing but zeros is no
    /// position.
    private static Account floor(List<Statement> steps) {
        var some = steps.stream().filter(s -> !s.figure().isZero()).toList();
        var none = steps.stream().filter(s -> s.figure().isZero()).toList();
        if (some.isEmpty()) {
            return Account.EMPTY.with(none, Role.UNUSED);
        }
        return floor(Steps.after(null, some), some.stream().allMatch(Overlap::isNamed))
                .with(none, Role.UNUSED);
    }

    /// @param sum of increments of which each adds something
    /// @param enumerates whether each of them names its incident
    static Account floor(Steps sum, boolean enumerates) {
        return new Account(
                enumerates ? sum.figure() : sum.figure().opened(),
                sum.through(),
                sum.bearing(),
                sum.uses(),
                sum.flags());
    }

    /// A level stands at its latest total. Without one, increments that name incidents give a floor.
    private Account level() {
        var series = Series.of(Instants.of(totals).groups(), Counting.of(List.of()), true, reading, Past.NONE);
        if (series.anchor() != null) {
            return level(series).with(increments, Role.UNUSED);
        }
        var named = increments.stream().filter(Overlap::isNamed).toList();
        var unnamed = increments.stream().filter(s -> !Overlap.isNamed(s)).toList();
        return floor(named).with(unnamed, Role.UNUSED);
    }

    static Account level(Series series) {
        var anchor = Objects.requireNonNull(series.anchor(), "a level stands");
        return new Account(
                series.figure(),
                Objects.requireNonNullElse(series.date(), anchor.to()),
                series.bearing(),
                series.uses(),
                series.flags());
    }

    /// Whether carriers said it so far apart that it may be two statements that look like one.
    static boolean mayBeTwo(Statement increment, Reading reading) {
        return increment.lines().size() > 1
                && increment.apart().compareTo(reading.codebook().possibleMerge()) > 0;
    }

    /// @param increments that may be two each
    static List<Flag> possibleMerges(Collection<Statement> increments) {
        return increments.isEmpty()
                ? List.of()
                : List.of(new Flag(
                        Mark.POSSIBLE_MERGE,
                        Bearing.of(Steps.newestFirst(increments)).newest()));
    }

    /// The latest of several times; the first where there is only one.
    static Moment latest(List<Moment> times, Reading reading) {
        return times.stream().reduce(reading::later).orElseThrow();
    }
}
