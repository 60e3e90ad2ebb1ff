package org.tollkeeper.extraction.side;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.extraction.words.Words;

/// What an alias of a side is by its own words: a name of the land or the people, or one of its armed bodies.
final class Aliases {
    private static final int ACRONYM = 8;

    private Aliases() {}

    /// What a side is called: a conflict need not give aliases, and then its name is all there is.
    static List<String> of(Side side) {
        return side.aliases().isEmpty() ? List.of(side.name()) : side.aliases();
    }

    static SideName.Kind kind(String alias) {
        boolean named = !alias.isEmpty() && Character.isUpperCase(alias.charAt(0));
        return hasWord(alias, Words.FORCES) || !named || isArmedGroup(alias) ? SideName.Kind.FORCE : SideName.Kind.NAME;
    }

    /// "JNIM", "Hamas": an acronym, or a group that is known by its name.
    static boolean isArmedGroup(String alias) {
        boolean acronym = alias.length() <= ACRONYM && alias.equals(alias.toUpperCase(Locale.ROOT));
        return acronym || Words.ARMED_GROUPS.contains(alias.toLowerCase(Locale.ROOT));
    }

    static boolean hasWord(String alias, Set<String> words) {
        return words(alias.toLowerCase(Locale.ROOT)).stream().anyMatch(words::contains);
    }

    static List<String> words(String alias) {
        return List.of(alias.split("[ -]", -1));
    }

    /// "Crimea (occupied)" is Crimea.
    static String withoutBrackets(String alias) {
        int open = alias.indexOf('(');
        return (open < 0 ? alias : alias.substring(0, open)).strip();
    }

    /// A side is a land where its own words name one, and none of them is only a body of it.
    static boolean isTerritorial(Side side) {
        boolean lands = !side.demonyms().isEmpty() || !side.places().isEmpty();
        if (side.aliases().isEmpty() && !lands) {
            return isNameOfLand(side.name());
        }
        boolean named = lands;
        for (var alias : side.aliases()) {
            if (alias.indexOf('(') >= 0) {
                continue;
            }
            if (hasWord(alias, Words.FORCES) && !lands) {
                return false;
            }
            named |= kind(alias) == SideName.Kind.NAME;
        }
        return named;
    }

    /// "Orla", and neither "Orla Liberation Front" nor "Orlan government".
    private static boolean isNameOfLand(String name) {
        return kind(name) == SideName.Kind.NAME && !hasWord(name, Words.GROUPS) && !hasWord(name, Words.GOVERNMENT);
    }
}
