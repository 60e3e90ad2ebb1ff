package org.tollkeeper.extraction.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.number.PhraseReader;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Cuts the name of a source out of the words before or after a reporting verb.
final class SourceNames {
    /// "No group claimed the attack": nobody speaks.
    private static final Set<String> NOBODY = Set.of("no", "nobody");
    private static final int LONGEST = 16;
    /// The brackets and what they hold.
    private static final int SHORT_FORM = 3;
    private static final Set<String> PRONOUNS = DataFile.set("source/pronouns");
    private static final Set<String> STOPS = DataFile.set("source/name-stops");
    private static final Set<String> INSIDE = DataFile.set("source/inside-names");
    private static final Set<String> LEADING = DataFile.set("source/before-names");
    private static final Set<String> TIMES = DataFile.set("source/times");

    private static final Set<String> PAPERS = Set.of("its", "their", "the", "a", "his");
    private static final Set<String> DAYS = DataFile.set("source/days");

    private static final Set<String> ARTICLES = DataFile.set("source/inside-lower");

    /// Deeds of somebody who goes on to speak
    private static final Set<String> CLAIMS = Set.of("called", "claimed");
    private static final Set<String> NEGATED = DataFile.set("source/before-not");

    private static final Set<String> BODIES =
            Set.of("service", "services", "agency", "team", "teams", "committee", "command");

    private SourceNames() {}

    /// A range of tokens that names somebody.
    record Range(int from, int to) {}

    static boolean isPronoun(String low) {
        return PRONOUNS.contains(low);
    }

    /// The name that ends before `end`, walking left; absent where nothing there can be a source.
    static @Nullable Range before(Sentence s, int end) {
        return before(s, end, false);
    }

    /// @param anybody whether a noun that is no known kind of source will do, as before "said"
    static @Nullable Range before(Sentence s, int end, boolean anybody) {
        int last = beforeShortForm(s, end);
        int from = last;
        while (from > 0 && last - from < LONGEST && isInside(s, from - 1, last) && !isOpened(s, from, last)) {
            from--;
            if (isShortForm(s, from - 1)) {
                from -= SHORT_FORM;
            }
        }
        return trimmed(s, from, last, anybody);
    }

    /// "The People's Front (PF) said": the name ends before its short form.
    private static int beforeShortForm(Sentence s, int end) {
        boolean closed = end > 3 && s.low(end - 1).equals(")");
        return closed && s.low(end - 3).equals("(") ? end - 3 : end;
    }

    /// "A Velian Defence Force (VDF) unit": in brackets inside a name
    private static boolean isShortForm(Sentence s, int close) {
        return close > SHORT_FORM
                && s.low(close).equals(")")
                && s.low(close - 2).equals("(")
                && s.at(close - SHORT_FORM).isCapitalised();
    }

    /// "figures the mission said": with its article a name begins, unless a preposition goes before.
    private static boolean isOpened(Sentence s, int from, int end) {
        boolean article = s.low(from).equals("the")
                || s.low(from).equals("a")
                || s.low(from).equals("an");
        return article
                && from < end
                && !INSIDE.contains(s.low(from - 1))
                && !s.low(from - 1).equals("by")
                && !LEADING.contains(s.low(from - 1));
    }

    /// The subject of a sentence that goes on with "and" or "but": the name before its first verb.
    static @Nullable Range subject(Sentence s, int end) {
        for (int i = clause(s, end) + 1; i < end; i++) {
            boolean verb = PhraseReader.isFiniteVerb(s, i) || NEGATED.contains(s.low(i)) || CLAIMS.contains(s.low(i));
            if (verb && !s.at(i).isCapitalised()) {
                int to = s.at(i - 1).isQuote() ? i - 1 : beforeOtherName(s, i);
                return before(s, isToldApart(s, to) ? to - 2 : to);
            }
        }
        return null;
    }

    /// "The River Front, or RF, claimed": the name ends before the other one.
    private static int beforeOtherName(Sentence s, int verb) {
        int or = verb - SHORT_FORM;
        boolean other = or > 1
                && s.at(verb - 1).isComma()
                && s.low(or).equals("or")
                && s.at(or - 1).isComma();
        return other ? or - 1 : verb;
    }

    /// Where the clause begins that ends there: after a semicolon, or with the sentence.
    private static int clause(Sentence s, int end) {
        int i = Math.min(end, s.size()) - 1;
        while (i > 0 && !s.low(i).equals(";")) {
            i--;
        }
        return i;
    }

    /// "The Host, which has held the town since May, said": past the comma before what is told of the name.
    private static boolean isToldApart(Sentence s, int verb) {
        boolean relative = s.low(verb - 1).equals("which") || s.low(verb - 1).equals("who");
        return relative && s.at(verb - 2).isComma();
    }

    /// The name that begins at `from`, walking right.
    static @Nullable Range after(Sentence s, int from) {
        int to = from;
        while (to < s.size() && to - from < LONGEST && isInside(s, to, s.size()) && !endsRight(s, from, to)) {
            to++;
        }
        return trimmed(s, from, to, true);
    }

