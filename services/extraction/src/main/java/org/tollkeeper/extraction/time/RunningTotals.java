package org.tollkeeper.extraction.time;

import java.util.List;
import java.util.Set;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.number.NumberReader;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Whether the words of a figure make it a running total: a toll, "so far", "up from", "the war has killed".
final class RunningTotals {
    private static final Set<String> DAYS = DataFile.set("source/days");
    private static final int WINDOW = 12;
    private static final Set<String> WARS = DataFile.set("time/wars-of-totals");
    private static final Set<String> JOINTS = Set.of(",", "and", "with", "as", "well", "plus", "besides", "another");
    private static final int GAP = 4;
    private static final Set<String> VERIFIED = Set.of("verified", "confirmed", "established", "collected", "compiled");
    /// More names than the dead of a day.
    private static final int MANY = 300;
    private static final Set<String> LONG_UNITS = Set.of("month", "months", "year", "years", "decade", "decades");
    private static final Set<String> CAMPAIGNS =
            Set.of("campaign", "insurgency", "war", "conflict", "rebellion", "uprising", "occupation");
    private static final Set<String> DURATIONS = Set.of("hours", "day");

    private RunningTotals() {}

    static boolean isToll(Mention m) {
        return m.link().frame() == HarmLink.Frame.TOLL;
    }

    /// "the toll rose to 40 dead and 90 wounded", "the toll stands at 40, with 90 wounded": of the same count.
    static boolean isChained(Mention m, List<Mention> inSentence) {
        var s = m.sentence();
        boolean adjacent = m.link().frame() == HarmLink.Frame.NOUN
                || (m.link().frame() == HarmLink.Frame.PREDICATE
                        && m.link().at() == m.counted().end());
        for (var before : inSentence.reversed()) {
            int end = Math.max(before.counted().end(), before.link().to());
            if (adjacent && before.start() < m.start() && !before.isPart() && m.start() - end <= GAP) {
                return isJoint(s, end, m.start()) && (isToll(before) || isChained(before, inSentence));
            }
        }
        return false;
    }

