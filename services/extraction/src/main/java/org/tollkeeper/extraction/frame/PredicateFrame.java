package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.PhraseReader;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// The people come first: "five were killed", "84 injured", "soldiers from the brigade, two of them officers, died".
final class PredicateFrame {
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "by", "on", "at", "from", "under", "with", "near", "inside", "aboard", "during");
    private static final Set<String> OWN = Set.of("his", "her", "their", "its");
    private static final int WINDOW = 36;
    private static final Set<String> LIGHT = Set.of(
            "also",
            "still",
            "already",
            "later",
            "reportedly",
            "both",
            "all",
            "either",
            "since",
            "now",
            "so",
            "far",
            "not",
            "more",
            "others",
            "seriously",
            "again",
            "then");
    private static final Set<String> COPULAS =
            Set.of("remain", "remained", "remains", "went", "go", "lay", "became", "left", "remaining", "leaving");
    private static final Set<String> REPORTED = Set.of(
            "reported",
            "confirmed",
            "believed",
            "presumed",
            "thought",
            "known",
            "said",
            "found",
            "pronounced",
            "declared",
            "listed",
            "among",
            "the",
            "to",
            "feared",
            "likely",
            "understood",
            "as",
            "shot");
    private static final Set<String> ASIDE = Set.of(
            "including",
            "along",
            "together",
            "alongside",
            "among",
            "aged",
            "most",
            "mostly",
            "all",
            "some",
            "who",
            "which",
            "both",
            "one",
            "a",
            "an",
            "many",
            "his",
            "her",
            "their",
            "from",
            "of",
            "in",
            "according");

    private static final Set<String> HELD_BY = Set.of("by", "since", "in");
    private static final Set<String> TAKE = Set.of("took", "take", "takes", "taking", "taken");

    private PredicateFrame() {}

    /// Right after the phrase.
    static @Nullable HarmLink adjacent(Clause clause, int k) {
        return harmAt(clause, k, clause.at(k).end());
    }

    static @Nullable HarmLink harmAt(Clause clause, int k, int from) {
        var s = clause.sentence();
        int i = from;
        while (i < s.size()
                && (s.at(i).isQuote() || s.low(i).endsWith("ly") || s.low(i).equals("more"))) {
            i++;
        }
        boolean listed = s.low(i).equals("as")
                && HarmWords.predicate(s, i + 1, true, clause.at(k).phrase()) != null;
        i += listed ? 1 : 0;
        var harm = i < s.size() ? HarmWords.predicate(s, i, listed, clause.at(k).phrase()) : null;
        int before = clause.at(k).number().from() - 1;
        var main = harm == null ? null : main(clause, k, harm);
        if (main != null) {
            return main;
        }
        return harm != null && harm.harm() == Harm.CAPTURED && TAKE.contains(s.low(before))
                ? new HarmLink(Harm.CAPTURED, HarmLink.Frame.OBJECT, before, before + 1)
                : harm;
    }

    /// "a soldier held since May has died": the verb of the sentence, after the participle that says which soldier.
    private static @Nullable HarmLink main(Clause clause, int k, HarmLink harm) {
        var s = clause.sentence();
        var held = Words.HARM_VERBS.at(s, harm.at());
        boolean participle = held != null
                && held.meaning().canBePassive()
                && harm.at() == clause.at(k).end()
                && HELD_BY.contains(s.low(held.to()));
        for (int i = harm.to(); participle && i < Math.min(s.size(), harm.to() + 10); i++) {
            if (!s.at(i).isWord()
                    || Words.REPORTING.at(s, i) != null
                    || s.low(i).equals("when")) {
                return null;
            }
            if (s.low(i).equals("has") || s.low(i).equals("have") || s.low(i).equals("had")) {
                int verb = s.low(i + 1).equals("been") ? i + 2 : i + 1;
                return HarmWords.predicate(s, verb, verb > i + 1, clause.at(k).phrase());
            }
        }
        return null;
    }

    /// Further on, past what stands between a subject and its verb.
    static @Nullable HarmLink distant(Clause clause, int k) {
        return new Search(clause, k).run();
    }

    /// Walks from the phrase to the verb it is the subject of.
    private static final class Search {
        private final Clause clause;
        private final Sentence s;
        private final int k;
        private final int limit;
        private int i;
        private boolean auxiliary;
        private boolean passive;
        private boolean aside;

        Search(Clause clause, int k) {
            this.clause = clause;
            this.s = clause.sentence();
            this.k = k;
            this.i = clause.at(k).end();
            this.limit = Math.min(s.size(), i + WINDOW);
        }

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
            return s.at(i).isComma() ? comma() : between(word);
        }

        /// "were reported killed", "are believed to have died"; any other verb is not ours.
        private boolean afterAuxiliary(String word) {
            if (!REPORTED.contains(word)) {
                return false;
            }
            i++;
            return true;
        }

        /// A comma opens an aside or a list, or closes one.
        private boolean comma() {
            var next = s.low(i + 1);
            int counted = clause.startingAt(i + 1);
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
            if (next.equals("and") && clause.startingAt(i + 2) >= 0 && !isNobody(i + 2)) {
                i++;
                return true;
            }
            boolean closes = aside
                    && (HarmWords.AUXILIARIES.contains(next)
                            || HarmWords.predicate(s, i + 1, false, clause.at(k).phrase()) != null);
            boolean names = i + 1 < limit && s.at(i + 1).isCapitalised() && Words.RANKS.at(s, i + 1) != null && !aside;
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
                    || word.equals("as")
                    || word.equals("said")) {
                return false;
            }
            if (word.equals("and") || word.equals("or")) {
                int counted = clause.startingAt(i + 1);
                int others = counted >= 0 ? -1 : uncounted(i + 1);
                if (others > 0) {
                    i = others;
                    return true;
                }
                boolean number =
                        i + 1 < limit && !s.low(i + 1).isEmpty() && Words.THINGS.firstIn(s, i + 1, i + 5) != null;
                i = counted >= 0 ? clause.at(counted).end() : i + 1;
                return counted >= 0
                        || number
                        || OWN.contains(s.low(i))
                        || Words.PEOPLE.at(s, i) != null
                        || (aside && i < limit && Character.isDigit(s.low(i).charAt(0)));
            }
            if (clause.startingAt(i) >= 0) {
                i = clause.at(clause.startingAt(i)).end();
                return true;
            }
            if (isFiniteVerb(word)) {
                return false;
            }
            i++;
            return true;
        }

        /// "and an unknown number of rebels"
        private int uncounted(int from) {
            boolean article = s.low(from).equals("a")
                    || s.low(from).equals("an")
                    || s.low(from).equals("the");
            var people = article ? Words.PEOPLE.firstIn(s, from + 1, from + 6) : null;
            return people == null ? -1 : people.to();
        }

        private boolean isFiniteVerb(String word) {
            if (Words.HARM_VERBS.at(s, i) != null) {
                return true;
            }
            if (Words.VERBS.contains(word) || Words.REPORTING.at(s, i) != null) {
                return !isParticiple(word) && !aside;
            }
            return word.length() > 4
                    && word.endsWith("ed")
                    && !s.at(i).isCapitalised()
                    && i == clause.at(k).end()
                    && !isPreposition(i + 1);
        }

        /// "trapped in the rubble" says more of the subject.
        private boolean isParticiple(String word) {
            return (word.endsWith("ed") && isPreposition(i + 1)) || word.endsWith("ing");
        }

        private boolean isPreposition(int at) {
            return PREPOSITIONS.contains(s.low(at));
        }
    }

    /// Whether a word at `i` can be a verb of another clause.
    static boolean isOtherVerb(Sentence s, int i) {
        return HarmWords.AUXILIARIES.contains(s.low(i)) || PhraseReader.isFiniteVerb(s, i);
    }
}
