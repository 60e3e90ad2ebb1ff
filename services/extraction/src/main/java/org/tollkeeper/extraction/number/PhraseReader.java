package org.tollkeeper.extraction.number;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmNoun;
import org.tollkeeper.extraction.words.HarmNoun.Kind;
import org.tollkeeper.extraction.words.PeopleWord;
import org.tollkeeper.extraction.words.Words;

/// Reads the noun phrase after a number: modifiers, then the head that says who or what is counted.
public final class PhraseReader {
    private static final int LONGEST = 9;
    private static final Set<String> MORE = DataFile.set("number/more");
    private static final Set<String> OWN = DataFile.set("number/owners");
    private static final Set<String> PRONOUNS = Set.of("them", "whom", "those", "these", "which");
    private static final Set<String> WHEN = Set.of("last", "next", "earlier", "overnight", "late");
    private static final Set<Kind> OF_VICTIMS = Set.of(Kind.PERSON, Kind.VICTIM, Kind.EVENT);
    private static final Set<String> COPULAS = Set.of("was", "were", "are", "is");

    private final Sentence s;
    private final int from;
    private @Nullable Hit<PeopleWord> people;
    private @Nullable Hit<HarmNoun> noun;
    private @Nullable Hit<String> thing;
    private @Nullable Harm adjective;
    private @Nullable Harm partHarm;
    private boolean others;
    private boolean owned;
    private boolean part;
    private int unknown;
    private int at;

    private PhraseReader(Sentence s, int from) {
        this.s = s;
        this.from = from;
        this.at = from;
    }

    /// The phrase that begins at token `from`.
    public static NounPhrase read(Sentence s, int from) {
        var run = new PhraseReader(s, from);
        run.skipQuote();
        if (MORE.contains(run.s.low(run.at)) && run.s.low(run.at + 1).equals("of")) {
            run.at++;
        }
        if (run.s.low(run.at).equals("of")) {
            run.partitive();
        }
        if (run.s.low(from - 1).equals("one") && run.s.low(from).equals("a")) {
            run.part = true;
            run.complement();
        } else if (!run.part || run.at == run.from) {
            run.modifiers();
        }
        while (run.at > from + 1 && s.at(run.at - 1).isQuote()) {
            run.at--;
        }
        if (run.people == null && Complements.isOfPart(s, from, run.at)) {
            run.part = true;
            run.complement();
        }
        return run.result();
    }

    private void skipQuote() {
        while (at < s.size() && s.at(at).isQuote()) {
            at++;
        }
    }

    /// "of them", "of the dead", "of its soldiers", "of the attackers".
    private void partitive() {
        var next = s.low(at + 1);
        if (PRONOUNS.contains(next)) {
            part = true;
            at += 2;
            var harmed = next.equals("those") ? Words.HARM_VERBS.at(s, at) : null;
            if (harmed != null) {
                partHarm = harmed.meaning().harm();
                at = harmed.to();
            }
            complement();
        } else if (OWN.contains(next)) {
            owned = true;
            at += s.low(at + 2).equals("own") ? 3 : 2;
        } else if (Possessor.isAt(s, at + 1)) {
            at++;
        } else if (next.equals("the")) {
            var number = NumberWords.at(s, at + 2);
            int i = number.to() > 0 ? number.to() : at + 2;
            var harmed = Words.HARM_NOUNS.at(s, i);
            boolean were = harmed != null
                    && (Words.PEOPLE.at(s, harmed.to()) == null
                            || s.low(from - 2).equals("with"));
            if (harmed != null && isOfVictims(harmed.meaning()) && were) {
                part = true;
                partHarm = harmed.meaning().harm();
                at = harmed.to();
                complement();
            } else if (number.to() > 0) {
                part = true;
                people = Words.PEOPLE.at(s, number.to());
                at = people == null ? number.to() : people.to();
                var later = Complements.later(s, at);
                people = later == null ? people : later;
            } else {
                at += 2;
            }
        }
    }

    private static boolean isOfVictims(HarmNoun noun) {
        return OF_VICTIMS.contains(noun.kind());
    }

    /// "were paramedics" after "six of the dead".
    private void complement() {
        int i = at;
        if (COPULAS.contains(s.low(i)) || (s.low(i).equals("of") && i > from)) {
            i++;
        }
        for (int end = Math.min(s.size(), i + 4); i < end; i++) {
            var hit = Words.PEOPLE.at(s, i);
            if (hit != null) {
                people = hit;
                at = hit.to();
                return;
            }
            boolean article = s.low(i).equals("a");
            if ((Words.FUNCTION.contains(s.low(i)) && !article)
                    || !s.at(i).isWord()
                    || Words.HARM_VERBS.at(s, i) != null) {
                return;
            }
        }
    }

    private void modifiers() {
        int limit = Math.min(s.size(), at + LONGEST);
        while (at < limit && takes(limit)) {
            // each step takes one word or ends the phrase
        }
    }

