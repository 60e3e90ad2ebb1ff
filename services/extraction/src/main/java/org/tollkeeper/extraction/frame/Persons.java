package org.tollkeeper.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.Counted;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmNoun;
import org.tollkeeper.extraction.words.HarmVerb;
import org.tollkeeper.extraction.words.PeopleWord;
import org.tollkeeper.extraction.words.Qualifier;
import org.tollkeeper.extraction.words.Ranks;
import org.tollkeeper.extraction.words.Words;

/// Persons named as harmed: "Lernik X, a commander, has been killed", "killed Y", "the death of its leader, Z", "named
/// as W".
final class Persons {
    private static final Set<String> HAD = Set.of("has", "had", "was", "is", "been");
    private static final Set<String> NAMING = DataFile.set("frame/naming-verbs");
    private static final Set<String> LIGHT = DataFile.set("frame/before-ranks");
    private static final int REACH = 22;

    /// A person named as harmed.
    ///
    /// @param named whether the name is given to somebody counted before
    record Found(Sentence s, int from, int to, String name, HarmLink link, PeopleWord what, boolean named) {

        Mention mention(int id, List<Mention> before, int first) {
            int whole = named ? whole(before) : -1;
            var number = new Numeral(from, from, to, Numeral.Kind.SINGLE, Qualifier.EXACT, 1, 1, null);
            var phrase =
                    new NounPhrase(to, to, NounPhrase.Head.PEOPLE, what, null, null, false, false, named, null, null);
            var harm = whole >= 0
                    ? new HarmLink(before.get(whole).link().harm(), link.frame(), link.at(), link.to())
                    : link;
            return new Mention(id, s, new Counted(number, phrase), harm, whole, name);
        }

        private static int whole(List<Mention> before) {
            for (int id = before.size() - 1; id >= Math.max(0, before.size() - 6); id--) {
                var mention = before.get(id);
                if (mention.person() == null
                        && mention.counted().number().value() < 20
                        && (mention.link().harm() == Harm.KILLED
                                || mention.link().harm() == Harm.CAPTURED)
                        && (mention.counted().number().isDefinite()
                                || mention.counted().number().kind() == Numeral.Kind.SINGLE)) {
                    return id;
                }
            }
            return -1;
        }
    }

    private final Ranks ranks;

    Persons(Ranks ranks) {
        this.ranks = ranks;
    }

    List<Found> find(Sentence s) {
        var found = new ArrayList<Found>();
        for (int i = 0; i < s.size(); i++) {
            var verb = Words.HARM_VERBS.at(s, i);
            if (verb != null) {
                var link = new HarmLink(verb.meaning().harm(), HarmLink.Frame.PREDICATE, i, verb.to());
                boolean passive = verb.meaning().canBePassive() && HAD.contains(s.low(i - 1));
                boolean died = verb.meaning().isIntransitive()
                        && isSurely(verb.meaning().harm());
                boolean active = !passive
                        && verb.meaning().canTakeObject()
                        && isSurely(verb.meaning().harm());
                if (verb.meaning().victims() == HarmVerb.Victims.LOSER && LIGHT.contains(s.low(verb.to()))) {
                    var lost = new HarmLink(Harm.KILLED, HarmLink.Frame.LOST, i, verb.to());
                    addIfThere(found, s, leader(s, verb.to()), lost);
                }
                if (passive || died) {
                    addIfThere(found, s, subject(s, passive ? i - 1 : i), link);
                } else if (active) {
                    addIfThere(found, s, object(s, verb.to()), link);
                }
            }
            nominal(s, i, found);
            if (NAMING.contains(s.low(i))) {
                naming(s, i, found);
            }
        }
        return found;
    }

    private static boolean isSurely(Harm harm) {
        return harm == Harm.KILLED || harm == Harm.WOUNDED;
    }

    private void addIfThere(List<Found> found, Sentence s, int @Nullable [] name, HarmLink link) {
        if (name != null) {
            found.add(new Found(s, name[0], name[1], clean(s, name), link, what(s, name), false));
        }
    }

