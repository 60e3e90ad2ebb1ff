package org.tollkeeper.domain.toll;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.Count;
import org.tollkeeper.domain.claim.Assertion.Increment;
import org.tollkeeper.domain.claim.Assertion.OfCell;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.codebook.Codebook;

/// People who went from one count to another, as when somebody missing is now known to be dead: two linked claims,
/// each of which acts in its own cell and nowhere else. The second names the first in `partOf`: method R3, "Levels".
///
/// @param from the id of the claim about the level that they leave
/// @param to the id of the claim about the count that they join
/// @param people how many; absent where the second claim is a total, which does not say
public record Transfer(
        String from,
        Cell leaves,
        String to,
        Cell joins,
        @Nullable Figure people) {

    /// @param counted claims that count: where only one of two does, nothing is shown
    public static List<Transfer> among(Collection<Claim> counted, Codebook codebook) {
        var byId = counted.stream().collect(Collectors.toMap(Claim::id, claim -> claim));
        return counted.stream()
                .flatMap(to -> to.partOf() == null
                        ? Stream.of()
                        : Stream.ofNullable(byId.get(to.partOf())).flatMap(from -> between(from, to, codebook)))
                .toList();
    }

    private static Stream<Transfer> between(Claim from, Claim to, Codebook codebook) {
        if (!(from.says() instanceof OfCell level && to.says() instanceof Count count)
                || !isTransfer(level.cell(), count.cell())) {
            return Stream.of();
        }
        var people = count instanceof Increment ? codebook.figure(count.quantity()) : null;
        return Stream.of(new Transfer(from.id(), level.cell(), to.id(), count.cell(), people));
    }

    private static boolean isTransfer(Cell leaves, Cell joins) {
        return leaves.harm().isLevel()
                && leaves.harm() != joins.harm()
                && leaves.side().equals(joins.side())
                && leaves.category() == joins.category()
                && Objects.equals(leaves.group(), joins.group());
    }

    /// Whether the cell is left or joined.
    public boolean touches(Cell cell) {
        return leaves.equals(cell) || joins.equals(cell);
    }
}
