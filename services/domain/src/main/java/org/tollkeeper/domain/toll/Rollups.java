package org.tollkeeper.domain.toll;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.toll.Toll.Rollup;

/// Adds cells up to their side and sides up to the conflict, one harm at a time: method R7. What a part lacks is never
/// added as zero; the sum is marked `atLeast` instead.
final class Rollups {

    private final Conflict conflict;
    private final ZoneId zone;

    Rollups(Conflict conflict) {
        this.conflict = conflict;
        this.zone = conflict.timeZone();
    }

    /// The tolls with every (side, ALL) row and the conflict's own row put in place.
    List<Toll> over(Map<Cell, Toll> cells) {
        var rows = new LinkedHashMap<>(cells);
        for (var harm : harms(cells)) {
            for (var side : sides(cells, harm)) {
                var whole = new Cell(side, Category.ALL, harm);
                rows.put(whole, ofSide(whole, cells));
            }
            var all = new Cell(Cell.ALL_SIDES, Category.ALL, harm);
            rows.put(all, ofConflict(all, rows));
        }
        return List.copyOf(rows.values());
    }

    private static Set<Harm> harms(Map<Cell, Toll> cells) {
        var harms = EnumSet.noneOf(Harm.class);
        cells.keySet().stream().filter(c -> c.group() == null).map(Cell::harm).forEach(harms::add);
        return harms;
    }

    private static Set<String> sides(Map<Cell, Toll> cells, Harm harm) {
        var sides = new TreeSet<String>();
        cells.keySet().stream()
                .filter(c -> c.harm() == harm && c.group() == null && !c.side().equals(Cell.ALL_SIDES))
                .map(Cell::side)
                .forEach(sides::add);
        return sides;
    }

    private Toll ofSide(Cell whole, Map<Cell, Toll> cells) {
        var parts = Stream.of(Category.values())
                .filter(category -> category != Category.ALL)
                .map(category -> cells.get(new Cell(whole.side(), category, whole.harm())))
                .filter(Objects::nonNull)
                .toList();
        return rollUp(whole, cells.get(whole), parts, false, null);
    }

    private Toll ofConflict(Cell whole, Map<Cell, Toll> rows) {
        var sides = Stream.concat(
                        conflict.sides().stream().map(Side::id),
                        rows.keySet().stream().map(Cell::side).filter(s -> s.equals(Cell.UNALIGNED)))
                .distinct()
                .toList();
        var parts = sides.stream()
                .map(side -> rows.get(new Cell(side, Category.ALL, whole.harm())))
                .filter(Objects::nonNull)
                .toList();
        var unattributed = rows.get(new Cell(Cell.UNATTRIBUTED, Category.ALL, whole.harm()));
        return rollUp(whole, rows.get(whole), parts, parts.size() < sides.size(), unattributed);
    }

    /// @param direct the figure given for the whole, where there is one
    /// @param someSilent whether a part has no row at all
    /// @param mayContain a figure that may already contain the parts: a candidate for the larger at low and best,
    ///     added at high
    private Toll rollUp(
            Cell whole, @Nullable Toll direct, List<Toll> parts, boolean someSilent, @Nullable Toll mayContain) {
        var low = larger(figure(direct, Toll::low), sum(parts, Toll::low), figure(mayContain, Toll::low));
        var summed = sum(parts, Toll::best);
        var given = larger(figure(direct, Toll::best), figure(mayContain, Toll::best), null);
        var best = larger(given, summed, null);
        boolean isDirect = parts.isEmpty() || (given != null && (summed == null || given >= summed));
        var all =
                Stream.of(direct, mayContain).filter(Objects::nonNull).collect(Collectors.toCollection(ArrayList::new));
        all.addAll(parts);
        boolean partsLack = someSilent || parts.stream().anyMatch(p -> p.best() == null || p.atLeast());
        return new Toll(
                conflict.id(),
                whole,
                isDirect ? Rollup.DIRECT : Rollup.PARTS,
                state(all, best),
                atMost(low, best),
                best,
                larger(figure(direct, Toll::high), plus(sum(parts, Toll::high), figure(mayContain, Toll::high)), null),
                larger(
                        figure(direct, Toll::highExclAdversary),
                        plus(sum(parts, Toll::highExclAdversary), figure(mayContain, Toll::highExclAdversary)),
                        null),
                all.stream().anyMatch(Toll::openEnded),
                partsLack || (isDirect && direct != null && direct.atLeast()),
                flags(isDirect ? direct : null, all),
                all.stream().mapToLong(Toll::named).sum(),
                through(all),
                all.stream()
                        .map(Toll::knownAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                all.stream()
                        .flatMap(t -> t.claimants().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                all.stream().mapToLong(Toll::claims).sum(),
                all.stream().map(Toll::digest).reduce(Digest.EMPTY, Digest::plus),
                cause(all));
    }

    private static CellState state(List<Toll> all, @Nullable Long best) {
        var states = EnumSet.noneOf(CellState.class);
        all.forEach(t -> states.add(t.state()));
        if (best != null) {
            return states.contains(CellState.REPORTED)
                    ? CellState.REPORTED
                    : states.contains(CellState.DERIVED) ? CellState.DERIVED : CellState.ZERO_CLAIMED;
        }
        return Stream.of(CellState.NOT_DISCLOSED, CellState.ADVERSARY_ONLY)
                .filter(states::contains)
                .findFirst()
                .orElse(CellState.NO_CLAIM);
    }

    /// A roll-up carries its parts' clashes; marks about the quality of one figure stay with that figure.
    ///
    /// @param standing the figure for the whole, where the roll-up stands at it
    private static List<Flag> flags(@Nullable Toll standing, List<Toll> all) {
        return all.stream()
                .flatMap(t -> t.flags().stream()
                        .filter(f -> t.equals(standing) || f.mark().contests()))
                .distinct()
                .sorted(Flag.ORDER)
                .toList();
    }

    private @Nullable Moment through(List<Toll> all) {
        return all.stream()
                .map(Toll::through)
                .filter(Objects::nonNull)
                .max(Comparator.comparing((Moment m) -> m.latest(zone)).thenComparing(m -> m.earliest(zone)))
                .orElse(null);
    }

    private static @Nullable String cause(List<Toll> all) {
        return all.stream()
                .filter(t -> t.cause() != null)
                .max(Comparator.comparing(Rollups::knownAt).thenComparing(t -> Objects.requireNonNull(t.cause())))
                .map(Toll::cause)
                .orElse(null);
    }

    private static Instant knownAt(Toll toll) {
        return Objects.requireNonNullElse(toll.knownAt(), Instant.MIN);
    }

    /// A part known only by named persons has a floor and no best figure; the whole keeps low at or below best.
    private static @Nullable Long atMost(@Nullable Long low, @Nullable Long best) {
        return low == null || best == null ? low : Long.valueOf(Math.min(low, best));
    }

    private static @Nullable Long figure(@Nullable Toll toll, Function<Toll, @Nullable Long> end) {
        return toll == null ? null : end.apply(toll);
    }

    private static @Nullable Long sum(List<Toll> parts, Function<Toll, @Nullable Long> end) {
        return parts.stream()
                .map(end)
                .filter(Objects::nonNull)
                .reduce(Math::addExact)
                .orElse(null);
    }

    private static @Nullable Long plus(@Nullable Long a, @Nullable Long b) {
        return a == null ? b : b == null ? a : Long.valueOf(Math.addExact(a, b));
    }

    private static @Nullable Long larger(@Nullable Long a, @Nullable Long b, @Nullable Long c) {
        return Stream.of(a, b, c)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
