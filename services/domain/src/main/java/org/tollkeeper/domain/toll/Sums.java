package org.tollkeeper.domain.toll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tollkeeper.domain.claim.Assertion.Sum;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Flag.Mark;
import org.tollkeeper.domain.ledger.Reading;

/// Combined figures held against their parts, each at its own time and never against later figures: method R6. A sum
/// never touches a cell that is withheld, and pins one only where nobody but an adversary speaks of it.
final class Sums {

    /// What the sums say.
    ///
    /// @param derived the figure and the sum of each cell that only a sum pins
    /// @param clashes flags for each part of a sum that cannot hold
    record Findings(List<Check> checks, Map<Cell, Derived> derived, Map<Cell, List<Flag>> clashes) {}

    private final Conflict conflict;
    private final Collection<Fate> counted;
    private final Parts parts;
    private final Equations equations;
    private final Findings findings = new Findings(new ArrayList<>(), new LinkedHashMap<>(), new HashMap<>());

    /// @param counted fates of claims that count
    Sums(Conflict conflict, Codebook codebook, Collection<Fate> counted, Parts parts) {
        this.conflict = conflict;
        this.counted = counted;
        this.parts = parts;
        this.equations = new Equations(conflict, codebook, parts);
    }

    /// @param reading decides which sums are asked about; each is evaluated at its own time
    Findings findings(Reading reading) {
        var byInstant = new TreeMap<Instant, List<Equation>>();
        counted.stream()
                .map(Fate::claim)
                .filter(c -> c.says() instanceof Sum sum
                        && reading.reaches(sum.window().to()))
                .sorted(equations.inTime())
                .forEach(c -> byInstant
                        .computeIfAbsent(time(c).latest(conflict.timeZone()), t -> new ArrayList<>())
                        .add(equations.of(c)));
        byInstant.values().forEach(this::find);
        findings.checks().sort(Comparator.comparing(Check::sum));
        return findings;
    }

    private void find(List<Equation> ofOneInstant) {
        var balance = Balance.of(ofOneInstant);
        for (var equation : ofOneInstant) {
            if (balance.holds(equation)) {
                findings.checks().add(balance.check(equation, List.of()));
                derive(equation, balance);
            } else {
                var clash = SmallestClash.of(equation, balance.narrowing(), parts);
                findings.checks().add(balance.check(equation, clash));
                flag(equation, new Flag(Mark.ARITHMETIC, clash));
            }
        }
    }

    /// Of several sums that pin one cell the latest by (`window.to`, `statedAt`, id) does: it comes last.
    private void derive(Equation equation, Balance balance) {
        var silent = equation.silent();
        if (silent != null) {
            var claim = equation.claim();
            findings.derived().put(silent.cell(), new Derived(balance.rest(equation, silent), claim, time(claim)));
        }
    }

    private void flag(Equation equation, Flag flag) {
        equation.terms()
                .forEach(term -> findings.clashes()
                        .computeIfAbsent(term.cell(), c -> new ArrayList<>())
                        .add(flag));
    }

    private static Moment time(Claim claim) {
        return ((Sum) claim.says()).window().to();
    }
}
