package org.tollkeeper.domain.toll;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.toll.Equation.Term;

/// The combined figures that speak of one instant: which of them hold, and what these leave for the parts. Of two
/// that contradict each other the one said later holds; one that does not hold is not applied: method R6.
final class Balance {

    private final List<Equation> holding = new ArrayList<>();
    private final List<Equation> narrowing = new ArrayList<>();
    private Propagation settled = Propagation.of(List.of()).orElseThrow();

    /// @param equations of one instant, earliest said first
    static Balance of(List<Equation> equations) {
        var balance = new Balance();
        equations.reversed().forEach(balance::take);
        return balance;
    }

    private void take(Equation equation) {
        var together = Propagation.of(with(narrowing, equation));
        if (together.isPresent()) {
            holding.add(equation);
            if (equation.narrows()) {
                narrowing.add(equation);
                settled = together.get();
            }
        }
    }

    static List<Equation> with(List<Equation> some, Equation one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    boolean holds(Equation equation) {
        return holding.contains(equation);
    }

    /// Those that hold, and narrow the parts they list.
    List<Equation> narrowing() {
        return narrowing;
    }

    Check check(Equation equation, List<String> clash) {
        var silent = equation.silent();
        return new Check(
                equation.claim().id(),
                equation.total(),
                equation.terms().stream().map(this::part).toList(),
                equation.residual(),
                holds(equation),
                silent != null && holds(equation) ? silent.cell() : null,
                clash);
    }

    private Check.Part part(Term term) {
        return new Check.Part(term.cell(), term.figure(), narrowed(term));
    }

    private @Nullable Figure narrowed(Term term) {
        return term.figure() == null
                ? null
                : settled.of(term).figure(term.figure().stated());
    }

    /// What a sum that holds leaves for the one part that nobody gives a figure for.
    Figure rest(Equation equation, Term silent) {
        var rest = equation.bound().minus(settled.others(equation, silent));
        long known = equation.terms().stream()
                .map(this::narrowed)
                .mapToLong(figure -> figure == null ? 0 : figure.stated())
                .sum();
        return rest.figure(equation.total().stated() - known);
    }
}
