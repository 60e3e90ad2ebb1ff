package org.tollkeeper.query.shelf;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;

/// Which cells decide what some rows stand at: the rows' own people, with all their harms and groups, for harms are
/// transferred and groups are held against their whole; all that a roll-up adds up; and whatever a combined figure
/// ties to any of these. What other cells hold can make a row of these older than the newest, and nothing else.
///
/// @param people of whom there has to be known
record Scope(Set<People> people) {
    Scope {
        people = Set.copyOf(people);
    }

    /// One side's people of one kind; ALL stands for every one.
    record People(String side, Category category) {
        static People of(Cell cell) {
            return new People(cell.side(), cell.category());
        }

        boolean include(Cell cell) {
            return (side.equals(Cell.ALL_SIDES) || side.equals(cell.side()))
                    && (category == Category.ALL || category == cell.category());
        }
    }

    /// @param wanted which rows
    /// @param spoken the cells that claims speak of, each claim's together
    static Scope of(Predicate<Cell> wanted, Collection<Set<Cell>> spoken) {
        var people = new LinkedHashSet<People>();
        spoken.stream()
                .flatMap(Set::stream)
                .flatMap(Scope::rows)
                .filter(wanted)
                .map(People::of)
                .forEach(people::add);
        for (int before = -1; before < people.size(); ) {
            before = people.size();
            var scope = new Scope(people);
            spoken.stream()
                    .filter(scope::ties)
                    .flatMap(Set::stream)
                    .map(People::of)
                    .forEach(people::add);
        }
        return new Scope(people);
    }

    /// The rows that a cell is in, itself and the roll-ups above it.
    private static Stream<Cell> rows(Cell cell) {
        return Stream.of(
                cell,
                new Cell(cell.side(), Category.ALL, cell.harm()),
                new Cell(Cell.ALL_SIDES, Category.ALL, cell.harm()));
    }

    private boolean ties(Set<Cell> together) {
        return together.size() > 1 && holds(together);
    }

    /// Whether any of the cells is in it; what acts on claims speaks of none, and may act on any.
    boolean holds(Set<Cell> cells) {
        return cells.isEmpty() || cells.stream().anyMatch(this::includes);
    }

    private boolean includes(Cell cell) {
        return people.stream().anyMatch(some -> some.include(cell));
    }
}
