package org.tollkeeper.extraction.side;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.extraction.text.PhraseTable;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Country;
import org.tollkeeper.extraction.words.Words;

/// What a conflict's words mean: its own lexicon first, then what the gazetteer adds to it.
public final class ConflictLexicon {
    private final Conflict conflict;
    private final PhraseTable<SideName> names = new PhraseTable<>();
    private final PhraseTable<String> thirdStates = new PhraseTable<>();
    private final PhraseTable<SideName> shorts = new PhraseTable<>();
    private final Map<String, SideNature> natures = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> territorial = new HashSet<>();
    private final PartyNames parties;

    public ConflictLexicon(Conflict conflict) {
        this.conflict = conflict;
        this.parties = new PartyNames(conflict.parties());
        for (var side : conflict.sides()) {
            own(side);
            natures.put(side.id(), SideNature.of(side));
        }
        conflict.sides().forEach(this::shortened);
        government();
        for (var side : conflict.sides()) {
            if (isTerritorial(side)) {
                territorial.add(side.id());
            }
            for (var country : Words.COUNTRIES) {
                gazetteer(side, country);
            }
        }
        for (var country : Words.COUNTRIES) {
            third(country);
        }
    }

    public Conflict conflict() {
        return conflict;
    }

    /// The registered party that a printed name is.
    public @Nullable Party party(String name) {
        return parties.find(name);
    }

    public @Nullable Hit<SideName> at(Sentence s, int i) {
        var hit = names.at(s, i);
        if (hit == null && s.low(i - 1).equals("the") && i < s.size() && s.at(i).isCapitalised()) {
            return shorts.at(s, i);
        }
        return hit == null || (hit.to() == i + 1 && isLowered(s, i)) ? null : hit;
    }

    /// Whether a side is a state or an armed group.
    public SideNature nature(String side) {
        return natures.getOrDefault(side, SideNature.STATE);
    }

