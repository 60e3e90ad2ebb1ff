package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Harm;

/// One claimant's count in one cell, kept up to date claim by claim: adding a claim, withdrawing one, and reading where
/// the claimant stood at any time each cost as much as finding a place in a sorted set. It says what [Ledger] says of
/// the same claims, but not what became of each.
///
/// Where a count starts anew, or a part of it is counted apart, its phases are laid out again when these change.
final class Book {

    private final boolean level;
    private final Reading reading;
    private final Sayings sayings;
    private final NavigableMap<LocalDate, TotalIndex> counts = new TreeMap<>();
    private final Map<LocalDate, Integer> origins = new TreeMap<>();
    private final NavigableMap<LocalDate, StepIndex> steps = new TreeMap<>();
    private final Set<LocalDate> nested = new HashSet<>();
    private final Map<String, List<Statement>> incidents = new HashMap<>();
    private final TreeSet<Statement> maybeTwo = new TreeSet<>(Statement.IN_TIME);
    private int recounted;
    private boolean isOutdated;

    /// @param reading without a bound in time
    Book(Harm harm, Reading reading) {
        this.level = harm.isLevel();
        this.reading = reading;
        this.sayings = new Sayings(reading, this::change);
    }

    /// @param claim about a number
    void add(Claim claim) {
        add(Statement.of(claim, reading));
    }

    /// @param saying of a single claim about a number
    void add(Statement saying) {
        sayings.add(saying);
        settle();
    }

    void remove(Claim claim) {
        sayings.remove(Statement.of(claim, reading));
        settle();
    }

    boolean holds(Claim claim) {
        return sayings.holds(Statement.of(claim, reading));
    }

    boolean isEmpty() {
        return sayings.isEmpty();
    }

    Sayings.Extent extent() {
        return sayings.extent();
    }

    /// What the count comes to, with what became of each statement: read from all of them.
    Account walkedAt(Reading at) {
        return Ledger.account(level, sayings.statements(), at);
    }

    /// What the count comes to.
    Account account() {
        return account(reading);
    }

    /// What it came to by an instant, as everything known now has it.
    Account accountAt(Reading at) {
        return isPlainBefore() ? account(at) : walkedAt(at);
    }

    /// Whether leaving out what is later changes neither phases nor which count of an incident stands.
    private boolean isPlainBefore() {
        return recounted == 0
                && (level || counts.size() < 2)
                && (origins.isEmpty() || counts.keySet().equals(Set.of(reading.start())));
    }

    private Account account(Reading at) {
        var account = level ? level(at) : count(at);
        return account.with(
                List.of(),
                Ledger.possibleMerges(maybeTwo.stream().filter(at::reaches).toList()));
    }

    private Account count(Reading at) {
        var account = Account.EMPTY;
        for (var phase : steps.entrySet()) {
            account = account.and(phase(phase.getKey(), phase.getValue().until(at.until()), at), at);
        }
        var apart = nested();
        return apart.isEmpty() ? account : account.with(List.of(), List.of(Ledger.nested(apart)));
    }

    private Account phase(LocalDate origin, StepIndex.Seen increments, Reading at) {
        var totals = totals(origin);
        var series =
                totals == null ? Series.of(List.of(), increments, false, at, Past.NONE) : totals.series(increments, at);
        return series.anchor() == null ? floor(increments) : Ledger.total(series, increments, at);
    }

    private static Account floor(StepIndex.Seen increments) {
        var enumerates = increments.enumerates();
        return enumerates == null ? Account.EMPTY : Ledger.floor(increments.after(null, null), enumerates);
    }

    private Account level(Reading at) {
        var named = steps.getOrDefault(reading.start(), new StepIndex()).until(at.until());
        var totals = counts.get(reading.start());
        var series = totals == null
                ? Series.of(List.of(), named, true, at, Past.NONE)
                : totals.series(Counting.of(List.of()), at);
        return series.anchor() == null ? floor(named) : Ledger.level(series);
    }

    /// The totals of a phase: those that start with it, and those that name no start and were said since.
    private @Nullable TotalIndex totals(LocalDate phase) {
        var next = steps.higherKey(phase);
        var within = counts.subMap(phase, true, next == null ? LocalDate.MAX : next, false);
        var joining = new ArrayList<Statement>();
        within.tailMap(phase, false)
                .values()
                .forEach(apart -> apart.forEach(s -> {
                    if (s.origin() == null) {
                        joining.add(s);
                    }
                }));
        var own = counts.get(phase);
        if (joining.isEmpty()) {
            return own;
        }
        var together = new TotalIndex(level);
        if (own != null) {
            own.forEach(together::add);
        }
        joining.forEach(together::add);
        return together;
    }

