package org.tollkeeper.extraction.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Qualifier;
import org.tollkeeper.extraction.words.Words;

/// Stage 4: every number of a sentence, with its qualifiers, from left to right.
public final class NumberReader {
    /// How many words may stand between "from" and its number.
    private static final int COUNT = 7;

    private static final Pattern SPAN = Pattern.compile("\\d{1,6}-\\d{1,6}");
    private static final Set<String> SPANNING = Set.of("anywhere", "ranging", "ranges", "ranged");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Set<String> PARTITIVES = DataFile.set("number/partitives");
    /// "the toll topped 4,000" is more than that.
    private static final Set<String> PASSING = DataFile.set("number/passing-verbs");

    /// "a report about 26 men" is a report of just 26.
    private static final Set<String> PAPERS = DataFile.set("number/papers-about");

    /// "the number had gone up to 16" is just 16.
    private static final Set<String> GROWN = Set.of("gone", "went", "go", "going", "goes");
    private static final Set<String> FIGURES = DataFile.set("number/no-figures");

    private NumberReader() {}

    public static List<Numeral> read(Sentence s) {
        var found = new ArrayList<Numeral>();
        int i = 0;
        while (i < s.size()) {
            var numeral = at(s, i, found.isEmpty() ? 0 : found.getLast().to());
            if (numeral == null) {
                i++;
            } else {
                found.add(numeral);
                i = numeral.to();
            }
        }
        return found;
    }

    /// The token after the bare number that begins at `i`; -1 where none does.
    public static int numberAt(Sentence s, int i) {
        return NumberWords.at(s, i).to();
    }

    private static @Nullable Numeral at(Sentence s, int i, int floor) {
        var vague = Words.VAGUE.at(s, i);
        if (vague != null && !isOrdinaryUse(s, i, vague.to())) {
            boolean quoted = i > 0
                    && s.at(i - 1).isQuote()
                    && vague.to() < s.size()
                    && s.at(vague.to()).isQuote();
            int after = quoted ? vague.to() + 1 : vague.to();
            int to = s.low(after).equals("of") && !isPartitive(s, after + 1) ? after + 1 : vague.to();
            long low = vague.meaning().low();
            return new Numeral(i, i, to, Numeral.Kind.VAGUE, Qualifier.AT_LEAST, low, low, vague.meaning());
        }
        int nobody = Nobody.at(s, i);
        if (nobody > 0) {
            return new Numeral(i, i, nobody, Numeral.Kind.NONE, Qualifier.EXACT, 0, 0, null);
        }
        var number = NumberWords.at(s, i);
        if (number.to() > 0) {
            return isOneAsPronoun(s, i) ? null : qualified(s, i, number, floor);
        }
        var range = rangeToken(s, i);
        if (range != null) {
            return range;
        }
        var none = Words.QUALIFIERS.at(s, i) == null ? Words.NONE.at(s, i) : null;
        if (none != null && !isOfFigures(s, none.to())) {
            return new Numeral(i, i, none.to(), Numeral.Kind.NONE, Qualifier.EXACT, 0, 0, null);
        }
        return Singles.at(s, i);
    }

    /// "no casualty figures", "without providing evidence": none of what tells, and nothing of whom.
    private static boolean isOfFigures(Sentence s, int i) {
        boolean told = s.low(i - 1).equals("without") && s.low(i).endsWith("ing");
        for (int p = i; p < i + 4 && !told; p++) {
            if (FIGURES.contains(s.low(p))) {
                return true;
            }
            if (Words.FUNCTION.contains(s.low(p))) {
                return false;
            }
        }
        return told;
    }

    private static Numeral qualified(Sentence s, int core, NumberWords.Parsed number, int floor) {
        var range = range(s, core, number);
        if (range != null) {
            return range;
        }
        int from = core;
        var qualifier = Qualifier.EXACT;
        for (int again = 0; again < 2; again++) {
            int end = from > floor && from > 0 && s.at(from - 1).isQuote() ? from - 1 : from;
            end = end > floor && end > 0 && s.low(end - 1).equals("the") && again > 0 ? end - 1 : end;
            var hedge = Words.QUALIFIERS.endingAt(s, end);
            boolean about =
                    hedge != null && s.low(hedge.from()).equals("about") && PAPERS.contains(s.low(hedge.from() - 1));
            boolean grown = hedge != null
                    && GROWN.contains(s.low(hedge.from() - 1))
                    && s.low(hedge.from()).equals("up");
            if (hedge == null || about || grown || hedge.from() < floor || hedge.to() != end) {
                break;
            }
            qualifier = qualifier == Qualifier.EXACT ? hedge.meaning() : qualifier;
            from = hedge.from();
        }
        int to = number.to();
        var after = Words.QUALIFIERS_AFTER.at(s, to);
        if (after != null && qualifier == Qualifier.EXACT) {
            qualifier = after.meaning();
            to = after.to();
        }
        qualifier = qualifier == Qualifier.EXACT && PASSING.contains(s.low(from - 1)) ? Qualifier.OVER : qualifier;
        boolean heard = s.low(from - 2).equals("heard") || s.low(from - 2).equals("word");
        var kind = (s.low(from - 1).equals("from") && !heard) || isComparison(s, from)
                ? Numeral.Kind.COMPARED
                : Numeral.Kind.PLAIN;
        return new Numeral(from, core, to, kind, qualifier, number.value(), number.value(), null);
    }

