package org.tollkeeper.domain.toll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Count;
import org.tollkeeper.domain.claim.Assertion.Sum;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Positions;
import org.tollkeeper.domain.toll.Contrast.Choice;
import org.tollkeeper.domain.toll.Contrast.Choice.Rank;
import org.tollkeeper.domain.toll.Contrast.Choice.Word;

/// Which choices of two codebooks bear on a cell: vague words and ranks in it, in the cells that it adds up, and in
/// the parts of the combined figures that list any of these.
final class Choices {

    private final View view;
    private final Codebook codebook;
    private final Codebook other;
    private final List<Claim> counted;

    Choices(View view, Codebook codebook, Codebook other) {
        this.view = view;
        this.codebook = codebook;
        this.other = other;
        this.counted = view.fates().stream()
                .filter(f -> f.state() == Fate.State.COUNTED || f.state() == Fate.State.DISCOUNTED)
                .map(Fate::claim)
                .toList();
    }

    List<Choice> bearingOn(Cell cell) {
        var cells = reach(cell);
        var choices = new ArrayList<Choice>(words(cells));
        choices.addAll(ranks(cells));
        return choices;
    }

    private Set<Cell> reach(Cell whole) {
        var within = new HashSet<Cell>();
        Stream.concat(counted.stream().flatMap(c -> cells(c.says())), Stream.of(whole))
                .filter(cell -> isIn(cell, whole))
                .forEach(within::add);
        var reach = new HashSet<>(within);
        sums().filter(sum -> sum.parts().stream().anyMatch(within::contains)).forEach(sum -> reach.addAll(sum.parts()));
        return reach;
    }

    private Stream<Sum> sums() {
        return counted.stream().map(Claim::says).filter(Sum.class::isInstance).map(Sum.class::cast);
    }

    private static Stream<Cell> cells(Assertion says) {
        return switch (says) {
            case Assertion.OfCell cell -> Stream.of(cell.cell());
            case Sum sum -> sum.parts().stream();
            case Assertion.OnRecord act -> Stream.of();
        };
    }

    private static boolean isIn(Cell cell, Cell whole) {
        return cell.harm() == whole.harm()
                && Objects.equals(cell.group(), whole.group())
                && (whole.side().equals(Cell.ALL_SIDES) || whole.side().equals(cell.side()))
                && (whole.category() == Category.ALL || whole.category() == cell.category());
    }

    private List<Word> words(Set<Cell> cells) {
        var claims = new TreeMap<String, List<String>>();
        for (var claim : counted) {
            if (quantity(claim.says()) instanceof Quantity.Vague vague
                    && cells(claim.says()).anyMatch(cells::contains)
                    && codebook.figure(vague).low() != other.figure(vague).low()) {
                claims.computeIfAbsent(vague.phrase(), p -> new ArrayList<>()).add(claim.id());
            }
        }
        return claims.entrySet().stream()
                .map(e -> new Word(
                        e.getKey(),
                        codebook.fewest(e.getKey()).orElse(0),
                        other.fewest(e.getKey()).orElse(0),
                        e.getValue()))
                .toList();
    }

    private static @Nullable Quantity quantity(Assertion says) {
        return says instanceof Count count ? count.quantity() : says instanceof Sum sum ? sum.quantity() : null;
    }

    private List<Rank> ranks(Set<Cell> cells) {
        var standing = view.positions().stream()
                .filter(p -> cells.contains(p.cell()) && p.figure() != null)
                .map(p -> rank(p.cell(), p.claimant(), p.stance(), claims(p.cell(), p.claimant())));
        var combining = counted.stream()
                .filter(c -> c.says() instanceof Sum)
                .flatMap(c -> cells(c.says()).filter(cells::contains).map(cell -> ofSum(c, cell)));
        return Stream.concat(standing, combining)
                .filter(rank -> rank.tier() != rank.other())
                .distinct()
                .sorted(Comparator.comparing(Rank::cell, Positions::compare)
                        .thenComparing(Rank::claimant)
                        .thenComparing(rank -> String.join(" ", rank.claims())))
                .toList();
    }

    private Rank ofSum(Claim sum, Cell part) {
        var claimant = view.conflict().identity(sum.claimant());
        return rank(part, claimant, Positions.stance(view.conflict(), sum, part), List.of(sum.id()));
    }

    private Rank rank(Cell cell, String claimant, Stance stance, List<String> claims) {
        return new Rank(
                cell,
                claimant,
                stance,
                codebook.tier(stance, cell.category()),
                other.tier(stance, cell.category()),
                claims);
    }

    private List<String> claims(Cell cell, String claimant) {
        return counted.stream()
                .filter(c -> c.says() instanceof Count count && count.cell().equals(cell))
                .filter(c -> view.conflict().identity(c.claimant()).equals(claimant))
                .map(Claim::id)
                .toList();
    }
}
