package org.tollkeeper.domain.toll;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Figure;

/// A combined figure with its parts as they stood at its time.
///
/// @param claim the sum
/// @param running whether it counts from the conflict's start, so that it can be held against tolls
record Equation(Claim claim, Figure total, List<Term> terms, boolean running) {
    Equation {
        terms = List.copyOf(terms);
    }

    /// What a part is to the sums of one instant: its toll then, or the figure that a story printed for it.
    ///
    /// @param printed the id of the claim with that figure; absent for the toll
    record Variable(Cell cell, @Nullable String printed) {}

    /// One part.
    ///
    /// @param figure absent where nobody gives one
    /// @param withheld whether its own side withholds it: no sum ever touches it then
    /// @param trusted whether the sum's claimant is no adversary of these people: an adversary narrows and pins
    ///     nothing
    record Term(Variable variable, @Nullable Figure figure, boolean withheld, boolean trusted) {
        Cell cell() {
            return variable.cell();
        }

        Interval given() {
            return figure == null ? Interval.ANY : Interval.of(figure);
        }
    }

    Interval bound() {
        return Interval.of(total);
    }

    /// Whether the sum speaks for all of its parts, and so may narrow them for others.
    boolean narrows() {
        return terms.stream().allMatch(Term::trusted);
    }

    /// The figures that the parts have.
    Stream<Figure> given() {
        return terms.stream().map(Term::figure).filter(Objects::nonNull);
    }

    /// The total less what the parts state; absent where a part has no figure.
    @Nullable
    Long residual() {
        return terms.stream().anyMatch(t -> t.figure() == null)
                ? null
                : Long.valueOf(
                        total.stated() - given().mapToLong(Figure::stated).sum());
    }

    /// The one part that nobody gives a figure for, where a sum may pin it; absent where there is none, or more.
    @Nullable
    Term silent() {
        var without = terms.stream().filter(t -> t.figure() == null).toList();
        return running
                        && without.size() == 1
                        && !without.getFirst().withheld()
                        && without.getFirst().trusted()
                ? without.getFirst()
                : null;
    }
}