    /// "the death of its deputy leader, X"
    private void nominal(Sentence s, int i, List<Found> found) {
        var noun = Words.HARM_NOUNS.at(s, i);
        if (noun == null
                || noun.meaning().kind() != HarmNoun.Kind.EVENT
                || noun.meaning().harm() != Harm.KILLED
                || !s.low(noun.to()).equals("of")) {
            return;
        }
        for (int p = noun.to() + 1; p < Math.min(s.size(), noun.to() + 8); p++) {
            var name = name(s, p);
            if (name != null) {
                addIfThere(found, s, name, new HarmLink(Harm.KILLED, HarmLink.Frame.OF, i, noun.to()));
                return;
            }
            if (!s.at(p).isWord() && !s.at(p).isComma() && !s.at(p).isPossessive()) {
                return;
            }
        }
    }

    /// "identified the dead as X and Y"
    private void naming(Sentence s, int i, List<Found> found) {
        int p = i + 1;
        while (p < Math.min(s.size(), i + 8) && !s.low(p).equals("as")) {
            p++;
        }
        p++;
        for (var name = name(s, p); name != null; name = name(s, p)) {
            var link = new HarmLink(Harm.KILLED, HarmLink.Frame.ADJECTIVE, i, name[1]);
            found.add(new Found(s, name[0], name[1], clean(s, name), link, what(s, name), true));
            p = name[1];
            if (!s.low(p).equals("and") && !(p < s.size() && s.at(p).isComma())) {
                return;
            }
            p++;
        }
    }

    /// The name that is the subject of the verb at `verb`: right before it, or before an aside between commas.
    private int @Nullable [] subject(Sentence s, int verb) {
        int end = verb;
        while (end > 0 && (HAD.contains(s.low(end - 1)) || s.low(end - 1).equals("also"))) {
            end--;
        }
        if (end > 0 && s.at(end - 1).isComma()) {
            for (int c = end - 2; c > Math.max(0, end - REACH); c--) {
                if (s.at(c).isComma()) {
                    var inside = nameEndingAt(s, end - 1);
                    return inside != null && inside[0] <= c + 2 ? inside : nameEndingAt(s, c);
                }
            }
            return null;
        }
        var name = nameEndingAt(s, end);
        return name != null ? name : beforePhrase(s, end);
    }

    /// "Lieutenant X of the 4th Brigade was killed"
    private int @Nullable [] beforePhrase(Sentence s, int end) {
        for (int i = end - 1; i > Math.max(0, end - 9); i--) {
            if (s.low(i).equals("of") || s.low(i).equals("from")) {
                return nameEndingAt(s, i);
            }
            if (!s.at(i).isWord() && !s.at(i).isPossessive()) {
                return null;
            }
        }
        return null;
    }

    /// "lost its commander in the north, X"
    private int @Nullable [] leader(Sentence s, int from) {
        boolean called = false;
        for (int i = from; i < Math.min(s.size(), from + 10); i++) {
            called |= Words.PEOPLE.at(s, i) != null || Words.TITLES.contains(s.low(i));
            var name = called ? name(s, i) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /// The name after the verb, past what it calls the person: "killed the rebel leader X".
    private int @Nullable [] object(Sentence s, int from) {
        boolean single = s.low(from).equals("a") || s.low(from).equals("an");
        var person = single ? Words.PEOPLE.firstIn(s, from + 1, from + 6) : null;
        if (person != null && person.meaning().single() && s.low(person.to()).equals(",")) {
            return name(s, person.to() + 1);
        }
        for (int i = from; i < Math.min(s.size(), from + 6); i++) {
            var name = name(s, i);
            if (name != null) {
                return name;
            }
            boolean called = Words.PEOPLE.at(s, i) != null || Words.TITLES.contains(s.low(i));
            boolean light = s.at(i).isQuote() || s.at(i).isCapitalised() || LIGHT.contains(s.low(i));
            if ((!called && !light) || s.low(i).equals("in")) {
                return null;
            }
        }
        return null;
    }

    private int @Nullable [] nameEndingAt(Sentence s, int end) {
        int from = end;
        while (from > 0 && isNamePart(s, from - 1) && end - from < 4) {
            from--;
        }
        return checked(s, from, end);
    }

    private int @Nullable [] name(Sentence s, int i) {
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
        return enough && s.at(first).isCapitalised() ? new int[] {first, to} : null;
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

    private static boolean isNamePart(Sentence s, int i) {
        var token = s.at(i);
        return token.isCapitalised()
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

    private static String clean(Sentence s, int[] name) {
        return s.text(name[0], name[1]);
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
            var people = Words.PEOPLE.at(s, i);
            if (people != null && people.meaning().single()) {
                return people.meaning();
            }
        }
        return new PeopleWord(Category.ALL, null, true);
    }
}