    /// Counts inside another one.
    private Collection<Statement> nested() {
        var apart = new ArrayList<Statement>();
        nested.forEach(origin -> {
            var count = counts.get(origin);
            if (count != null) {
                count.forEach(s -> {
                    if (s.origin() != null) {
                        apart.add(s);
                    }
                });
            }
        });
        return apart;
    }

    private void change(@Nullable Statement was, @Nullable Statement is) {
        if (was != null) {
            take(was, false);
        }
        if (is != null) {
            take(is, true);
        }
    }

    private void take(Statement s, boolean adding) {
        if (s.isTotal()) {
            takeTotal(s, adding);
        } else if (s.incident() == null) {
            takeStep(s, adding);
        } else {
            takeVersion(s.incident(), s, adding);
        }
    }

    private void takeTotal(Statement s, boolean adding) {
        if (s.origin() != null && !level) {
            int before = origins.getOrDefault(s.origin(), 0);
            int now = before + (adding ? 1 : -1);
            isOutdated |= before == 0 || now == 0;
            origins.merge(s.origin(), adding ? 1 : -1, Integer::sum);
            origins.remove(s.origin(), 0);
        }
        var origin = level ? reading.start() : originOf(s);
        var count = counts.computeIfAbsent(origin, o -> new TotalIndex(level));
        if (adding) {
            count.add(s);
        } else {
            count.remove(s);
        }
        if (count.isEmpty()) {
            counts.remove(origin);
        }
    }

    /// The origin it names, else the latest known one at or before its time, else the conflict's start.
    private LocalDate originOf(Statement total) {
        if (total.origin() != null) {
            return total.origin();
        }
        var latest =
                ((NavigableMap<LocalDate, Integer>) origins).floorKey(total.to().day(reading.zone()));
        return latest == null ? reading.start() : latest;
    }

    private void takeVersion(String incident, Statement s, boolean adding) {
        var versions = new ArrayList<>(incidents.getOrDefault(incident, List.of()));
        if (!versions.isEmpty()) {
            takeStep(Incidents.of(versions).standing().getFirst(), false);
        }
        recounted -= versions.size() > 1 ? 1 : 0;
        if (adding) {
            versions.add(s);
        } else {
            versions.removeIf(v -> Statement.BY_CONTENT.compare(v, s) == 0);
        }
        recounted += versions.size() > 1 ? 1 : 0;
        if (versions.isEmpty()) {
            incidents.remove(incident);
        } else {
            incidents.put(incident, List.copyOf(versions));
            takeStep(Incidents.of(versions).standing().getFirst(), true);
        }
    }

    private void takeStep(Statement s, boolean adding) {
        if (Ledger.mayBeTwo(s, reading)) {
            if (adding) {
                maybeTwo.add(s);
            } else {
                maybeTwo.remove(s);
            }
        }
        if (level && !Overlap.isNamed(s)) {
            return;
        }
        var phase = steps.computeIfAbsent(phaseOf(s), o -> new StepIndex());
        if (adding) {
            phase.add(s);
        } else {
            phase.remove(s);
        }
    }

    private LocalDate phaseOf(Statement increment) {
        return level || steps.isEmpty() ? reading.start() : Phases.of(increment, steps, reading);
    }

    /// Lays the phases out again where what is now known of origins says so.
    private void settle() {
        if (level) {
            return;
        }
        if (isOutdated) {
            isOutdated = false;
            relayTotals();
        }
        var apart = new HashSet<LocalDate>();
        var phases = layout(apart);
        nested.clear();
        nested.addAll(apart);
        if (!phases.equals(steps.keySet())) {
            var all = new ArrayList<Statement>();
            steps.values().forEach(phase -> phase.addAllTo(all));
            steps.clear();
            phases.forEach(origin -> steps.put(origin, new StepIndex()));
            all.forEach(s -> takeStep(s, true));
        }
    }

    private void relayTotals() {
        var all = new ArrayList<Statement>();
        counts.values().forEach(count -> count.forEach(all::add));
        counts.clear();
        all.forEach(s ->
                counts.computeIfAbsent(originOf(s), o -> new TotalIndex(false)).add(s));
    }

    /// Which counts are phases of their own, and which lie inside another: see [Phases].
    ///
    /// @param apart takes the origins of the others
    private Set<LocalDate> layout(Set<LocalDate> apart) {
        var phases = new TreeSet<LocalDate>();
        var lastBegun = Instant.MIN;
        for (var count : counts.entrySet()) {
            var dayAfter =
                    count.getKey().plusDays(1).atStartOfDay(reading.zone()).toInstant();
            if (!phases.isEmpty() && !lastBegun.isBefore(dayAfter)) {
                apart.add(count.getKey());
            } else {
                phases.add(count.getKey());
            }
            var begun = count.getValue().lastBegins();
            lastBegun = begun.isAfter(lastBegun) ? begun : lastBegun;
        }
        if (phases.isEmpty() || reading.start().isBefore(phases.first())) {
            phases.add(reading.start());
        }
        return phases;
    }
}
