package org.tollkeeper.query.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Toll;

/// The states of rows asked for: those of cells, and `CONTESTED` for whatever is.
///
/// @param names none asks for all
public record States(Set<String> names) implements Predicate<Toll> {
    private static final String CONTESTED = "CONTESTED";

    public States {
        names = Set.copyOf(names);
    }

    /// @throws BadParameter where one of them is no state
    public static States of(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return new States(Set.of());
        }
        var names = List.of(asked.toUpperCase(Locale.ROOT).split(",", -1));
        if (!accepted().containsAll(names)) {
            throw new BadParameter("state", asked, "one of " + String.join(", ", accepted()));
        }
        return new States(Set.copyOf(names));
    }

    /// Every state there is.
    public static List<String> accepted() {
        return Stream.concat(
                        Stream.of(CONTESTED), Arrays.stream(CellState.values()).map(Enum::name))
                .toList();
    }

    @Override
    public boolean test(Toll toll) {
        return names.isEmpty()
                || names.contains(toll.state().name())
                || (names.contains(CONTESTED) && !toll.contested().isEmpty());
    }

    /// As in an address: in one order, in small letters.
    public String text() {
        return String.join(",", accepted().stream().filter(names::contains).toList())
                .toLowerCase(Locale.ROOT);
    }
}
