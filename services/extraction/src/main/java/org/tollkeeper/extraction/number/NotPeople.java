package org.tollkeeper.extraction.number;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Stage 5: numbers that are dates, ages, shares, money, distances or things, and why.
public final class NotPeople {
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20|21)\\d\\d");
    private static final Set<String> MONEY = DataFile.set("number/money");
    private static final Set<String> BEFORE_YEAR = DataFile.set("number/before-years");
    private static final Set<String> NUMBERED = DataFile.set("number/numbered");
    private static final long OLDEST = 115;

    private NotPeople() {}

    /// Why the number counts nobody; absent where it may count people.
    public static @Nullable String reason(Sentence s, Numeral n, NounPhrase phrase) {
        if (phrase.thing() != null) {
            return phrase.thing();
        }
        if (phrase.owned() && isWeapon(s, phrase)) {
            return "equipment";
        }
        if (n.kind() == Numeral.Kind.NONE || n.kind() == Numeral.Kind.SINGLE) {
            return null;
        }
        if (n.high() > Quantity.MOST) {
            return "more than are alive";
        }
        if (isNegative(s, n)) {
            return "a negative number";
        }
        if (n.kind() == Numeral.Kind.RANGE && isRatio(s, n)) {
            return "share";
        }
        if (isDate(s, n)) {
            return "date";
        }
        if (isYear(s, n, phrase)) {
            return "year";
        }
        var before = s.low(n.from() - 1);
        var next = s.low(n.to());
        if (next.equals("%") || next.equals("percent")) {
            return "share";
        }
        if (MONEY.contains(before) || before.endsWith("$")) {
            return "money";
        }
        if (NUMBERED.contains(before) || NUMBERED.contains(s.low(n.core() - 1))) {
            return before.startsWith("age") ? "age" : "label";
        }
        if (isAge(s, n) || isAgeOfOne(s, n, phrase)) {
            return "age";
        }
        if (next.equals("a.m.")
                || next.equals("p.m.")
                || (next.equals(":") && isMinutes(s.low(n.to() + 1)) && isJoined(s, n.to()))
                || (before.equals(":") && isMinutes(s.low(n.from() - 2)) && isJoined(s, n.from() - 1))
                || next.equals("gmt")
                || next.equals("utc")) {
            return "time of day";
        }
        if (next.equals("out") && s.low(n.to() + 1).equals("of")) {
            return "share";
        }
        return n.kind() == Numeral.Kind.COMPARED ? "an earlier figure, for comparison" : null;
    }

    /// "one of its airstrikes"
    private static boolean isWeapon(Sentence s, NounPhrase phrase) {
        int i = s.low(phrase.from()).equals("of") ? phrase.from() + 2 : phrase.from() + 1;
        i += s.low(i).equals("own") ? 1 : 0;
        return Words.WEAPONS.contains(s.low(i))
                && !Words.FORCES.contains(s.low(i))
                && Words.PEOPLE.at(s, i) == null
                && Words.PEOPLE.at(s, i + 1) == null;
    }

    private static boolean isRatio(Sentence s, Numeral n) {
        for (int i = Math.max(0, n.from() - 8); i < n.from(); i++) {
            if (s.low(i).equals("ratio")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDate(Sentence s, Numeral n) {
        if (n.value() > 31
                || n.kind() == Numeral.Kind.VAGUE
                || !Character.isDigit(s.low(n.core()).charAt(0))) {
            return false;
        }
        var opens = s.low(n.core() - 4);
        boolean to = (s.low(n.core() - 1).equals("and") && opens.equals("between"))
                || (s.low(n.core() - 1).equals("to") && opens.equals("from"));
        return isMonth(s, n.core() - 1)
                || isMonth(s, n.to())
                || (to && isNumber(s, n.core() - 2) && isMonth(s, n.core() - 3));
    }

    private static boolean isNumber(Sentence s, int i) {
        return !s.low(i).isEmpty() && Character.isDigit(s.low(i).charAt(0));
    }

    private static boolean isMonth(Sentence s, int i) {
        return i >= 0
                && i < s.size()
                && Words.MONTHS.at(s, i) != null
                && s.at(i).isCapitalised();
    }

    private static boolean isYear(Sentence s, Numeral n, NounPhrase phrase) {
        if (!YEAR.matcher(s.low(n.core())).matches() || n.to() != n.core() + 1) {
            return false;
        }
        boolean counted = phrase.head() == NounPhrase.Head.PEOPLE || phrase.head() == NounPhrase.Head.HARM;
        return isMonth(s, n.core() - 1)
                || (BEFORE_YEAR.contains(s.low(n.core() - 1)) && !counted)
                || (n.core() == 0 && !counted)
                || (s.low(n.core() - 1).equals(",") && isMonth(s, n.core() - 3));
    }

    /// "aged 34, 41 and 56"
    private static boolean isListedAge(Sentence s, Numeral n) {
        for (int i = n.from() - 1; i >= Math.max(0, n.from() - 8); i--) {
            var word = s.low(i);
            if (word.equals("aged") || word.equals("ages")) {
                return true;
            }
            if (!word.equals(",") && !word.equals("and") && !Character.isDigit(word.charAt(0))) {
                return false;
            }
        }
        return false;
    }

    /// "a woman of 70"
    private static boolean isAgeOfOne(Sentence s, Numeral n, NounPhrase phrase) {
        var one = s.low(n.from() - 1).equals("of") ? Words.PEOPLE.endingAt(s, n.from() - 1) : null;
        return one != null && one.meaning().single() && phrase.head() == NounPhrase.Head.BARE;
    }

    /// "Idris Qal, 61, ..." after a name.
    private static boolean isAge(Sentence s, Numeral n) {
        if (isListedAge(s, n)) {
            return true;
        }
        if (n.core() != n.from() || n.value() > OLDEST || n.core() < 2 || n.to() != n.core() + 1) {
            return false;
        }
        boolean closed = n.to() >= s.size()
                || s.at(n.to()).isComma()
                || s.low(n.to()).equals(".")
                || s.low(n.to()).equals(")")
                || s.low(n.to()).equals("and");
        var who = Words.PEOPLE.endingAt(s, n.core() - 1);
        boolean one = s.at(n.core() - 2).isCapitalised()
                || (who != null && who.meaning().single());
        return closed && one && s.at(n.core() - 1).isComma();
    }

    /// "-5": a hyphen that belongs to the number, and to no word or number before it.
    private static boolean isNegative(Sentence s, Numeral n) {
        int i = n.from() - 1;
        boolean joined = i >= 0
                && (s.low(i).equals("-") || s.low(i).equals("\u2212"))
                && s.at(i).end() == s.at(n.from()).start();
        return joined && (i == 0 || s.at(i - 1).end() < s.at(i).start());
    }

    /// "10:30", and not "the toll stood at 53: 36 here and 17 there"
    private static boolean isJoined(Sentence s, int colon) {
        return colon + 1 < s.size() && s.at(colon).end() == s.at(colon + 1).start();
    }

    private static boolean isMinutes(String word) {
        return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }
}
