package org.tollkeeper.domain.toll;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tollkeeper.domain.toll.Equation.Term;
import org.tollkeeper.domain.toll.Equation.Variable;

/// Sums of one instant, held against each other: each narrows the parts that it lists and that somebody gives a
/// figure for, until none narrows any further: method R6. A part that nobody counts is unbounded throughout: what a
/// sum leaves for it never enters.
final class Propagation {

    /// Whole numbers are narrowed by at least one a round. Where figures are wide and sums all but agree that could
    /// take as many rounds as there are people; bounds after any round are valid, only wider.
    private static final int MOST_ROUNDS = 1000;

    private final Map<Variable, Interval> bounds = new HashMap<>();

    private Propagation() {}

    /// The narrowed bounds of every part; empty where some part is left with no number at all.
    static Optional<Propagation> of(Collection<Equation> equations) {
        var propagation = new Propagation();
        for (var equation : equations) {
            for (var term : equation.terms()) {
                if (term.figure() != null) {
                    propagation.bounds.merge(term.variable(), term.given(), Interval::meet);
                }
            }
        }
        return propagation.settles(equations) ? Optional.of(propagation) : Optional.empty();
    }

    Interval of(Term term) {
        return bounds.getOrDefault(term.variable(), term.given());
    }

    /// What the parts add up to, but for one of them.
    Interval others(Equation equation, Term but) {
        return equation.terms().stream()
                .filter(term -> !term.equals(but))
                .map(this::of)
                .reduce(Interval.NOTHING, Interval::plus);
    }

    private boolean settles(Collection<Equation> equations) {
        boolean narrowed = true;
        for (int round = 0; narrowed && round < MOST_ROUNDS; round++) {
            narrowed = false;
            for (var equation : equations) {
                var before = Map.copyOf(bounds);
                if (!holds(equation) || !narrow(equation)) {
                    return false;
                }
                narrowed |= !before.equals(bounds);
            }
        }
        return true;
    }

    private boolean holds(Equation equation) {
        var sum = equation.terms().stream().map(this::of).reduce(Interval.NOTHING, Interval::plus);
        return !sum.meet(equation.bound()).isEmpty();
    }

    /// @return false where a part is left with no number
    private boolean narrow(Equation equation) {
        List<Term> narrowable = equation.narrows()
                ? equation.terms().stream().filter(t -> t.figure() != null).toList()
                : List.of();
        for (var term : narrowable) {
            var left = of(term).meet(equation.bound().minus(others(equation, term)));
            if (left.isEmpty()) {
                return false;
            }
            bounds.put(term.variable(), left);
        }
        return true;
    }
}
