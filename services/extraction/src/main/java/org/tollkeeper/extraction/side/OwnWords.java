package org.tollkeeper.extraction.side;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.words.Country;
import org.tollkeeper.extraction.words.Words;

/// The words of a conflict's own lexicon, and the forms that follow from them.
final class OwnWords {
    private static final Set<String> BODIES = DataFile.set("side/bodies-of-forces");
    private static final List<String> STATE_BODIES = DataFile.lines("side/bodies-of-states");
    private static final List<String> GOVERNMENT = DataFile.lines("side/government-forces");
    private static final List<String> GOVERNED = DataFile.lines("side/government-places");

    private static final List<List<String>> KNOWN = DataFile.of("side/known-bodies");
    private static final List<String> JIHADISTS = DataFile.lines("side/jihadist-groups");
    private static final Set<String> RULERS = Set.of("government", "junta", "regime");

    private final SideWords words;

    private OwnWords(SideWords words) {
        this.words = words;
    }

    static void add(Conflict conflict, SideWords words) {
        var own = new OwnWords(words);
        conflict.sides().forEach(own::own);
        conflict.sides().forEach(own::shortened);
        conflict.sides().forEach(own::initials);
        conflict.sides().forEach(own::anyGroup);
        own.government(conflict.sides());
        var host = host(conflict);
        if (host != null) {
            own.country(conflict, host);
        }
    }

    /// The one side called a government, in a war that is called by the name of a country that no side bears.
    static @Nullable String host(Conflict conflict) {
        var governments =
                conflict.sides().stream().filter(OwnWords::isGovernment).toList();
        return governments.size() == 1 && countries(conflict).findAny().isPresent()
                ? governments.getFirst().id()
                : null;
    }

    private static Stream<Country> countries(Conflict conflict) {
        return Words.COUNTRIES.stream()
                .filter(country -> conflict.name().contains(country.name()))
                .filter(country -> conflict.sides().stream().noneMatch(side -> bears(side, country)));
    }

    /// Whether a side is called by the name of a country, or of its people.
    static boolean isCountry(Side side) {
        return Words.COUNTRIES.stream().anyMatch(country -> bears(side, country));
    }

    private static boolean bears(Side side, Country country) {
        return Aliases.of(side).stream()
                .anyMatch(alias ->
                        country.names().contains(alias) || country.people().contains(alias));
    }

    /// "the Norlander army" is the government's, in the war of Norland.
    private void country(Conflict conflict, String host) {
        countries(conflict)
                .flatMap(country -> country.people().stream())
                .forEach(people ->
                        STATE_BODIES.forEach(body -> words.add(people + " " + body, host, SideName.Kind.FORCE)));
    }

    private void own(Side side) {
        words.add(side.name(), side.id(), Aliases.kind(side.name()));
        Aliases.of(side).forEach(alias -> alias(Aliases.withoutBrackets(alias), side.id()));
        Aliases.of(side).stream()
                .flatMap(alias -> Spellings.others(Aliases.withoutBrackets(alias)).stream())
                .forEach(alias -> words.add(alias, side.id(), Aliases.kind(alias)));
        side.demonyms().forEach(word -> words.add(word, side.id(), SideName.Kind.NAME));
        side.forces().forEach(word -> words.add(word, side.id(), SideName.Kind.FORCE));
        side.places().forEach(word -> words.add(word, side.id(), SideName.Kind.PLACE));
    }

    private void alias(String alias, String side) {
        words.add(alias, side, Aliases.kind(alias));
        if (alias.indexOf('/') > 0) {
            for (var one : alias.split("/", -1)) {
                words.add(one.strip(), side, Aliases.kind(one.strip()));
            }
        }
        bodies(alias, side);
        boolean plural = alias.endsWith("s") && !alias.endsWith("ss") && alias.indexOf(' ') < 0;
        if (plural && Aliases.kind(alias) == SideName.Kind.FORCE) {
            words.add(alias.substring(0, alias.length() - 1), side, SideName.Kind.FORCE);
        }
        if (alias.endsWith("paramilitary")) {
            words.add(alias.substring(0, alias.length() - 1) + "ies", side, SideName.Kind.FORCE);
        }
    }

    /// "federal forces" are federal troops and soldiers, too.
    private void bodies(String alias, String side) {
        int space = alias.lastIndexOf(' ');
        if (space > 0 && alias.substring(space + 1).equals("forces") && !alias.startsWith("security")) {
            BODIES.forEach(body -> words.add(alias.substring(0, space + 1) + body, side, SideName.Kind.FORCE));
        }
    }

    /// "the VRG", after "Velian River Guard", and what else a body is called by for short.
    private void initials(Side side) {
        for (var alias : Aliases.of(side)) {
            var plain = Aliases.withoutBrackets(alias);
            var printed = plain.replace("al-", "").chars().filter(Character::isUpperCase);
            var initials = printed.mapToObj(Character::toString).collect(Collectors.joining());
            boolean full = Aliases.words(plain).size() > 2 && Character.isUpperCase(plain.charAt(0));
            if (full && initials.length() > 2) {
                words.add(initials, side.id(), SideName.Kind.FORCE);
            }
            KNOWN.stream()
                    .filter(row -> names(row.getFirst()).contains(plain))
                    .flatMap(row -> names(row.getLast()).stream())
                    .forEach(body -> words.add(body, side.id(), SideName.Kind.FORCE));
        }
    }

    private static List<String> names(String column) {
        return Arrays.stream(column.split(";", -1)).map(String::strip).toList();
    }

    /// A side that is called by nothing but words for any militants is each jihadist group that is no side of its own.
    private void anyGroup(Side side) {
        boolean generic = Aliases.of(side).stream()
                .map(Aliases::withoutBrackets)
                .allMatch(alias -> Words.INSURGENTS.contains(alias.toLowerCase(Locale.ROOT)));
        if (generic) {
            JIHADISTS.forEach(group -> words.add(group, side.id(), SideName.Kind.FORCE));
        }
    }

    /// "the Guard", after "the River Guard".
    private void shortened(Side side) {
        for (var alias : Aliases.of(side)) {
            var printed = Aliases.words(Aliases.withoutBrackets(alias));
            var last = printed.getLast();
            boolean body = printed.size() > 1 && Words.GROUPS.contains(last.toLowerCase(Locale.ROOT));
            if (body && Character.isUpperCase(last.charAt(0))) {
                words.addShort(last, side.id());
            }
            var first = printed.getFirst();
            if (printed.size() == 2 && first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT))) {
                // "BRC volunteers" are the BRC's
                words.add(first, side.id(), SideName.Kind.FORCE);
                words.add(first + "s", side.id(), SideName.Kind.FORCE);
            }
        }
    }

    /// "pro-government", where one side only is called a government.
    private void government(List<Side> sides) {
        var governments = sides.stream().filter(OwnWords::isGovernment).toList();
        if (governments.size() == 1) {
            var side = governments.getFirst().id();
            GOVERNMENT.forEach(body -> words.add(body, side, SideName.Kind.FORCE));
            GOVERNED.forEach(place -> words.add(place, side, SideName.Kind.PLACE));
        }
    }

    static boolean isGovernment(Side side) {
        return Aliases.of(side).stream().anyMatch(alias -> Aliases.hasWord(alias, RULERS));
    }
}
