package org.tollkeeper.domain.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tollkeeper.domain.claim.Assertion.Increment;
import org.tollkeeper.domain.claim.Assertion.Total;
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

    private Ledger(Collection<Claim> claims, Reading reading) {
        var statements = Statement.of(claims, reading);
        var incidents = Incidents.of(
                statements.stream()
                        .filter(s -> s.says() instanceof Increment && reading.reaches(s.to()))
                        .toList(),
                reading);
        this.reading = reading;
        this.totals = statements.stream().filter(s -> s.says() instanceof Total).toList();
        this.increments = incidents.standing();
        this.superseded = incidents.superseded();
    }

    /// @param claims effective ones of one claimant about one cell
    static Account account(Harm harm, Collection<Claim> claims, Reading reading) {
        var ledger = new Ledger(claims, reading);
        var account = harm.isLevel() ? ledger.level() : ledger.count();
        return account.with(ledger.superseded, ledger.possibleMerges());
    }

    private Account count() {
        var phases = Phases.of(totals, reading);
        var steps = phases.steps(increments, reading);
        var account = Account.EMPTY;
        for (var phase : phases.totals().entrySet()) {
            account = account.and(phase(phase.getValue(), steps.getOrDefault(phase.getKey(), List.of())), reading);
        }
        if (phases.nested().isEmpty()) {
            return account;
        }
        var ids = phases.nested().stream().flatMap(s -> s.ids().stream()).toList();
        return account.with(phases.nested(), Role.NESTED).with(List.of(), List.of(new Flag(Mark.NESTED, ids)));
    }

    private Account phase(List<Statement> phaseTotals, List<Statement> steps) {
        var series = Series.of(phaseTotals, steps, false, reading);
        var anchor = series.anchor();
        if (anchor == null) {
            return floor(steps);
        }
        var after = Steps.after(anchor.to(), steps, reading);
        var date = series.date() == null ? anchor.to() : series.date();
        return new Account(
                        series.figure().plus(after.figure()),
                        after.through() == null ? date : reading.later(after.through(), date),
                        series.uses(),
                        series.flags())
                .with(after.uses(), after.flags());
    }

    /// Increments with no total: a floor, open-ended unless the claimant enumerates incidents. Nothing but zeros is no
    /// position.
    private Account floor(List<Statement> steps) {
        var some = steps.stream().filter(s -> !s.figure().isZero()).toList();
        var none = steps.stream().filter(s -> s.figure().isZero()).toList();
        if (some.isEmpty()) {
            return Account.EMPTY.with(none, Role.UNUSED);
        }
        var sum = Steps.after(null, some, reading);
        var enumerates = some.stream().allMatch(s -> s.incident() != null);
        return new Account(enumerates ? sum.figure() : sum.figure().opened(), sum.through(), sum.uses(), sum.flags())
                .with(none, Role.UNUSED);
    }

    /// A level is its latest total; increments count only where they name incidents and there is no total.
    private Account level() {
        var series = Series.of(totals, List.of(), true, reading);
        var anchor = series.anchor();
        if (anchor != null) {
            var date = series.date() == null ? anchor.to() : series.date();
            return new Account(series.figure(), date, series.uses(), series.flags()).with(increments, Role.UNUSED);
        }
        var named = increments.stream().filter(s -> s.incident() != null).toList();
        var unnamed = increments.stream().filter(s -> s.incident() == null).toList();
        return floor(named).with(unnamed, Role.UNUSED);
    }

    /// Two carriers' equal increments far apart may be two statements that look like one.
    private List<Flag> possibleMerges() {
        var flags = new ArrayList<Flag>();
        for (var step : increments) {
            var first = step.firstSaid(reading.zone());
            var last = step.lastSaid(reading.zone());
            if (first != null
                    && last != null
                    && Duration.between(first, last)
                                    .compareTo(reading.codebook().possibleMerge())
                            > 0) {
                flags.add(new Flag(Mark.POSSIBLE_MERGE, step.ids()));
            }
        }
        return flags;
    }

    /// The latest of several times; the first where there is only one.
    static Moment latest(List<Moment> times, Reading reading) {
        return times.stream().reduce(reading::later).orElseThrow();
    }
}
