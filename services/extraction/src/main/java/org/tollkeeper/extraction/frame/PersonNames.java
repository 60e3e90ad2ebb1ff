package org.tollkeeper.extraction.frame;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.PeopleWord;
import org.tollkeeper.extraction.words.Ranks;
import org.tollkeeper.extraction.words.SourceKind;
import org.tollkeeper.extraction.words.Words;

/// Cuts the name of a person out of a sentence: its first token and the one after it.
///
/// @param ranks those that may stand before a name
record PersonNames(Ranks ranks) {
    private static final Set<String> TOWNS =
            Set.of("town", "city", "village", "port", "district", "province", "region");
    private static final Set<String> BODIES = DataFile.set("source/generic-names");
    private static final Set<String> SHIPS = DataFile.set("victim/merchant-ships");

    static final PersonNames OF_THE_LANGUAGE = new PersonNames(Ranks.OF_THE_LANGUAGE);

    /// A person of that name.
    ///
    /// @param named whether the name is given to somebody counted before
    NamedPerson person(Sentence s, int[] name, HarmLink link, boolean named) {
        boolean ranked = ranks.endingAt(s, name[0]) != null;
        return new NamedPerson(s, name[0], name[1], s.text(name[0], name[1]), link, what(s, name), named, ranked);
    }

    /// Whether nothing but a rank stands between `from` and a name: "Brig. Gen. Pim Ossa".
    boolean isCalledFrom(Sentence s, int from, int name) {
        var rank = ranks.endingAt(s, name);
        return rank != null && rank.from() <= from;
    }

    /// A name, past what it is called by: "assistant Idris Qal".
    int @Nullable [] called(Sentence s, int from) {
        int i = from;
        while (i < from + 3
                && i < s.size()
                && s.at(i).isWord()
                && !s.at(i).isCapitalised()
                && !Words.FUNCTION.contains(s.low(i))) {
            i++;
        }
        return i < s.size() ? at(s, i) : null;
    }

    /// The name that ends before `end`, without its titles.
    int @Nullable [] endingAt(Sentence s, int end) {
        int from = end;
        while (from > 0 && isNamePart(s, from - 1) && end - from < 4) {
            from--;
        }
        return checked(s, from, end);
    }

    /// The name that begins at `i`, past a rank.
    int @Nullable [] at(Sentence s, int i) {
        var rank = ranks.at(s, i);
        int from = rank == null ? i : rank.to();
        int to = from;
        while (to < s.size() && isNamePart(s, to) && to - from < 4) {
            to++;
        }
        return checked(s, from, to);
    }

    private int @Nullable [] checked(Sentence s, int from, int to) {
        int first = afterRank(s, from, to);
        boolean ranked = first > 0 && ranks.endingAt(s, first) != null;
        boolean enough = to - first >= 2 || (to - first == 1 && ranked);
        return enough && s.at(first).isCapitalised() && !isOutlet(s, first) && !isThing(s, first)
                ? new int[] {first, to}
                : null;
    }

    /// Ranks and titles are no part of a name, whatever letters they begin with: "Sgt. 1st Class Pim Ossa".
    private int afterRank(Sentence s, int from, int to) {
        for (int end = to - 1; end > from; end--) {
            var rank = ranks.endingAt(s, end);
            if (rank != null && rank.from() <= from) {
                return end;
            }
        }
        int first = from;
        while (first < to && Words.TITLES.contains(s.low(first))) {
            first++;
        }
        return first;
    }

    /// "the bulk carrier Aegean Light", "the town of Qasr Anor" is nobody.
    private static boolean isThing(Sentence s, int first) {
        var thing = Words.THINGS.endingAt(s, first);
        boolean town = s.low(first - 1).equals("of") && TOWNS.contains(s.low(first - 2));
        return town || (thing != null && thing.meaning().equals("equipment")) || SHIPS.contains(s.low(first - 1));
    }

    /// "the broadcaster Tele Lumen", "the aid group Relief Line" is nobody.
    private static boolean isOutlet(Sentence s, int first) {
        var kind = Words.SOURCES.endingAt(s, first);
        return (kind != null && kind.meaning() == SourceKind.MEDIA) || BODIES.contains(s.low(first - 1));
    }

    private static boolean isNamePart(Sentence s, int i) {
        var token = s.at(i);
        return (token.isCapitalised() || isOfAParticle(token.text()))
                && token.isWord()
                && Character.isLetter(token.text().charAt(0))
                && Words.NONE.at(s, i) == null
                && !Words.FUNCTION.contains(token.low())
                && !PlaceNames.has(s, i)
                && (Words.SOURCES.at(s, i) == null || Words.TITLES.contains(token.low()))
                && (Words.PEOPLE.at(s, i) == null || Words.TITLES.contains(token.low()))
                && (token.text().endsWith(".")
                        || !token.text().equals(token.text().toUpperCase(Locale.ROOT)));
    }

    /// "al-Orun", "el-Karim"
    private static boolean isOfAParticle(String word) {
        int hyphen = word.indexOf('-');
        return hyphen == 2 && word.length() > 3 && Character.isUpperCase(word.charAt(3));
    }

    /// What the words around the name say the person is.
    private PeopleWord what(Sentence s, int[] name) {
        var rank = ranks.endingAt(s, name[0]);
        if (rank != null && rank.meaning() != Category.ALL) {
            return new PeopleWord(rank.meaning(), null, true);
        }
        int after = name[1] < s.size() && s.at(name[1]).isComma() ? name[1] + 1 : s.size();
        for (int i = after; i < Math.min(s.size(), after + 5); i++) {
            var people = Words.PEOPLE.at(s, i);
            if (people != null) {
                return people.meaning();
            }
        }
        for (int i = name[0] - 1; i >= Math.max(0, name[0] - 6); i--) {
            var people = Words.PEOPLE.endingAt(s, i + 1);
            if (people != null && people.meaning().single()) {
                return people.meaning();
            }
        }
        return new PeopleWord(Category.ALL, null, true);
    }
}