    /// Takes the word at `at`; whether the phrase may go on.
    private boolean takes(int limit) {
        var word = s.low(at);
        if ((s.at(at).isQuote() && at + 1 < limit) || MORE.contains(word)) {
            others |= MORE.contains(word) && !word.equals("more");
            at++;
            return !word.equals("others");
        }
        if (s.at(at).isPossessive()) {
            people = null;
            at++;
            return true;
        }
        if (OWN.contains(word) && at == from) {
            owned = true;
            at++;
            return true;
        }
        if (word.equals("and") && joinsNames(limit)) {
            at++;
            return true;
        }
        if (Words.FUNCTION.contains(word) || !s.at(at).isWord()) {
            return false;
        }
        return noun();
    }

    /// "Velian and Torian soldiers"
    private boolean joinsNames(int limit) {
        return at > from
                && at + 1 < limit
                && s.at(at - 1).isCapitalised()
                && s.at(at + 1).isCapitalised();
    }

    private boolean noun() {
        var counted = Words.PEOPLE.at(s, at);
        if (thing != null && thing.meaning().equals("duration")) {
            return false;
        }
        if (counted != null) {
            people = counted;
            thing = null;
            at = counted.to();
            return true;
        }
        boolean ordinal = s.low(at).equals("second") && Participles.isBeforePeople(s, at + 1);
        var object = ordinal ? null : Words.THINGS.at(s, at);
        if (object != null) {
            if (people != null && Words.REPORTING.at(s, at) != null) {
                return false;
            }
            thing = object;
            at = object.to();
            return true;
        }
        var harmed = Words.HARM_NOUNS.at(s, at);
        if (harmed != null && people != null && harmed.meaning().kind() == HarmNoun.Kind.PERSON) {
            return false;
        }
        if (harmed != null && (harmed.meaning().kind() != HarmNoun.Kind.PERSON || isPlainNoun(harmed))) {
            noun = harmed;
            at = harmed.to();
            return false;
        }
        var verb = Words.HARM_VERBS.at(s, at);
        if (verb != null || harmed != null) {
            int next = verb != null ? verb.to() : harmed == null ? at + 1 : harmed.to();
            int ahead = next < s.size() && s.at(next).isQuote() ? next + 1 : next;
            var spoils = verb == null || people != null ? null : Words.THINGS.at(s, next);
            if (spoils != null && verb != null && verb.meaning().harm() == Harm.CAPTURED) {
                thing = spoils;
                at = spoils.to();
                return true;
            }
            if (people == null
                    && NumberWords.at(s, ahead).to() < 0
                    && Participles.isBeforePeople(s, ahead)
                    && !s.low(next).equals("police")) {
                adjective = verb != null
                        ? verb.meaning().harm()
                        : harmed == null ? null : harmed.meaning().harm();
                at = next;
                return true;
            }
            return false;
        }
        if (isFiniteVerb(s, at) && !(people == null && Participles.isBeforeNoun(s, at))) {
            return false;
        }
        if (people != null || thing != null) {
            return !WHEN.contains(s.low(at)) && isModifierAhead();
        }
        if (unknown > 0 && s.low(at).endsWith("ing") && s.at(at - 1).isCapitalised()) {
            return false;
        }
        unknown++;
        at++;
        return unknown < 5;
    }

    /// After a head only another head may follow: "police cars", "army medics".
    private boolean isModifierAhead() {
        if (Words.PEOPLE.at(s, at + 1) == null && Words.THINGS.at(s, at + 1) == null) {
            return false;
        }
        at++;
        return true;
    }

    /// "prisoners", "martyrs": people harmed that are no participle.
    private boolean isPlainNoun(Hit<HarmNoun> hit) {
        boolean toll = s.low(from - 2).equals("to") || s.low(from - 2).equals("at");
        return hit.meaning().harm() == Harm.CAPTURED || (s.low(hit.from()).startsWith("martyr") && !toll);
    }

    public static boolean isFiniteVerb(Sentence s, int i) {
        var word = s.low(i);
        if (i > 0 && s.at(i).isCapitalised()) {
            return false;
        }
        return Words.VERBS.contains(word)
                || Words.REPORTING.at(s, i) != null
                || (word.length() > 4 && word.endsWith("ed") && !s.at(i).isCapitalised());
    }

    private NounPhrase result() {
        NounPhrase.Head head;
        if (noun != null) {
            head = NounPhrase.Head.HARM;
        } else if (thing != null && (people == null || thing.from() > people.from())) {
            head = NounPhrase.Head.THING;
        } else if (people != null) {
            head = NounPhrase.Head.PEOPLE;
        } else {
            head = unknown > 0 ? NounPhrase.Head.UNKNOWN : NounPhrase.Head.BARE;
        }
        return new NounPhrase(
                from,
                Math.max(at, from),
                head,
                people == null ? null : people.meaning(),
                noun == null ? null : noun.meaning(),
                adjective,
                others,
                owned,
                part,
                partHarm,
                head == NounPhrase.Head.THING && thing != null ? thing.meaning() : null);
    }
}