    private static boolean endsRight(Sentence s, int from, int i) {
        var word = s.low(i);
        return TIMES.contains(word)
                || (word.equals("on") && i > from)
                || (word.equals("and") && Words.SOURCES.at(s, i + 1) == null && !nextNamesSource(s, i + 1))
                || (word.equals("to") && i > from);
    }

    private static boolean nextNamesSource(Sentence s, int i) {
        return Words.SOURCES.at(s, i + 1) != null || Words.SOURCES.at(s, i + 2) != null;
    }

    private static boolean isInside(Sentence s, int i, int end) {
        var token = s.at(i);
        if (!token.isWord() && !token.isPossessive() && !token.text().equals("&")) {
            return false;
        }
        if (STOPS.contains(token.low()) || (Words.MONTHS.at(s, i) != null && token.isCapitalised())) {
            return false;
        }
        if (token.is("by")) {
            return s.low(i - 1).endsWith("ed")
                    || s.low(i - 1).equals("run")
                    || s.low(i - 1).equals("led");
        }
        if (token.is("only")) {
            // "a nurse at the town's only clinic"
            return s.at(i - 1).isPossessive() || s.low(i - 1).equals("the");
        }
        if (token.is("and")) {
            return i > 0 && i + 1 < s.size() && joinsNames(s, i);
        }
        if (INSIDE.contains(token.low())
                || BODIES.contains(token.low())
                || token.isCapitalised()
                || Words.SOURCES.at(s, i) != null) {
            return true;
        }
        if (Words.HARM_VERBS.at(s, i) != null && Words.SOURCES.at(s, i + 1) != null && i + 2 <= end) {
            // "its wounded commander"
            return ARTICLES.contains(s.low(i - 1));
        }
        return (!Words.FUNCTION.contains(token.low())
                        && (!PhraseReader.isFiniteVerb(s, i) || isParticiple(s, i) || isOfBody(s, i))
                        && Words.HARM_VERBS.at(s, i) == null)
                || (isPronoun(token.low()) && i == end - 1);
    }

    /// "the mountain rescue service": what a body does, and no verb.
    private static boolean isOfBody(Sentence s, int i) {
        return Words.REPORTING.at(s, i) == null && BODIES.contains(s.low(i + 1));
    }

    /// "a bulletin compiled by charities", "Russian-installed officials", "a self-declared ministry".
    private static boolean isParticiple(Sentence s, int i) {
        boolean another = s.low(i - 1).endsWith("ly")
                || (s.low(i - 1).endsWith("ed") && s.low(i).endsWith("ed"));
        int before = another ? i - 2 : i - 1;
        return s.low(i + 1).equals("by") || s.low(i).indexOf('-') > 0 || ARTICLES.contains(s.low(before));
    }

    private static boolean joinsNames(Sentence s, int i) {
        return (Words.SOURCES.endingAt(s, i) != null && s.at(i - 1).isWord())
                || (s.at(i - 1).isCapitalised() && s.at(i + 1).isCapitalised() && i > 1);
    }

    private static @Nullable Range trimmed(Sentence s, int from, int end, boolean anybody) {
        int first = from;
        while (first < end
                && (LEADING.contains(s.low(first))
                        || isTime(s, first, end)
                        || s.at(first).isPossessive())) {
            first++;
        }
        int last = end;
        while (last > first
                && (s.low(last - 1).equals("and")
                        || s.low(last - 1).equals("in")
                        || s.low(last - 1).equals("also")
                        || s.low(last - 1).equals("the")
                        || s.low(last - 1).equals("on")
                        || DAYS.contains(s.low(last - 1))
                        || s.low(last - 1).equals("of"))) {
            last--;
        }
        if (NOBODY.contains(s.low(from))) {
            return null;
        }
        if (last > first + 1 && isPronoun(s.low(last - 1))) {
            return new Range(last - 1, last);
        }
        return last > first && (isSource(s, first, last) || (anybody && isSomebody(s, last - 1)))
                ? new Range(first, last)
                : null;
    }

    private static boolean isTime(Sentence s, int i, int end) {
        return TIMES.contains(s.low(i)) && i + 1 < end;
    }

    private static boolean isSource(Sentence s, int from, int to) {
        if (to - from == 1 && s.low(from).equals("statement")) {
            return PAPERS.contains(s.low(from - 1));
        }
        if (to - from == 1 && (isPronoun(s.low(from)) || TIMES.contains(s.low(from)))) {
            return isPronoun(s.low(from));
        }
        for (int i = from; i < to; i++) {
            if ((s.at(i).isCapitalised() && s.at(i).isWord())
                    || Words.SOURCES.at(s, i) != null
                    || Words.ANAPHORS.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }

    /// A noun that is no thing, no time and no harm, said to speak: "a local chief", "opposition".
    private static boolean isSomebody(Sentence s, int last) {
        return Character.isLetter(s.low(last).charAt(0))
                && s.low(last).length() > 3
                && !s.low(last).endsWith("ing")
                && Words.THINGS.at(s, last) == null
                && Words.HARM_NOUNS.at(s, last) == null
                && !Words.FUNCTION.contains(s.low(last))
                && Words.REPORTING.at(s, last) == null;
    }
}
