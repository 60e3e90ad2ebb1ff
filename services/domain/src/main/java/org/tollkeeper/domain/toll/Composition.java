package org.tollkeeper.domain.toll;

import java.util.List;
import java.util.stream.Stream;
import org.tollkeeper.domain.ledger.StandingPosition;
import org.tollkeeper.domain.ledger.Use;
import org.tollkeeper.domain.ledger.Use.Role;
import org.tollkeeper.domain.toll.Fewest.Item;

/// What a position's figure is made of, by the claims that make it: of a statement that many carried, one will do.
final class Composition {
    private Composition() {}

    /// What holds the figure up: totals and the steps after them, which add up. Steps that may count the same people
    /// are taken together.
    static List<Item> floor(StandingPosition position) {
        var bearing = bearing(position)
                .filter(use -> use.adds().low() > 0)
                .map(use -> new Item(
                        use.role() == Role.OVERLAPS
                                ? use.claims()
                                : List.of(use.claims().getFirst()),
                        use.adds().low()))
                .toList();
        return position.uses().isEmpty()
                ? List.of(new Item(
                        position.bearing(), Currency.figure(position.position()).low()))
                : bearing;
    }

    /// The claims of which each by itself gives the figure an upper end at or below `high`: totals, else incidents.
    static Stream<String> ceilings(StandingPosition position, long high) {
        if (Currency.figure(position.position()).openEnded()) {
            return Stream.empty();
        }
        if (position.uses().isEmpty()) {
            return position.bearing().stream();
        }
        boolean hasTotal = bearing(position).anyMatch(use -> use.role() == Role.ANCHOR);
        return bearing(position)
                .filter(use -> use.role() == Role.ANCHOR || (!hasTotal && use.role() == Role.ADDED))
                .filter(use -> use.adds().high() <= high)
                .map(use -> use.claims().getFirst());
    }

    private static Stream<Use> bearing(StandingPosition position) {
        return position.uses().stream().filter(use -> use.role().bears());
    }
}
