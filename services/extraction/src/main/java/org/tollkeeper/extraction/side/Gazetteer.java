package org.tollkeeper.extraction.side;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.extraction.text.PhraseTable;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Country;
import org.tollkeeper.extraction.words.Words;

/// What is known of countries: more words for a side that is one, or whose army is one's, and the states that are no
/// side.
final class Gazetteer {
    private final SideWords words;
    private final PhraseTable<String> thirdStates = new PhraseTable<>();

    private Gazetteer(SideWords words) {
        this.words = words;
    }

    /// @param words those that the conflict itself has; the gazetteer's are added to them
    static Gazetteer of(Iterable<Side> sides, SideWords words) {
        var gazetteer = new Gazetteer(words);
        for (var side : sides) {
            Words.COUNTRIES.forEach(country -> gazetteer.enrich(side, country));
        }
        Words.COUNTRIES.forEach(gazetteer::third);
        return gazetteer;
    }

    /// A state, or its people, that is no side of the conflict.
    @Nullable
    Hit<String> thirdStateIn(Sentence s, int from, int to) {
        return thirdStates.firstIn(s, from, to);
    }

    private void enrich(Side side, Country country) {
        boolean is = side.name().equals(country.name())
                || Aliases.of(side).stream().anyMatch(alias -> isNameOf(Aliases.withoutBrackets(alias), country));
        boolean speaks = Aliases.of(side).stream()
                .map(Aliases::withoutBrackets)
                .anyMatch(alias -> Aliases.hasWord(alias, Words.STATE) && isOf(alias, country));
        if (!is && !speaks) {
            prefix(side);
            return;
        }
        var kind = is ? SideName.Kind.NAME : SideName.Kind.STATE;
        var place = is ? SideName.Kind.PLACE : SideName.Kind.STATE;
        country.names().forEach(word -> words.add(word, side.id(), kind));
        country.people().forEach(word -> words.add(word, side.id(), kind));
        country.places().forEach(word -> words.add(word, side.id(), place));
    }

    private static boolean isNameOf(String alias, Country country) {
        return country.names().contains(alias) || country.people().contains(alias);
    }

    private static boolean isOf(String alias, Country country) {
        return country.names().stream().anyMatch(alias::startsWith)
                || country.people().stream().anyMatch(alias::startsWith)
                || country.places().stream().anyMatch(alias::startsWith);
    }

    /// "Kesh army" makes "Kesh" a word for the state, and so does "Kesh regional administration".
    private void prefix(Side side) {
        for (var alias : Aliases.of(side)) {
            var printed = Aliases.words(Aliases.withoutBrackets(alias));
            if (printed.size() > 1
                    && Words.STATE.contains(printed.getLast().toLowerCase(Locale.ROOT))
                    && Character.isUpperCase(alias.charAt(0))
                    && printed.stream().skip(1).noneMatch(word -> Character.isUpperCase(word.charAt(0)))) {
                words.add(printed.getFirst(), side.id(), SideName.Kind.STATE);
            }
        }
    }

    private void third(Country country) {
        if (country.names().stream().anyMatch(words::isKnown)) {
            return;
        }
        country.names().forEach(word -> thirdStates.add(word, country.name()));
        country.people().forEach(word -> thirdStates.add(word, country.name()));
        country.places().stream()
                .filter(word -> !words.isKnown(word))
                .limit(1)
                .forEach(word -> thirdStates.add(word, country.name()));
    }
}
