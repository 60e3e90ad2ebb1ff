package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.number.PhraseReader;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Walks from a counted phrase to the verb it is the subject of, past whatever stands between them: adverbs,
/// auxiliaries, asides, other counted phrases.
final class SubjectWalk {
    private static final Set<String> OWN = Set.of("his", "her", "their", "its");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> LIGHT = DataFile.set("frame/light-words");
    private static final Set<String> COPULAS = DataFile.set("frame/copulas");
    private static final Set<String> REPORTED = DataFile.set("frame/held-to-be");
    private static final Set<String> ASIDE = DataFile.set("frame/aside-openers");
    private static final int WINDOW = 36;
    private static final int SAYING = 6;

    private final Clause clause;
    private final Sentence s;
    private final int k;
    private final int limit;
    private final SubjectVerb verbs;
    private int i;
    private boolean auxiliary;
    private boolean passive;
    private boolean aside;

    SubjectWalk(Clause clause, int k) {
        this.clause = clause;
        this.s = clause.sentence();
        this.k = k;
        this.verbs = new SubjectVerb(clause, k);
        this.i = clause.at(k).end();
        this.limit = Math.min(s.size(), i + WINDOW);
    }

    /// What befell the people of the phrase; absent where another verb comes first.
    @Nullable
    HarmLink run() {
        while (i < limit) {
            if (s.at(i).isWord()) {
                var harm = HarmWords.predicate(s, i, passive, clause.at(k).phrase());
                if (harm != null) {
                    return harm;
                }
            }
            if (!step()) {
                return null;
            }
        }
        return null;
    }

    /// Passes one word, or a whole counted phrase; whether the verb may still come.
    private boolean step() {
        var word = s.low(i);
        if (word.equals("but") && ARTICLES.contains(s.low(i + 1))) {
            // "aimed at a fighter but the missile fell short"
            return false;
        }
        if (s.at(i).isQuote() || LIGHT.contains(word) || word.endsWith("ly")) {
            i++;
            return true;
        }
        if (HarmWords.AUXILIARIES.contains(word)) {
            auxiliary = true;
            passive |= HarmWords.BE.contains(word);
            i++;
            return true;
        }
        if (COPULAS.contains(word)) {
            auxiliary = true;
            i++;
            return true;
        }
        if (auxiliary) {
            return afterAuxiliary(word);
        }
        if (word.equals("(")) {
            i = pastBracket();
            return i > 0;
        }
        return s.at(i).isComma() ? comma() : between(word);
    }

    /// "Nine people (two soldiers and seven civilians) were killed"; -1 where no bracket closes soon.
    private int pastBracket() {
        for (int p = i + 1; p < limit; p++) {
            if (s.low(p).equals(")")) {
                return p + 1;
            }
        }
        return -1;
    }

    /// "were reported killed", "are believed to have died"; any other verb is not ours.
    private boolean afterAuxiliary(String word) {
        int other = passive && PhraseReader.isFiniteVerb(s, i) ? VerbAhead.coordinate(clause, k, i, limit) : -1;
        if (other < 0 && !REPORTED.contains(word)) {
            return false;
        }
        i = Math.max(i + 1, other);
        return true;
    }

    /// A comma opens an aside or a list, or closes one.
    private boolean comma() {
        var next = s.low(i + 1);
        int counted = clause.startingAt(i + 1);
        if (counted >= 0 && isOfWhom(counted)) {
            return pastRelative(clause.at(counted).end());
        }
        if (counted >= 0) {
            aside = true;
            i = clause.at(counted).end();
            return true;
        }
        if (i + 1 < limit && Character.isDigit(next.charAt(0))) {
            aside = true;
            i += 2;
            return true;
        }
        if (next.equals("and")
                && clause.startingAt(i + 2) >= 0
                && clause.at(k).phrase().part()) {
            return false;
        }
        if (next.equals("and") && clause.startingAt(i + 2) >= 0 && !isNobody(i + 2)) {
            i++;
            return true;
        }
        boolean closes = aside
                && (HarmWords.AUXILIARIES.contains(next)
                        || HarmWords.predicate(s, i + 1, false, clause.at(k).phrase()) != null);
        boolean names = isName(i + 1) && !aside;
        if (aside && next.equals("and") && isName(i + 2)) {
            i += 2;
            return true;
        }
        int past = hurtAside(i + 1);
        if (past > 0 && !aside) {
            i = past;
            return true;
        }
        if (ASIDE.contains(next) || closes || LIGHT.contains(next) || names) {
            aside = true;
            i++;
            return true;
        }
        return false;
    }

    /// "nine people, four of whom were children"
    private boolean isOfWhom(int counted) {
        int of = clause.at(counted).number().to();
        return s.low(of).equals("of") && s.low(of + 1).equals("whom");
    }

