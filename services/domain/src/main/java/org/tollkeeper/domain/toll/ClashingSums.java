package org.tollkeeper.domain.toll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.toll.Equation.Term;
import org.tollkeeper.domain.toll.Equation.Variable;

/// Sums of one instant that each fit their parts and do not fit each other.
///
/// @param equations the sums that clash with one that came to them; two at most are found as the fewest, more by
///     leaving out whichever is not needed
/// @param needed the parts without whose figures nothing would clash
record ClashingSums(List<Equation> equations, List<Variable> needed) {

    private static final Figure ANY_NUMBER = new Figure(0, 0, 0, true);

    static ClashingSums of(Equation equation, List<Equation> others) {
        var byId = others.stream()
                .sorted(Comparator.comparing(e -> e.claim().id()))
                .toList();
        var fewest =
                pairs(byId).filter(some -> clash(equation, some)).findFirst().orElseGet(() -> leaveOut(equation, byId));
        return new ClashingSums(fewest, needed(Balance.with(fewest, equation)));
    }

    /// Each by itself, then each two.
    private static Stream<List<Equation>> pairs(List<Equation> all) {
        var pairs = all.stream()
                .flatMap(a -> all.stream()
                        .filter(b -> a.claim().id().compareTo(b.claim().id()) < 0)
                        .map(b -> List.of(a, b)));
        return Stream.concat(all.stream().map(List::of), pairs);
    }

    private static List<Equation> leaveOut(Equation equation, List<Equation> all) {
        var needed = new ArrayList<>(all);
        for (var one : all.reversed()) {
            needed.remove(one);
            if (!clash(equation, needed)) {
                needed.add(one);
            }
        }
        return needed;
    }

    private static boolean clash(Equation equation, List<Equation> others) {
        return clash(Balance.with(others, equation));
    }

    private static boolean clash(Collection<Equation> equations) {
        return Propagation.of(equations).isEmpty();
    }

    /// The parts whose figures the contradiction needs: any other may be unknown, and there is no room still.
    private static List<Variable> needed(List<Equation> equations) {
        var needed = new ArrayList<Variable>();
        var left = equations;
        var variables = equations.stream()
                .flatMap(e -> e.terms().stream())
                .filter(term -> term.figure() != null)
                .map(Term::variable)
                .distinct()
                .toList();
        for (var variable : variables) {
            var without = left.stream().map(e -> without(e, variable)).toList();
            if (clash(without)) {
                left = without;
            } else {
                needed.add(variable);
            }
        }
        return needed;
    }

    private static Equation without(Equation equation, Variable variable) {
        return new Equation(
                equation.claim(),
                equation.total(),
                equation.terms().stream()
                        .map(term -> term.variable().equals(variable)
                                ? new Term(variable, ANY_NUMBER, term.withheld(), term.trusted())
                                : term)
                        .toList(),
                equation.running());
    }
}