    /// Nothing but ", and", "with", "as well as".
    private static boolean isJoint(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!JOINTS.contains(s.low(i))) {
                return false;
            }
        }
        return from < to;
    }

    /// "so far", unless it is said of a toll that stands in the same sentence, or in another clause.
    static boolean hasCue(Mention m, List<Mention> inSentence) {
        var s = m.sentence();
        var hit = Words.RUNNING.firstIn(s, 0, s.size());
        if (hit == null || hit.meaning().equals("death toll")) {
            return false;
        }
        int at = hit.from();
        if (s.low(at).equals("since") && Onsets.isRecord(s, at)) {
            return false;
        }
        boolean dated = s.hasAny(DAYS, Math.max(m.counted().end(), m.link().to()), at);
        return !dated
                && !isInOtherClause(s, Math.min(at, m.start()), Math.max(at, m.start()))
                && inSentence.stream()
                        .noneMatch(one -> isToll(one) && one.link().at() <= at && at < one.start() + 16);
    }

    /// "said that 42 bodies had been found so far and that 12 people were abducted"
    private static boolean isInOtherClause(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean second = s.low(i).equals("and") && s.low(i + 1).equals("that");
            if (second || s.low(i).equals("while") || s.low(i).equals(";")) {
                return true;
            }
        }
        return false;
    }

    /// "11 had died, up from 10"
    static boolean isOutgrown(Sentence s, Mention m) {
        int to = Math.max(m.link().to(), m.counted().end());
        for (int i = to; i < Math.min(s.size() - 1, to + 6); i++) {
            boolean compared = s.low(i + 1).equals("from") && NumberReader.numberAt(s, i + 2) > 0;
            if (compared && (s.low(i).equals("up") || s.low(i).equals("down"))) {
                return true;
            }
        }
        return false;
    }

    /// "have been killed in nearly a year of exchanges", "in its 35-year campaign": of all that time.
    static boolean isOfALongTime(Sentence s, Mention m) {
        for (int i = 0; i < s.size(); i++) {
            if ((isLong(s.low(i)) && isCampaign(s, i)) || isCampaignOfYears(s, i)) {
                return true;
            }
        }
        int from = Math.min(m.start(), m.link().at());
        int to = Math.max(m.counted().end(), m.link().to());
        boolean perfect = isPerfect(s, from - 4, to);
        for (int i = to;
                perfect && i < Math.min(s.size(), to + WINDOW) && !s.at(i).isComma();
                i++) {
            var thing = Words.THINGS.at(s, i);
            if (thing != null && thing.meaning().equals("duration")) {
                return s.low(thing.to()).equals("of") && LONG_UNITS.contains(s.low(i));
            }
        }
        return false;
    }

    /// "the army says it has killed some 9,000", "its campaign has since killed 9,000 in Velia": so many, and no day
    /// said,
    /// are those of the war.
    static boolean isOfAllSoFar(Mention m) {
        var s = m.sentence();
        int end = m.counted().end();
        boolean closes = end >= s.size() || !s.at(end).isWord();
        int verb = m.link().at();
        boolean since = s.low(verb - 1).equals("since");
        boolean has = s.low(since ? verb - 2 : verb - 1).equals("has")
                || s.low(since ? verb - 2 : verb - 1).equals("have");
        return m.link().frame() == HarmLink.Frame.OBJECT
                && has
                && (closes || since)
                && m.counted().number().value() >= MANY;
    }

    /// "had verified the names of 9,300 soldiers": a list that grows; so do long lists that somebody publishes.
    static boolean isVerified(Mention m) {
        var s = m.sentence();
        int of = m.start() - 1;
        boolean names = s.low(of).equals("of") && s.low(of - 1).equals("names");
        int verb = s.low(of - 2).equals("the") ? of - 3 : of - 2;
        return names && (VERIFIED.contains(s.low(verb)) || m.counted().number().value() >= MANY);
    }

    private static boolean isLong(String word) {
        return word.endsWith("-year") || word.endsWith("-year-old") || word.endsWith("s-long");
    }

    /// "campaign of more than 35 years"
    private static boolean isCampaignOfYears(Sentence s, int i) {
        return CAMPAIGNS.contains(s.low(i)) && s.low(i + 1).equals("of") && s.hasAny(LONG_UNITS, i + 2, i + 2 + GAP);
    }

    /// "35-year terror campaign"
    private static boolean isCampaign(Sentence s, int year) {
        for (int i = year + 1; i < year + GAP; i++) {
            if (CAMPAIGNS.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }

    /// "the war has killed", "have been killed in the Gaza war", "died on both sides"
    static boolean isOfTheWar(Sentence s, Mention m) {
        int from = Math.min(m.start(), m.link().at());
        int to = Math.max(m.counted().end(), m.link().to());
        if (!isPerfect(s, from - 4, to) || m.counted().number().kind() == Numeral.Kind.NONE) {
            return false;
        }
        for (int i = afterSpeech(s, from); i < Math.min(s.size(), to + 8); i++) {
            boolean fight = s.low(i).equals("fighting") && (!s.low(i - 1).equals("the") || isPluperfect(s, from, to));
            boolean within = i < from || s.low(to).equals("in") || s.low(to).equals("during");
            if ((WARS.contains(s.low(i)) && !fight && within && !isOneOfMany(s, i))
                    || (s.low(i).equals("both")
                            && s.low(i + 1).equals("sides")
                            && m.link().frame() != HarmLink.Frame.OF)) {
                return true;
            }
        }
        return false;
    }

    /// "had been killed in the fighting" may be told of one battle
    private static boolean isPluperfect(Sentence s, int from, int to) {
        for (int i = from; i < Math.min(s.size(), to); i++) {
            if (s.low(i).equals("had")) {
                return true;
            }
        }
        return false;
    }

    /// "the war has killed 40,000 and wounded over 90,000": the second verb has the subject of the first.
    static boolean sharesTheWar(Mention m, List<Mention> inSentence) {
        var s = m.sentence();
        boolean second = m.link().frame() == HarmLink.Frame.OBJECT
                && s.low(m.link().at() - 1).equals("and");
        Mention first = null;
        for (var one : inSentence) {
            first = second && one.start() < m.link().at() ? one : first;
        }
        return first != null && first.link().frame() == HarmLink.Frame.OBJECT && isOfTheWar(s, first);
    }

    /// "a group that tracks the war said that nine had died": the war is the source's, not the figure's.
    private static int afterSpeech(Sentence s, int from) {
        for (int i = from - 1; i > Math.max(0, from - WINDOW); i--) {
            boolean deed = s.low(i).startsWith("claim") && i >= from - 4;
            if (Words.REPORTING.at(s, i) != null && !deed && !s.low(i - 1).equals("the")) {
                return i;
            }
        }
        return Math.max(0, from - WINDOW);
    }

    private static boolean isPerfect(Sentence s, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(s.size(), to); i++) {
            if (s.low(i).equals("have") || s.low(i).equals("has") || s.low(i).equals("had")) {
                return true;
            }
        }
        return false;
    }

    /// "in a rebel offensive" is no whole war.
    private static boolean isOneOfMany(Sentence s, int i) {
        for (int p = i - 1; p >= Math.max(0, i - 3); p--) {
            if (s.low(p).equals("a") || s.low(p).equals("an")) {
                return true;
            }
            if (!s.at(p).isWord() || Words.FUNCTION.contains(s.low(p))) {
                return false;
            }
        }
        return false;
    }

    /// "losses over the past 24 hours amounted to 125"
    static boolean isOfThePastDay(Sentence s, Mention m) {
        if (Words.HARM_NOUNS.firstIn(s, m.link().at(), m.start()) == null) {
            return false;
        }
        for (int i = m.link().at(); i < s.size(); i++) {
            if ((s.low(i).equals("past") || s.low(i).equals("last"))
                    && (isDay(s, i + 1) || s.low(i + 1).equals("week"))
                    && (i + 2 >= s.size() || !s.at(i + 2).isPossessive())) {
                return true;
            }
        }
        return false;
    }

    /// "had lost 90 over the past day and around 4,000 since March": what counts since March is the other one.
    static boolean isOfAPeriod(Sentence s, Mention m, List<Mention> inSentence) {
        int from = Math.max(m.counted().end(), m.link().to());
        for (int i = from; i < Math.min(s.size(), from + GAP); i++) {
            int at = i;
            boolean period = (s.low(i).equals("past") || s.low(i).equals("last"))
                    && (isDay(s, i + 1) || s.low(i + 1).equals("week"));
            if (period) {
                return inSentence.stream().anyMatch(o -> o.start() > at);
            }
        }
        return false;
    }

    /// "day", "24 hours"
    static boolean isDay(Sentence s, int i) {
        return DURATIONS.contains(s.low(i))
                || (s.low(i).equals("24") && s.low(i + 1).equals("hours"));
    }
}
