package org.tollkeeper.extraction.number;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Qualifier;
import org.tollkeeper.extraction.words.Words;

/// One person without a number: "a soldier", "another was wounded", "a fourth is missing", "killing the driver"; a
/// couple is two.
final class Singles {
    private static final Set<String> ARTICLES = Set.of("a", "an", "another");
    private static final Set<String> ORDINALS = Set.of("second", "third", "fourth", "fifth", "sixth", "seventh");
    private static final Set<String> MODIFIERS = DataFile.set("number/modifiers");
    /// What somebody is to those told before, and so of their kind: "two guards were hurt and a colleague killed".
    private static final Set<String> FELLOWS = Set.of("colleague", "comrade", "workmate");
    private static final Pattern AGED = Pattern.compile("\\d{1,3}-year-old");
    private static final int LONGEST_SINGLE = 5;

    private Singles() {}

    /// An article before a word for one person: "a soldier", "an AFP reporter", "another officer".
    static @Nullable Numeral at(Sentence s, int i) {
        if (isOrdinal(s, i)) {
            return one(i, i + 2, 1);
        }
        if (Definite.isAt(s, i)) {
            return one(i, i + 1, 1);
        }
        if (!ARTICLES.contains(s.low(i))) {
            return null;
        }
        if (s.low(i - 1).equals("one")
                || ((s.low(i - 1).equals("them") || s.low(i - 1).equals("whom"))
                        && s.low(i - 2).equals("of"))) {
            return null;
        }
        if (s.low(i).equals("another") && (isBareAnother(s, i + 1) || isObject(s, i, i + 1))) {
            return one(i, i + 1, 1);
        }
        if (Strangers.isAt(s, i)) {
            return one(i, i + 1, 1);
        }
        for (int p = i + 1; p < Math.min(s.size(), i + LONGEST_SINGLE); p++) {
            if (Words.FUNCTION.contains(s.low(p))
                    || (!s.at(p).isWord() && !s.at(p).isQuote())) {
                return null;
            }
            if (AGED.matcher(s.low(p)).matches() && isPerson(s, p + 1)) {
                return one(i, i + 1, 1);
            }
            if (FELLOWS.contains(s.low(p))) {
                return one(i, i + 1, 1);
            }
            var people = Words.PEOPLE.at(s, p);
            if (people != null && people.meaning().single() && !continues(s, people.to())) {
                return one(i, i + 1, s.low(p).equals("couple") ? 2 : 1);
            }
        }
        return null;
    }

    /// "killed two sailors; a third was wounded"
    private static boolean isOrdinal(Sentence s, int i) {
        boolean article = s.low(i).equals("a") || s.low(i).equals("the");
        boolean said = s.low(i + 2).equals("was") || s.low(i + 2).equals("is") || isBareAnother(s, i + 2);
        boolean object = s.low(i).equals("a") && isObject(s, i, i + 2);
        boolean people = i + 2 < s.size() && s.at(i + 2).isCapitalised() && isBareAnother(s, i + 3);
        return article && (said || object || people) && ORDINALS.contains(s.low(i + 1));
    }

    private static Numeral one(int from, int to, int value) {
        var kind = value == 1 ? Numeral.Kind.SINGLE : Numeral.Kind.PLAIN;
        return new Numeral(from, from, to, kind, Qualifier.EXACT, value, value, null);
    }

    /// A word that is no verb, no harm and no name: "kitchen" in "a volunteer soup kitchen".
    private static boolean isPlainNoun(Sentence s, int i) {
        return i < s.size()
                && s.at(i).isWord()
                && !s.at(i).isCapitalised()
                && !Words.FUNCTION.contains(s.low(i))
                && Words.HARM_VERBS.at(s, i) == null
                && Words.HARM_STATES.at(s, i) == null
                && Words.PEOPLE.at(s, i) == null
                && !PhraseReader.isFiniteVerb(s, i)
                && !s.low(i).endsWith("ing");
    }

    /// "killed one person and wounded another", "killed two and wounded a third"
    private static boolean isObject(Sentence s, int i, int end) {
        var verb = Words.HARM_VERBS.endingAt(s, i);
        return verb != null
                && verb.meaning().canTakeObject()
                && (end >= s.size() || !s.at(end).isWord() || Words.FUNCTION.contains(s.low(end)))
                && !s.low(end).equals("of");
    }

    /// "a 16-year-old Halmari", "a 16-year-old was killed"
    private static boolean isPerson(Sentence s, int i) {
        return i < s.size() && Words.PEOPLE.at(s, i) == null && (s.at(i).isCapitalised() || isBareAnother(s, i));
    }

    private static boolean isBareAnother(Sentence s, int i) {
        return Words.HARM_VERBS.at(s, i) != null
                || Words.HARM_STATES.at(s, i) != null
                || s.low(i).equals("was");
    }

    /// Whether the noun phrase goes on, so that the word before was no head: "a police car".
    private static boolean continues(Sentence s, int i) {
        boolean body = s.low(i).equals("force") || s.low(i + 1).equals("force");
        return body
                || (MODIFIERS.contains(s.low(i - 1)) && isPlainNoun(s, i))
                || Words.THINGS.at(s, i) != null
                || (Words.SOURCES.at(s, i) != null
                        && !Words.VERBS.contains(s.low(i))
                        && !Words.FUNCTION.contains(s.low(i)));
    }
}
