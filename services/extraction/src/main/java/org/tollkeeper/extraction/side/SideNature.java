package org.tollkeeper.extraction.side;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.words.Words;

/// Whether a side is a state or an armed group, as its own words tell.
public enum SideNature {
    STATE,
    GROUP;

    private static final Set<String> ENDINGS = DataFile.set("side/people-endings");
    private static final Set<String> LIBERATORS = Set.of("liberation");
    private static final int STEM = 3;

    static SideNature of(Side side) {
        var names = Aliases.of(side).stream().map(Aliases::withoutBrackets).toList();
        if (!isCountry(names) && side.demonyms().isEmpty() && names.stream().anyMatch(SideNature::isKnownGroup)) {
            return GROUP;
        }
        boolean state = isCountry(names)
                || names.stream().anyMatch(name -> Aliases.hasWord(name, Words.GOVERNMENT))
                || !side.demonyms().isEmpty();
        if (state || hasPeople(names)) {
            return STATE;
        }
        return isGroup(side.name(), names) ? GROUP : STATE;
    }

    /// "National Liberation Army": an army by its name, and no state's.
    private static boolean isKnownGroup(String name) {
        return Words.ARMED_GROUPS.contains(name.toLowerCase(Locale.ROOT)) || Aliases.hasWord(name, LIBERATORS);
    }

    private static boolean isCountry(List<String> names) {
        return Words.COUNTRIES.stream()
                .anyMatch(country -> names.stream()
                        .anyMatch(name -> country.names().contains(name)
                                || country.people().contains(name)));
    }

    /// A land and its people: "Halmar" beside "Halmari".
    private static boolean hasPeople(List<String> names) {
        return names.stream()
                .anyMatch(name -> names.stream()
                        .anyMatch(other -> other.length() > name.length()
                                && name.length() > STEM
                                && other.startsWith(name.substring(0, name.length() - 1))
                                && ENDINGS.contains(
                                        other.substring(name.length() - 1).replaceFirst("^[aeiouy]", ""))
                                && !other.equals(name + "s")));
    }

    private static boolean isGroup(String main, List<String> names) {
        boolean called = Aliases.hasWord(main, Words.GROUPS)
                || names.stream().anyMatch(name -> Aliases.hasWord(name, Words.GROUPS) || Aliases.isArmedGroup(name));
        boolean plural = names.stream().anyMatch(name -> names.contains(name + "s"));
        return called || plural || names.stream().anyMatch(name -> name.startsWith("the "));
    }
}
