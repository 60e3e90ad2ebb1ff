package org.tollkeeper.query.answer;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Side;

/// The rows asked for. Each parameter is one value or several with commas between; one that is left out asks for
/// all.
///
/// @param groups sub-counts by name; empty asks for whole cells and sub-counts alike
public record Rows(Set<String> sides, Set<Category> categories, Set<Harm> harms, Set<String> groups)
        implements Predicate<Cell> {
    public Rows {
        sides = Set.copyOf(sides);
        categories = Set.copyOf(categories);
        harms = Set.copyOf(harms);
        groups = Set.copyOf(groups);
    }

    /// @throws BadParameter naming the first value that the conflict or the method does not know
    public static Rows of(
            Conflict conflict,
            @Nullable String side,
            @Nullable String category,
            @Nullable String harm,
            @Nullable String group) {
        return new Rows(
                known("side", side, sidesOf(conflict)),
                named("category", category, Category.class),
                named("harm", harm, Harm.class),
                group == null ? Set.of() : Set.copyOf(Arrays.asList(group.split(",", -1))));
    }

    @Override
    public boolean test(Cell cell) {
        return asked(sides, cell.side())
                && asked(categories, cell.category())
                && asked(harms, cell.harm())
                && (groups.isEmpty() || (cell.group() != null && groups.contains(cell.group())));
    }

    /// The one row that an address names by its path.
    ///
    /// @throws BadParameter naming the part that is no such thing
    public static Cell cell(Conflict conflict, String side, String category, String harm, @Nullable String group) {
        var asked = of(conflict, side, category, harm, null);
        return new Cell(
                one("side", side, asked.sides()),
                one("category", category, asked.categories()),
                one("harm", harm, asked.harms()),
                group);
    }

    private static <T> T one(String parameter, String text, Set<T> found) {
        if (found.size() != 1) {
            throw new BadParameter(parameter, text, "one, not several");
        }
        return found.iterator().next();
    }

    /// Whether any row of that side is asked for.
    public boolean asksSide(String side) {
        return asked(sides, side);
    }

    /// One of an enum's names, whatever the case; absent stays absent.
    public static <E extends Enum<E>> Set<E> named(String parameter, @Nullable String value, Class<E> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        var upper = value == null ? null : value.toUpperCase(Locale.ROOT);
        return known(parameter, upper, names).stream()
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toSet());
    }

    private static Set<String> known(String parameter, @Nullable String value, List<String> accepted) {
        if (value == null || value.isBlank()) {
            return Set.of();
        }
        var asked = new LinkedHashSet<>(Arrays.asList(value.split(",", -1)));
        for (var one : asked) {
            if (!accepted.contains(one)) {
                throw new BadParameter(parameter, one, "one of " + String.join(", ", accepted));
            }
        }
        return asked;
    }

    private static List<String> sidesOf(Conflict conflict) {
        return Stream.concat(
                        conflict.sides().stream().map(Side::id),
                        Stream.of(Cell.UNALIGNED, Cell.UNATTRIBUTED, Cell.ALL_SIDES))
                .toList();
    }

    private static <T> boolean asked(Set<T> values, T value) {
        return values.isEmpty() || values.contains(value);
    }
}