    public @Nullable Hit<SideName> firstIn(Sentence s, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(s.size(), to); i++) {
            var hit = at(s, i);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    public @Nullable Hit<SideName> lastIn(Sentence s, int from, int to) {
        for (int i = Math.min(s.size(), to) - 1; i >= Math.max(0, from); i--) {
            var hit = at(s, i);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /// A state, or its people, that is no side of the conflict.
    public @Nullable Hit<String> thirdStateIn(Sentence s, int from, int to) {
        var hit = thirdStates.firstIn(s, from, to);
        return hit == null || (hit.to() == hit.from() + 1 && isLowered(s, hit.from())) ? null : hit;
    }

    /// "us" is no country: a word of the language is a name only in the letters of one.
    private static boolean isLowered(Sentence s, int i) {
        return s.low(i).length() <= 3 && !s.at(i).isCapitalised() && Words.FUNCTION.contains(s.low(i));
    }

    /// How many of its sides are states.
    public long states() {
        return natures.values().stream().filter(n -> n == SideNature.STATE).count();
    }

    /// How many of its sides are armed groups.
    public long groups() {
        return natures.values().stream().filter(n -> n == SideNature.GROUP).count();
    }

    /// Whether two of its sides are lands with people of their own, so that civilians have a side.
    public boolean isBetweenStates() {
        return territorial.size() > 1;
    }

    public boolean isTerritorial(String side) {
        return territorial.contains(side);
    }

    /// The side that is called by a word for insurgents, "militants" or "rebels", else the only one that is no land.
    public @Nullable String insurgents() {
        return conflict.sides().stream()
                .filter(side -> side.aliases().stream()
                        .map(ConflictLexicon::withoutBrackets)
                        .anyMatch(alias -> Words.INSURGENTS.contains(alias.toLowerCase(Locale.ROOT))))
                .map(Side::id)
                .findFirst()
                .or(() -> Optional.ofNullable(onlyGroup()))
                .orElse(null);
    }

    /// The one side that is no land, of several that are; absent where none or more than one is.
    public @Nullable String onlyGroup() {
        var groups = conflict.sides().stream()
                .map(Side::id)
                .filter(id -> !territorial.contains(id))
                .toList();
        return groups.size() == 1 && !territorial.isEmpty() ? groups.getFirst() : null;
    }

    /// The one other side, of two; absent where there are more or fewer.
    public @Nullable String opposite(@Nullable String side) {
        var others = conflict.sides().stream()
                .map(Side::id)
                .filter(id -> !id.equals(side))
                .toList();
        return side != null
                        && others.size() == 1
                        && others.size() < conflict.sides().size()
                ? others.getFirst()
                : null;
    }

    private void own(Side side) {
        name(side.name(), side.id(), kind(side.name()));
        for (var alias : side.aliases()) {
            var plain = withoutBrackets(alias);
            name(plain, side.id(), kind(plain));
            bodies(plain, side.id());
            if (kind(plain) == SideName.Kind.FORCE
                    && plain.endsWith("s")
                    && !plain.endsWith("ss")
                    && plain.indexOf(' ') < 0) {
                name(plain.substring(0, plain.length() - 1), side.id(), SideName.Kind.FORCE);
            }
            if (plain.endsWith("paramilitary")) {
                name(plain.substring(0, plain.length() - 1) + "ies", side.id(), SideName.Kind.FORCE);
            }
        }
        side.demonyms().forEach(word -> name(word, side.id(), SideName.Kind.NAME));
        side.forces().forEach(word -> name(word, side.id(), SideName.Kind.FORCE));
        side.places().forEach(word -> name(word, side.id(), SideName.Kind.PLACE));
    }

    /// "pro-government", where one side only is called a government.
    private void government() {
        var governments = conflict.sides().stream()
                .filter(side -> side.aliases().stream()
                        .anyMatch(alias -> words(alias.toLowerCase(Locale.ROOT)).contains("government")))
                .toList();
        if (governments.size() == 1) {
            var side = governments.getFirst().id();
            for (var body : List.of(
                    "pro-government",
                    "government army",
                    "government troops",
                    "government soldiers",
                    "government forces")) {
                name(body, side, SideName.Kind.FORCE);
            }
            name("recognised government", side, SideName.Kind.FORCE);
            name("recognized government", side, SideName.Kind.FORCE);
            name("government-held", side, SideName.Kind.PLACE);
            name("government-controlled", side, SideName.Kind.PLACE);
        }
    }

    /// "the Guard", after "the River Guard".
    private void shortened(Side side) {
        for (var alias : side.aliases()) {
            var words = words(withoutBrackets(alias));
            var last = words.getLast();
            boolean body = words.size() > 1 && Words.GROUPS.contains(last.toLowerCase(Locale.ROOT));
            if (body && Character.isUpperCase(last.charAt(0)) && known.add("the " + last.toLowerCase(Locale.ROOT))) {
                shorts.add(last, new SideName(side.id(), SideName.Kind.FORCE));
            }
        }
    }

    /// "federal forces" are federal troops and soldiers, too.
    private void bodies(String alias, String side) {
        int space = alias.lastIndexOf(' ');
        if (space > 0 && alias.substring(space + 1).equals("forces") && !alias.startsWith("security")) {
            for (var body : List.of("troops", "soldiers", "army", "fighters", "officials", "authorities")) {
                name(alias.substring(0, space + 1) + body, side, SideName.Kind.FORCE);
            }
        }
    }

    private void name(String phrase, String side, SideName.Kind kind) {
        if (phrase.isBlank() || !known.add(phrase.toLowerCase(Locale.ROOT))) {
            return;
        }
        names.add(phrase, new SideName(side, kind));
        if (kind == SideName.Kind.NAME
                && phrase.matches("\\p{Lu}[\\p{L}-]+[ni]")
                && known.add(phrase.toLowerCase(Locale.ROOT) + "s")) {
            names.add(phrase + "s", new SideName(side, kind));
        }
    }

    private static SideName.Kind kind(String alias) {
        return hasForceWord(alias)
                        || !Character.isUpperCase(alias.isEmpty() ? 'x' : alias.charAt(0))
                        || isArmedGroup(alias)
                ? SideName.Kind.FORCE
                : SideName.Kind.NAME;
    }

    private static boolean isArmedGroup(String alias) {
        boolean acronym = alias.length() <= 8 && alias.equals(alias.toUpperCase(Locale.ROOT));
        return acronym || Words.ARMED_GROUPS.contains(alias.toLowerCase(Locale.ROOT));
    }

    private static boolean hasForceWord(String alias) {
        return hasWord(alias, Words.FORCES);
    }

    private static boolean hasWord(String alias, Set<String> words) {
        return words(alias.toLowerCase(Locale.ROOT)).stream().anyMatch(words::contains);
    }

    private static List<String> words(String alias) {
        return List.of(alias.split("[ -]", -1));
    }

    static String withoutBrackets(String alias) {
        int open = alias.indexOf('(');
        return (open < 0 ? alias : alias.substring(0, open)).strip();
    }

    /// A side is a land where its own words name one, and none of them is only a body of it.
    private static boolean isTerritorial(Side side) {
        boolean lands = !side.demonyms().isEmpty() || !side.places().isEmpty();
        boolean named = lands;
        for (var alias : side.aliases()) {
            if (alias.indexOf('(') >= 0) {
                continue;
            }
            if (hasForceWord(alias) && !lands) {
                return false;
            }
            named |= kind(alias) == SideName.Kind.NAME;
        }
        return named;
    }

    /// What the gazetteer knows of a country that is the side, or whose army is.
    private void gazetteer(Side side, Country country) {
        boolean is = side.name().equals(country.name())
                || side.aliases().stream().anyMatch(alias -> isNameOf(withoutBrackets(alias), country));
        boolean speaks = side.aliases().stream()
                .map(ConflictLexicon::withoutBrackets)
                .anyMatch(alias -> hasWord(alias, Words.STATE) && isOf(alias, country));
        if (is || speaks) {
            var kind = is ? SideName.Kind.NAME : SideName.Kind.STATE;
            country.names().forEach(word -> name(word, side.id(), kind));
            country.people().forEach(word -> name(word, side.id(), kind));
            country.places().forEach(word -> name(word, side.id(), is ? SideName.Kind.PLACE : SideName.Kind.STATE));
        } else {
            prefix(side);
        }
    }

    private static boolean isNameOf(String alias, Country country) {
        return country.names().contains(alias) || country.people().contains(alias);
    }

    private static boolean isOf(String alias, Country country) {
        return country.names().stream().anyMatch(alias::startsWith)
                || country.people().stream().anyMatch(alias::startsWith)
                || country.places().stream().anyMatch(alias::startsWith);
    }

    /// "Kesh army" makes "Kesh" a word for the state.
    private void prefix(Side side) {
        for (var alias : side.aliases()) {
            var words = words(withoutBrackets(alias));
            if (words.size() == 2
                    && Words.STATE.contains(words.get(1).toLowerCase(Locale.ROOT))
                    && Character.isUpperCase(alias.charAt(0))) {
                name(words.getFirst(), side.id(), SideName.Kind.STATE);
            }
        }
    }

    private void third(Country country) {
        if (country.names().stream().anyMatch(name -> known.contains(name.toLowerCase(Locale.ROOT)))) {
            return;
        }
        country.names().forEach(word -> thirdStates.add(word, country.name()));
        country.people().forEach(word -> thirdStates.add(word, country.name()));
        country.places().stream()
                .filter(word -> !known.contains(word.toLowerCase(Locale.ROOT)))
                .limit(1)
                .forEach(word -> thirdStates.add(word, country.name()));
    }
}
