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
import org.tollkeeper.domain.conflict.ConflictDocument;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.extraction.text.Line;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Tokenizer;
import org.tollkeeper.extraction.text.Zone;
import org.tollkeeper.extraction.words.Ranks;
import org.tollkeeper.extraction.words.SourceKind;
import org.tollkeeper.extraction.words.Words;

/// What a conflict's words mean, and what its sides are to one another.
public final class ConflictLexicon {
    private final Conflict conflict;
    private final SideWords words = new SideWords();
    private final Gazetteer gazetteer;
    private final Map<String, SideNature> natures = new HashMap<>();
    private final Set<String> territorial = new HashSet<>();
    private final PartyNames parties;
    private final Ranks ranks;
    private final @Nullable String host;
    private final String hash;

    public ConflictLexicon(Conflict conflict) {
        this.conflict = conflict;
        this.parties = new PartyNames(conflict.parties());
        this.ranks = Ranks.with(conflict.ranks());
        this.hash = ConflictDocument.lexicon(conflict);
        OwnWords.add(conflict, words);
        this.host = OwnWords.host(conflict);
        this.gazetteer = Gazetteer.of(conflict.sides(), words);
        for (var side : conflict.sides()) {
            natures.put(side.id(), SideNature.of(side));
            if (Aliases.isTerritorial(side)) {
                territorial.add(side.id());
            }
        }
    }

    public Conflict conflict() {
        return conflict;
    }

    /// The government of the country that the war is called by; absent where a side bears the country's name itself.
    @Nullable
    String host() {
        return host;
    }

    /// The registered party that a printed name is.
    public @Nullable Party party(String name) {
        return parties.find(name);
    }

    /// Tells these words from any others of the conflict.
    public String hash() {
        return hash;
    }

    /// What stands before the names of its soldiers.
    public Ranks ranks() {
        return ranks;
    }

    public @Nullable Hit<SideName> at(Sentence s, int i) {
        var hit = words.at(s, i);
        return hit == null || (hit.to() == i + 1 && isLowered(s, i)) ? null : hit;
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

    /// Whether a printed name is that of a body of a state that is no side: "Nepal's army".
    public boolean isThirdState(String name) {
        var line = new Line(Zone.BODY, name, 0, 0, null, 0);
        var s = new Sentence(line, Tokenizer.tokens(name, 0, name.length()), 0);
        var third = thirdStateIn(s, 0, s.size());
        var side = firstIn(s, 0, s.size());
        return third != null && (side == null || third.from() < side.from());
    }

    /// Whether a source's name says for whom it speaks: it holds a side's, is a registered party's, or is that of a
    /// body
    /// of the one state there is.
    public boolean isSideNamed(String name, @Nullable String side) {
        var line = new Line(Zone.BODY, name, 0, 0, null, 0);
        var s = new Sentence(line, Tokenizer.tokens(name, 0, name.length()), 0);
        var body = Words.SOURCES.firstIn(s, 0, s.size());
        boolean only = side != null
                && states() == 1
                && nature(side) == SideNature.STATE
                && body != null
                && body.meaning() == SourceKind.AUTHORITY;
        return only || firstIn(s, 0, s.size()) != null || party(name) != null;
    }

    /// A state, or its people, that is no side of the conflict.
    public @Nullable Hit<String> thirdStateIn(Sentence s, int from, int to) {
        var hit = gazetteer.thirdStateIn(s, from, to);
        return hit == null || (hit.to() == hit.from() + 1 && isLowered(s, hit.from())) ? null : hit;
    }

    /// "us" is no country: a word of the language is a name only in the letters of one.
    private static boolean isLowered(Sentence s, int i) {
        return s.low(i).length() <= 3 && !s.at(i).isCapitalised() && Words.FUNCTION.contains(s.low(i));
    }

    /// Whether a side is a state or an armed group.
    public SideNature nature(String side) {
        return natures.getOrDefault(side, SideNature.STATE);
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
                .filter(ConflictLexicon::isCalledInsurgents)
                .map(Side::id)
                .findFirst()
                .or(() -> Optional.ofNullable(onlyGroup()))
                .orElse(null);
    }

    private static boolean isCalledInsurgents(Side side) {
        return Aliases.of(side).stream()
                .map(Aliases::withoutBrackets)
                .anyMatch(alias -> Words.INSURGENTS.contains(alias.toLowerCase(Locale.ROOT)));
    }

    /// The one side that is no land, of several that are; absent where none or more than one is.
    public @Nullable String onlyGroup() {
        var groups = others(territorial);
        return groups.size() == 1 && !territorial.isEmpty() ? groups.getFirst() : null;
    }

    /// The one side that is an armed group; absent where none or more than one is.
    public @Nullable String loneGroup() {
        var groups = natures.entrySet().stream()
                .filter(one -> one.getValue() == SideNature.GROUP)
                .toList();
        return groups.size() == 1 ? groups.getFirst().getKey() : null;
    }

    /// The one side that is a state; absent where none or more than one is.
    public @Nullable String loneState() {
        var states = natures.entrySet().stream()
                .filter(one -> one.getValue() == SideNature.STATE)
                .toList();
        return states.size() == 1 ? states.getFirst().getKey() : null;
    }

    /// The one side that bears the name of a country, of several; absent where none or more than one does.
    public @Nullable String onlyCountry() {
        var countries = conflict.sides().stream().filter(OwnWords::isCountry).toList();
        return countries.size() == 1 ? countries.getFirst().id() : null;
    }

    /// The one side whose names are none of an armed group's, of several: "the military" is its. Absent where none or
    /// more
    /// than one is.
    public @Nullable String onlyArmy() {
        var armies = conflict.sides().stream()
                .filter(side -> Aliases.of(side).stream()
                        .noneMatch(alias -> Words.ARMED_GROUPS.contains(
                                Aliases.withoutBrackets(alias).toLowerCase(Locale.ROOT))))
                .toList();
        return armies.size() == 1 && conflict.sides().size() > 1
                ? armies.getFirst().id()
                : null;
    }

    /// The one side that is called a government; absent where none or more than one is.
    public @Nullable String government() {
        var governments =
                conflict.sides().stream().filter(OwnWords::isGovernment).toList();
        return governments.size() == 1 ? governments.getFirst().id() : null;
    }

    /// The one other side, of two; absent where there are more or fewer.
    public @Nullable String opposite(@Nullable String side) {
        var others = side == null ? List.<String>of() : others(Set.of(side));
        return others.size() == 1 && others.size() < conflict.sides().size() ? others.getFirst() : null;
    }

    private List<String> others(Set<String> but) {
        return conflict.sides().stream()
                .map(Side::id)
                .filter(id -> !but.contains(id))
                .toList();
    }
}