    private static boolean isComparison(Sentence s, int from) {
        var before = s.low(from - 1);
        return isFromCount(s, from)
                || before.equals("versus")
                || before.equals("vs.")
                || (s.low(from - 2).equals("compared") && (before.equals("with") || before.equals("to")));
    }

    /// "up from a count of 35"
    private static boolean isFromCount(Sentence s, int number) {
        for (int i = number - 2; s.low(number - 1).equals("of") && i > number - COUNT; i--) {
            if (s.low(i).equals("from")) {
                return s.low(i - 1).equals("up") || s.low(i - 1).equals("down");
            }
        }
        return false;
    }

    /// "between 20 and 25", "45 to 55", "four or five".
    private static @Nullable Numeral range(Sentence s, int core, NumberWords.Parsed low) {
        var joint = s.low(low.to());
        boolean between = s.low(core - 1).equals("between") && joint.equals("and");
        boolean spans = joint.equals("to")
                && SPANNING.contains(s.low(core - 2))
                && s.low(core - 1).equals("from");
        boolean plain = (!s.low(core - 1).equals("from") || spans)
                && (joint.equals("to") || joint.equals("or") || joint.equals("\u2013") || joint.equals("-"));
        if (!between && !plain) {
            return null;
        }
        var high = NumberWords.at(s, low.to() + 1);
        if (high.to() < 0
                || high.value() <= low.value()
                || (joint.equals("to") && s.low(core - 1).equals("by"))) {
            return null;
        }
        if (plain && (isYear(s, core) || isDay(s, core))) {
            return null;
        }
        int from = between ? core - 1 : spans ? core - 2 : core;
        return new Numeral(from, core, high.to(), Numeral.Kind.RANGE, Qualifier.EXACT, low.value(), high.value(), null);
    }

    /// "since October 2023 to 2,306" counts from a year, not between two figures.
    private static boolean isYear(Sentence s, int i) {
        var before = s.low(i - 1);
        return YEAR.matcher(s.at(i).text()).matches()
                && (before.equals("since") || before.equals("in") || Words.MONTHS.at(s, i - 1) != null);
    }

    /// "since June 23 to 1,518": a day of a month, and a figure.
    private static boolean isDay(Sentence s, int i) {
        return i > 0 && s.at(i - 1).isCapitalised() && Words.MONTHS.at(s, i - 1) != null;
    }

    /// "45-55" in one word.
    private static @Nullable Numeral rangeToken(Sentence s, int i) {
        int dash = s.low(i).indexOf('-');
        if (dash <= 0 || !SPAN.matcher(s.low(i)).matches()) {
            return null;
        }
        long low = Long.parseLong(s.low(i).substring(0, dash));
        long high = Long.parseLong(s.low(i).substring(dash + 1));
        return low < high ? new Numeral(i, i, i + 1, Numeral.Kind.RANGE, Qualifier.EXACT, low, high, null) : null;
    }

    /// "the few", "as many as" and the like count nothing.
    private static boolean isOrdinaryUse(Sentence s, int from, int to) {
        var word = s.low(from);
        return ((word.equals("many") || word.equals("few") || word.equals("several"))
                        && (s.low(to).equals("as")
                                || s.low(from - 1).equals("how")
                                || s.low(from - 1).equals("as")
                                || s.low(from - 1).equals("too")
                                || s.low(from - 1).equals("so")))
                || (word.equals("a")
                        && s.low(to - 1).equals("number")
                        && !s.low(to).equals("of")
                        && !s.at(to - 1).isQuote()
                        && !(to < s.size() && s.at(to).isQuote()));
    }

    private static boolean isPartitive(Sentence s, int i) {
        return PARTITIVES.contains(s.low(i));
    }

    /// "one of their own", "at one point", "no one".
    private static boolean isOneAsPronoun(Sentence s, int i) {
        if (!s.low(i).equals("one")) {
            return false;
        }
        var before = s.low(i - 1);
        return before.equals("no")
                || before.equals("issued")
                || (before.equals("at") && s.low(i + 1).equals("point"))
                || before.equals("any")
                || before.equals("which")
                || before.equals("this")
                || s.low(i + 1).equals("another");
    }
}
