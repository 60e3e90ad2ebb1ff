package org.tollkeeper.domain.toll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.OfCell;
import org.tollkeeper.domain.claim.Assertion.Sum;
import org.tollkeeper.domain.claim.Assertion.Total;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.Digests;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Flag.Mark;
import org.tollkeeper.domain.ledger.Positions;
import org.tollkeeper.domain.ledger.Reading;
import org.tollkeeper.domain.ledger.StandingPosition;

/// Combined figures held against their parts, each at its own time: method R6. A sum never touches a cell that is
/// withheld, and pins one only where nobody but an adversary speaks of it.
final class Sums {

    /// What the sums say.
    ///
    /// @param derived the figure and the sum of each cell that only a sum pins
    /// @param clashes flags for each part of a sum that cannot hold
    record Findings(List<Check> checks, Map<Cell, Derived> derived, Map<Cell, List<Flag>> clashes) {}

    record Derived(Figure figure, Claim sum, Moment through) {

        /// The toll of a cell for which nobody but an adversary gives a figure, with the figure that the sum leaves for
        /// it.
        Toll over(Toll direct, String claimant) {
            var adversary = direct.high() == null ? 0 : direct.high();
            var known = direct.knownAt();
            boolean isNewer = known == null || sum.recordedAt().isAfter(known);
            return new Toll(
                    direct.conflict(),
                    direct.cell(),
                    null,
                    CellState.DERIVED,
                    figure.low(),
                    figure.stated(),
                    Math.max(figure.high(), adversary),
                    figure.high(),
                    figure.openEnded() || direct.openEnded(),
                    false,
                    direct.flags(),
                    direct.named(),
                    through,
                    isNewer ? sum.recordedAt() : known,
                    Stream.concat(direct.claimants().stream(), Stream.of(claimant))
                            .distinct()
                            .sorted()
                            .toList(),
                    direct.claims() + 1,
                    direct.digest().plus(Digest.of(sum)),
                    isNewer ? sum.id() : direct.cause());
        }
    }

    private final Conflict conflict;
    private final Codebook codebook;
    private final List<Fate> counted;
    private final Digests digests;
    private final Map<PartAt, List<StandingPosition>> positions = new HashMap<>();
    private final Map<PartAt, Optional<Toll>> tolls = new HashMap<>();

    /// A part of a sum at the sum's own time.
    private record PartAt(Cell part, Moment at) {

        /// Whether a claim about `cell` bears on the part: the cell itself, or one that the part rolls up.
        boolean covers(Cell cell) {
            return cell.harm() == part.harm()
                    && Objects.equals(cell.group(), part.group())
                    && (part.side().equals(Cell.ALL_SIDES) || part.side().equals(cell.side()))
                    && (part.category() == Category.ALL || part.category() == cell.category());
        }
    }

    Sums(Conflict conflict, Codebook codebook, List<Fate> counted, Digests digests) {
        this.conflict = conflict;
        this.codebook = codebook;
        this.counted = counted;
        this.digests = digests;
    }

    /// @param reading decides which sums are asked about; each is evaluated at its own time
    Findings findings(Reading reading) {
        var sums = counted.stream()
                .map(Fate::claim)
                .filter(c -> c.says() instanceof Sum sum
                        && reading.reaches(sum.window().to()))
                .sorted(inTime())
                .toList();
        var checks = new ArrayList<Check>();
        var derived = new LinkedHashMap<Cell, Derived>();
        var clashes = new HashMap<Cell, List<Flag>>();
        for (var claim : sums) {
            var sum = (Sum) claim.says();
            var check = check(claim, sum);
            checks.add(check);
            if (check.derived() != null) {
                derived.put(
                        check.derived(),
                        new Derived(rest(check), claim, sum.window().to()));
            }
            if (!check.feasible()) {
                var flag = new Flag(Mark.ARITHMETIC, clashing(claim, sum));
                sum.parts()
                        .forEach(part -> clashes.computeIfAbsent(part, p -> new ArrayList<>())
                                .add(flag));
            }
        }
        checks.sort(Comparator.comparing(Check::sum));
        return new Findings(checks, derived, clashes);
    }

    /// Of several sums that pin one cell the latest by (`window.to`, `statedAt`, id) does.
    private Comparator<Claim> inTime() {
        var zone = conflict.timeZone();
        return Comparator.comparing((Claim c) -> ((Sum) c.says()).window().to().latest(zone))
                .thenComparing(
                        c -> c.statedAt() == null ? null : c.statedAt().latest(zone),
                        Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Claim::id);
    }

