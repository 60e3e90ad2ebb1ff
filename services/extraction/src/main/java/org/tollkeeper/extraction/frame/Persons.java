package org.tollkeeper.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmNoun;
import org.tollkeeper.extraction.words.HarmVerb;
import org.tollkeeper.extraction.words.Words;

/// Persons named as harmed: "Lernik X, a commander, has been killed", "killed Y", "the death of its leader, Z".
final class Persons {
    private static final Set<String> HAD = Set.of("has", "had", "was", "is", "been");
    private static final Set<String> ARE = Set.of("was", "is", "were", "are");
    private static final Set<String> PASSED = Set.of("also", "later", "then");
    private static final Set<String> LIGHT = DataFile.set("frame/before-ranks");
    private static final int REACH = 22;

    private final PersonNames names;

    Persons(PersonNames names) {
        this.names = names;
    }

    List<NamedPerson> find(Sentence s) {
        var found = new ArrayList<NamedPerson>();
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
            among(s, i, found);
            nominal(s, i, found);
        }
        return found;
    }

    private static boolean isSurely(Harm harm) {
        return harm == Harm.KILLED || harm == Harm.WOUNDED;
    }

    private void addIfThere(List<NamedPerson> found, Sentence s, int @Nullable [] name, HarmLink link) {
        if (name != null) {
            found.add(names.person(s, name, link, false));
        }
    }

    /// "X, who drove the bus, was among the dead", "X was missing"
    private void among(Sentence s, int i, List<NamedPerson> found) {
        var state = ARE.contains(s.low(i - 1)) ? Words.HARM_STATES.at(s, i) : null;
        if (state != null && (s.low(i).equals("among") || state.meaning() == Harm.MISSING)) {
            addIfThere(
                    found,
                    s,
                    subject(s, i - 1),
                    new HarmLink(state.meaning(), HarmLink.Frame.PREDICATE, i, state.to()));
        }
    }

    /// "the death of its deputy leader, X"
    private void nominal(Sentence s, int i, List<NamedPerson> found) {
        var noun = Words.HARM_NOUNS.at(s, i);
        if (noun == null
                || noun.meaning().kind() != HarmNoun.Kind.EVENT
                || noun.meaning().harm() != Harm.KILLED
                || Bereavement.of(s, noun.to()) < 0) {
            return;
        }
        int of = Bereavement.of(s, noun.to());
        for (int p = of + 1; p < Math.min(s.size(), of + 8); p++) {
            var name = names.at(s, p);
            if (name != null) {
                addIfThere(found, s, name, new HarmLink(Harm.KILLED, HarmLink.Frame.OF, i, noun.to()));
                return;
            }
            if (!s.at(p).isWord() && !s.at(p).isComma() && !s.at(p).isPossessive()) {
                return;
            }
        }
    }

    /// The name that is the subject of the verb at `verb`: right before it, or before an aside between commas.
    private int @Nullable [] subject(Sentence s, int verb) {
        int end = verb;
        while (end > 0 && (HAD.contains(s.low(end - 1)) || PASSED.contains(s.low(end - 1)))) {
            end--;
        }
        if (end > 0 && s.at(end - 1).isComma()) {
            for (int c = end - 2; c > Math.max(0, end - REACH); c--) {
                if (s.at(c).isComma()) {
                    var inside = names.endingAt(s, end - 1);
                    boolean alone = inside != null && (inside[0] <= c + 2 || names.isCalledFrom(s, c + 1, inside[0]));
                    return alone ? inside : names.endingAt(s, beforeAge(s, c));
                }
            }
            return null;
        }
        var name = names.endingAt(s, end);
        return name != null ? name : beforePhrase(s, end);
    }

    /// "X, 29, who had been hurt, died": where the name before an age ends, past the comma after it.
    private static int beforeAge(Sentence s, int comma) {
        boolean aged = Character.isDigit(first(s, comma - 1)) && s.at(comma - 2).isComma();
        return aged ? comma - 2 : comma;
    }

    private static char first(Sentence s, int i) {
        return s.low(i).isEmpty() ? ' ' : s.low(i).charAt(0);
    }

    /// "Lieutenant X of the 4th Brigade was killed"
    private int @Nullable [] beforePhrase(Sentence s, int end) {
        for (int i = end - 1; i > Math.max(0, end - 9); i--) {
            if (s.low(i).equals("of") || s.low(i).equals("from")) {
                return names.endingAt(s, pastAge(s, i));
            }
            if (!s.at(i).isWord() && !s.at(i).isPossessive()) {
                return null;
            }
        }
        return null;
    }

    /// "X, 21, of the 4th Brigade": where the name before an age ends.
    private static int pastAge(Sentence s, int end) {
        boolean aged = end > 3
                && s.at(end - 1).isComma()
                && Character.isDigit(s.low(end - 2).charAt(0))
                && s.at(end - 3).isComma();
        return aged ? end - 3 : end;
    }

    /// "lost its commander in the north, X"
    private int @Nullable [] leader(Sentence s, int from) {
        boolean called = false;
        for (int i = from; i < Math.min(s.size(), from + 10); i++) {
            called |= Words.PEOPLE.at(s, i) != null || Words.TITLES.contains(s.low(i));
            var name = called ? names.at(s, i) : null;
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
            return names.at(s, person.to() + 1);
        }
        for (int i = from; i < Math.min(s.size(), from + 6); i++) {
            var name = names.at(s, i);
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
}