    /// The verb after "of whom" is the part's: the subject's own can only come behind the next comma.
    private boolean pastRelative(int from) {
        for (int p = from; p < limit; p++) {
            if (s.at(p).isComma()) {
                aside = true;
                i = p;
                return true;
            }
        }
        return false;
    }

    /// "two guards, Captain Ana Roe, 29, and Ivo Lann, had died"
    private boolean isName(int from) {
        return from + 1 < limit
                && s.at(from).isCapitalised()
                && (clause.isRank(from) || s.at(from + 1).isCapitalised());
    }

    /// "another resident, wounded on Monday, died": past the aside; -1 without one.
    private int hurtAside(int from) {
        var hurt = Words.HARM_VERBS.at(s, from);
        if (hurt == null || !hurt.meaning().canBePassive()) {
            return -1;
        }
        for (int p = hurt.to(); p < Math.min(limit, hurt.to() + 8); p++) {
            if (s.at(p).isComma()) {
                var verb = p + 1 < limit
                        ? HarmWords.predicate(s, p + 1, false, clause.at(k).phrase())
                        : null;
                return verb != null ? p + 1 : -1;
            }
        }
        return -1;
    }

    /// "and nobody was killed" is said of nobody before it.
    private boolean isNobody(int token) {
        return Words.NONE.at(s, token) != null;
    }

    /// Words of the subject itself: prepositions, names, participles.
    private boolean between(String word) {
        if (s.at(i).isClauseEnd()
                || word.equals(":")
                || word.equals("\u2013")
                || word.equals("(")
                || word.equals("that")
                || (word.equals("as") && !isRole())
                || word.equals("said")) {
            return false;
        }
        if (word.equals("and") || word.equals("or")) {
            return joined();
        }
        if (clause.startingAt(i) >= 0) {
            i = clause.at(clause.startingAt(i)).end();
            return true;
        }
        var held = PredicateFrame.heldToBe(s, i);
        if (held != null && HarmWords.AUXILIARIES.contains(s.low(held.to()))) {
            // "soldiers listed as missing have been confirmed dead"
            i = held.to();
            return true;
        }
        int past = i == clause.at(k).end() ? pastSaying() : -1;
        if (past > 0) {
            i = past;
            return true;
        }
        if (verbs.isFinite(i, aside)) {
            return false;
        }
        i++;
        return true;
    }

    /// "soldiers attached to the post as liaison officers were wounded", "known as the Guard"
    private boolean isRole() {
        for (int p = i + 1; p < Math.min(limit, i + SAYING) && s.at(p).isWord(); p++) {
            if (HarmWords.AUXILIARIES.contains(s.low(p))) {
                return p > i + 1;
            }
            if (PhraseReader.isFiniteVerb(s, p)) {
                break;
            }
        }
        return s.low(i - 1).equals("known");
    }

    /// "34 whom the army says are dead": past who says it; -1 where nobody does.
    private int pastSaying() {
        for (int p = i + 1; p < Math.min(limit, i + SAYING) && s.at(p).isWord(); p++) {
            if (Words.REPORTING.at(s, p) != null) {
                return HarmWords.AUXILIARIES.contains(s.low(p + 1)) ? p + 1 : -1;
            }
        }
        return -1;
    }

    /// After "and": more people of the subject, or a thing counted with them.
    private boolean joined() {
        int counted = clause.startingAt(i + 1);
        int others = counted >= 0 ? -1 : uncounted(i + 1);
        if (others > 0) {
            i = others;
            return true;
        }
        int verb = VerbAhead.after(clause, k, i, limit);
        if (verb > 0) {
            i = verb;
            return true;
        }
        boolean thing = i + 1 < limit && !s.low(i + 1).isEmpty() && Words.THINGS.firstIn(s, i + 1, i + 5) != null;
        i = counted >= 0 ? clause.at(counted).end() : i + 1;
        return counted >= 0
                || thing
                || OWN.contains(s.low(i))
                || Words.PEOPLE.at(s, i) != null
                || (Words.PEOPLE.at(s, i + 1) != null
                        && !Words.FUNCTION.contains(s.low(i))
                        && !verbs.isFinite(i, aside))
                || (aside && clause.isRank(i))
                || (aside && i < limit && Character.isDigit(s.low(i).charAt(0)));
    }

    /// "and an unknown number of rebels"
    private int uncounted(int from) {
        boolean article = s.low(from).equals("a")
                || s.low(from).equals("an")
                || s.low(from).equals("the");
        var people = article ? Words.PEOPLE.firstIn(s, from + 1, from + 6) : null;
        return people == null ? -1 : people.to();
    }
}