    private Check check(Claim claim, Sum sum) {
        var at = sum.window().to();
        var parts = new ArrayList<Check.Part>();
        var silent = new ArrayList<Cell>();
        boolean withheld = false;
        for (var cell : sum.parts()) {
            var figure = printed(claim, cell).or(() -> standing(cell, at)).orElse(null);
            parts.add(new Check.Part(cell, figure));
            if (figure == null) {
                boolean isWithheld = isWithheld(cell, at);
                withheld |= isWithheld;
                if (!isWithheld) {
                    silent.add(cell);
                }
            }
        }
        var total = codebook.figure(sum.quantity());
        boolean complete = silent.isEmpty() && !withheld;
        boolean feasible = !complete || isFeasible(total, parts);
        var pinned = silent.size() == 1 && !withheld ? silent.getFirst() : null;
        var rest = pinned == null ? null : rest(total, parts);
        return new Check(
                claim.id(),
                total,
                parts,
                complete ? residual(total, parts) : null,
                feasible && (pinned == null || rest != null),
                rest == null ? null : pinned);
    }

    /// A figure that the sum's own story printed for the part.
    private Optional<Figure> printed(Claim sum, Cell cell) {
        return sum.story() == null
                ? Optional.empty()
                : counted.stream()
                        .map(Fate::claim)
                        .filter(c -> sum.story().equals(c.story()))
                        .filter(c ->
                                c.says() instanceof Total total && total.cell().equals(cell))
                        .map(c -> codebook.figure(((Total) c.says()).quantity()))
                        .findFirst();
    }

    /// The part's toll at that time, from low to the highest figure that is no adversary's.
    private Optional<Figure> standing(Cell cell, Moment at) {
        var toll = tollAt(new PartAt(cell, at)).orElse(null);
        if (toll == null || toll.low() == null || toll.best() == null || toll.highExclAdversary() == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Figure(toll.low(), toll.best(), toll.highExclAdversary(), toll.openEnded() || toll.atLeast()));
    }

    private boolean isWithheld(Cell cell, Moment at) {
        return tollAt(new PartAt(cell, at))
                .filter(toll -> toll.state() == CellState.NOT_DISCLOSED)
                .isPresent();
    }

    private Optional<Toll> tollAt(PartAt part) {
        return tolls.computeIfAbsent(part, p -> {
            var cells = new Cells(conflict.id(), Reading.of(conflict, codebook, p.at()));
            return new Rollups(conflict)
                    .over(cells.tolls(positionsAt(p))).stream()
                            .filter(toll -> toll.cell().equals(p.part()))
                            .findFirst();
        });
    }

    private List<StandingPosition> positionsAt(PartAt part) {
        return positions.computeIfAbsent(part, p -> {
            var bearing = counted.stream()
                    .filter(f -> f.claim().says() instanceof OfCell says && p.covers(says.cell()))
                    .toList();
            return Positions.of(conflict, bearing, Reading.of(conflict, codebook, p.at()), digests);
        });
    }

    private static boolean isFeasible(Figure total, List<Check.Part> parts) {
        var sum = known(parts);
        return (sum.openEnded() || total.low() <= sum.high()) && (total.openEnded() || sum.low() <= total.high());
    }

    private static long residual(Figure total, List<Check.Part> parts) {
        return total.stated() - known(parts).stated();
    }

    private static Figure rest(Check check) {
        return Objects.requireNonNull(rest(check.figure(), check.parts()), "a derived cell has a figure");
    }

    /// What is left of the total for the one part nobody gives a figure for; null where the others exceed it.
    private static @Nullable Figure rest(Figure total, List<Check.Part> parts) {
        var known = known(parts);
        long high = total.high() - known.low();
        if (high < 0 && !total.openEnded()) {
            return null;
        }
        long low = known.openEnded() ? 0 : Math.max(0, total.low() - known.high());
        long stated = Math.clamp(total.stated() - known.stated(), low, Math.max(low, high));
        return new Figure(low, stated, Math.max(stated, high), total.openEnded());
    }

    private static Figure known(List<Check.Part> parts) {
        return parts.stream().map(Check.Part::figure).filter(Objects::nonNull).reduce(Figure.NOTHING, Figure::plus);
    }

    private List<String> clashing(Claim claim, Sum sum) {
        var at = sum.window().to();
        var ids = new ArrayList<>(List.of(claim.id()));
        sum.parts().forEach(part -> ids.addAll(Clashes.bearing(positionsAt(new PartAt(part, at)))));
        return ids;
    }
}
