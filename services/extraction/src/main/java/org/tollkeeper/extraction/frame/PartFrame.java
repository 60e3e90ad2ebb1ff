package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.number.NumberReader;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// A part of a count, named with it: "including three children", "five of them women", "nine: seven here and two
/// there".
final class PartFrame {
    private static final int GAP = 9;
    private static final int REACH = 20;
    /// A place between two parts, and the "and" after it.
    private static final int PLACE = 5;
    private static final Set<String> OPENERS = DataFile.set("frame/part-openers");

    private static final Set<String> DEAD = DataFile.set("frame/harmed-people");

    private static final Set<String> THERE = Set.of("there", "were", "was", "are");

    private PartFrame() {}

    /// A part by its words; its harm is that of the whole.
    static @Nullable HarmLink link(Clause clause, int k) {
        if (!isPart(clause, k)) {
            return null;
        }
        int whole = whole(clause, k);
        var link = whole < 0 ? null : clause.link(whole);
        var partHarm = clause.at(k).phrase().partHarm();
        if (partHarm != null) {
            return new HarmLink(
                    partHarm,
                    HarmLink.Frame.PART,
                    clause.at(k).phrase().from(),
                    clause.at(k).end());
        }
        int among = amongDead(clause, k);
        var noun = among < 0 ? null : Words.HARM_NOUNS.at(clause.sentence(), deadAfter(clause.sentence(), among));
        if (noun != null) {
            return new HarmLink(noun.meaning().harm(), HarmLink.Frame.PART, among, noun.to());
        }
        var opening = whole < 0 ? deadInclude(clause, k) : null;
        return opening != null
                ? opening
                : link == null ? null : new HarmLink(link.harm(), HarmLink.Frame.PART, link.at(), link.to());
    }

    /// "The dead included a border guard and a boy": the sentence opens with the harm, its whole stands before.
    private static @Nullable HarmLink deadInclude(Clause clause, int k) {
        var s = clause.sentence();
        if (tollIncludes(s)) {
            return new HarmLink(Harm.KILLED, HarmLink.Frame.PART, 1, 3);
        }
        for (int i = 0; i < Math.min(4, clause.at(k).number().from()); i++) {
            var noun = DEAD.contains(s.low(i)) && OPENERS.contains(s.low(i + 1)) ? Words.HARM_NOUNS.at(s, i) : null;
            if (noun != null) {
                return new HarmLink(noun.meaning().harm(), HarmLink.Frame.PART, i, noun.to());
            }
        }
        return null;
    }

    /// "The toll includes 126 fighters, 92 soldiers and 24 civilians"
    private static boolean tollIncludes(Sentence s) {
        return s.low(0).equals("the") && s.low(1).equals("toll") && s.low(2).startsWith("include");
    }

    /// "29 bodies, three of them children's, and ...": what follows the aside is said of somebody else.
    static @Nullable HarmLink aside(Clause clause, int k) {
        var counted = clause.at(k);
        var s = clause.sentence();
        if (k == 0 || !counted.phrase().part() || counted.phrase().partHarm() != null) {
            return null;
        }
        var before = clause.link(k - 1);
        int from = counted.number().from();
        int end = counted.end();
        boolean behind =
                s.at(Math.max(0, from - 1)).isComma() && clause.at(k - 1).end() >= from - 3;
        boolean closed = end < s.size() && (s.at(end).isComma() || s.at(end).isPossessive());
        return before != null && behind && closed
                ? new HarmLink(before.harm(), HarmLink.Frame.PART, before.at(), before.to())
                : null;
    }

    /// Parts after a colon, or set behind a count between commas with a place each.
    static @Nullable HarmLink listed(Clause clause, int k) {
        if (k == 0 || isUnknown(clause, k)) {
            return null;
        }
        var before = clause.link(k - 1);
        var s = clause.sentence();
        int from = clause.at(k).number().from();
        int gap = said(clause, k, from);
        boolean split = before != null
                && isPlaced(s, clause.at(k).end())
                && s.at(from - 1).isComma()
                && addsUp(clause, k);
        if (before == null || from - gap > GAP || !(split || isListGap(s, gap, from))) {
            return null;
        }
        boolean opens = before.frame() != HarmLink.Frame.LISTED
                && (s.low(from - 1).equals(":")
                        || s.low(from - 1).equals("\u2013")
                        || (s.low(from - 1).equals(",")
                                && (isPlaced(s, clause.at(k).end()) || addsUp(clause, k))));
        boolean goesOn = before.frame() == HarmLink.Frame.LISTED;
        return opens || goesOn ? new HarmLink(before.harm(), HarmLink.Frame.LISTED, before.at(), before.to()) : null;
    }

    /// "Nine people had been killed since Monday: six here": past the verb said of the count before.
    private static int said(Clause clause, int k, int from) {
        var before = clause.link(k - 1);
        int end = clause.at(k - 1).end();
        boolean behind = before != null && before.frame() == HarmLink.Frame.PREDICATE && before.to() <= from;
        return behind && before != null ? Math.max(end, before.to()) : end;
    }

    /// A word we do not know, unless it is a people: "two Armenians".
    private static boolean isUnknown(Clause clause, int k) {
        var phrase = clause.at(k).phrase();
        return phrase.head() == NounPhrase.Head.UNKNOWN
                && !clause.sentence().at(phrase.to() - 1).isCapitalised();
    }

    /// "Fifty-two people, 38 civilians and 14 soldiers, were killed": what follows comes to the number before.
    private static boolean addsUp(Clause clause, int k) {
        long rest = clause.at(k - 1).number().value();
        if (clause.at(k).number().value() == rest) {
            return false;
        }
        for (int i = k; i < clause.counted().size() && rest > 0; i++) {
            int before = i == k ? 0 : clause.at(i - 1).end();
            int gap = isPlaced(clause.sentence(), before) ? PLACE : 2;
            if (i > k && clause.at(i).number().from() - before > gap) {
                return false;
            }
            rest -= clause.at(i).number().value();
        }
        return rest == 0;
    }

    private static boolean isPlaced(Sentence s, int i) {
        return s.low(i).equals("in") || (s.low(i).equals("on") && s.low(i + 1).equals("the"));
    }

    private static boolean isListGap(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean verb = PredicateFrame.isOtherVerb(s, i) && !isParticiple(s, i);
            if (verb || s.at(i).isClauseEnd()) {
                return false;
            }
        }
        return true;
    }

    /// "18 from allied factions": no verb stands behind a preposition.
    private static boolean isParticiple(Sentence s, int i) {
        return s.low(i).endsWith("ed") && HarmWords.PREPOSITIONS.contains(s.low(i - 1));
    }

    /// "19 died, including four medics, and 66 were hurt": a part of what its harm was told of before.
    static boolean isIncluded(Clause clause, int k) {
        int whole = OPENERS.contains(clause.sentence().low(clause.at(k).number().from() - 1)) ? whole(clause, k) : -1;
        var link = whole < 0 ? null : clause.link(whole);
        return link != null && link.at() < clause.at(k).number().from();
    }

    /// Whether the k-th says of itself that it is a part.
    static boolean isPart(Clause clause, int k) {
        var s = clause.sentence();
        var counted = clause.at(k);
        int from = counted.number().from();
        var before = s.low(from - 1);
        if (counted.phrase().part() || OPENERS.contains(before) || BreakdownFrame.isMember(clause, k)) {
            return true;
        }
        int whom = from - 1;
        while (whom > from - 4 && THERE.contains(s.low(whom))) {
            whom--;
        }
        var pronoun = s.low(whom);
        boolean ofWhom = (pronoun.equals("whom") || pronoun.equals("them") || pronoun.equals("which"))
                && (s.low(whom - 1).equals("of") || s.low(whom - 1).equals("among"));
        int end = HarmWords.BE.contains(s.low(counted.end())) ? counted.end() + 1 : counted.end();
        boolean after = s.low(end).equals("among")
                && (s.low(end + 1).equals("them") || (s.low(end + 1).equals("the") && DEAD.contains(s.low(end + 2))));
        return ofWhom || after || amongDead(clause, k) >= 0 || joinsPart(clause, k);
    }

    /// Where the words "among the dead" stand that say it of the k-th: "among the dead in the capital were three
    /// reporters", "nine of its staff, the last in the town, were among the dead"; -1 without them.
    private static int amongDead(Clause clause, int k) {
        var s = clause.sentence();
        int first = firstOfList(clause, k);
        boolean after = HarmWords.BE.contains(s.low(first - 1));
        for (int i = first - 2; after && i >= Math.max(0, first - 12); i--) {
            if (isAmongDead(s, i)) {
                return i;
            }
            if ((s.at(i).isComma() && !s.low(0).equals("among")) || s.at(i).isClauseEnd()) {
                break;
            }
        }
        for (int i = clause.at(k).end(); i < Math.min(s.size(), clause.at(k).end() + REACH); i++) {
            boolean said = s.low(i - 1).equals("were") || s.low(i - 1).equals("was");
            if (said && isAmongDead(s, i)) {
                return i;
            }
            if (HarmWords.BE.contains(s.low(i)) && !s.low(i + 1).equals("among")) {
                // "five were nurses and a child was among the wounded"
                return -1;
            }
            if (s.at(i).isClauseEnd()) {
                return -1;
            }
        }
        return -1;
    }

    /// Where the list begins that the k-th is a member of: "among the dead were a priest, two nurses and a driver".
    private static int firstOfList(Clause clause, int k) {
        var s = clause.sentence();
        int first = clause.at(k).number().from();
        for (int i = k - 1; i >= 0; i--) {
            int end = clause.at(i).end();
            int joint = s.low(first - 1).equals("and") ? first - 1 : first;
            boolean comma = joint - 1 == end && s.at(end).isComma();
            boolean told = joint > end && joint - end <= GAP && ObjectFrame.isQuiet(s, end, joint);
            if (joint != end && !comma && !told) {
                return first;
            }
            first = clause.at(i).number().from();
        }
        return first;
    }

    private static boolean isAmongDead(Sentence s, int i) {
        return s.low(i).equals("among")
                && (isThe(s, i + 1) || NumberReader.numberAt(s, i + 1) > 0)
                && DEAD.contains(s.low(deadAfter(s, i)));
    }

    private static boolean isThe(Sentence s, int i) {
        return s.low(i).equals("the") || s.low(i).equals("those");
    }

    /// Past "among the", and the number of "among the 30 dead", "among six people killed".
    private static int deadAfter(Sentence s, int among) {
        int from = isThe(s, among + 1) ? among + 2 : among + 1;
        int to = NumberReader.numberAt(s, from);
        var people = to > 0 ? Words.PEOPLE.at(s, to) : null;
        return people != null ? people.to() : to > 0 ? to : from;
    }

    /// "including two nuns and six pupils", "six pupils and two nuns among them".
    private static boolean joinsPart(Clause clause, int k) {
        var s = clause.sentence();
        int from = clause.at(k).number().from();
        if (k > 0) {
            var before = clause.link(k - 1);
            int gap = clause.at(k - 1).end();
            if (before != null
                    && (before.frame() == HarmLink.Frame.PART
                            || clause.at(k - 1).phrase().part())
                    && from - gap <= 2
                    && (s.low(from - 1).equals("and") || s.at(from - 1).isComma())
                    && !isOfAnotherHarm(clause, k, before)) {
                return true;
            }
        }
        if (k > 0
                && tollIncludes(s)
                && (s.low(from - 1).equals("and") || s.at(from - 1).isComma())) {
            return Words.REPORTING.firstIn(s, 3, from) == null;
        }
        if (k > 0 && goesOnElsewhere(clause, k)) {
            return true;
        }
        int next = clause.at(k).end();
        boolean joined = s.low(next).equals("and")
                || (k > 0 && next < s.size() && s.at(next).isComma());
        int other = joined ? clause.startingAt(next + 1) : -1;
        return other == k + 1 && s.low(clause.at(other).end()).equals("among");
    }

    /// "were killed, two of them officers, and 30 wounded": the wounded are no part of the killed.
    private static boolean isOfAnotherHarm(Clause clause, int k, HarmLink part) {
        var own = PredicateFrame.adjacent(clause, k);
        return own != null && own.harm() != part.harm();
    }

    /// "of whom seven were killed in the north and two in the south"
    private static boolean goesOnElsewhere(Clause clause, int k) {
        var s = clause.sentence();
        var before = clause.link(k - 1);
        int gap = clause.at(k - 1).end();
        int from = clause.at(k).number().from();
        if (before == null || before.frame() != HarmLink.Frame.PART || from - gap > GAP) {
            return false;
        }
        for (int i = gap; i < from; i++) {
            if (s.at(i).isComma() || s.at(i).isClauseEnd()) {
                return false;
            }
        }
        return s.low(from - 1).equals("and") && isPlaced(s, clause.at(k).end());
    }

    /// The count that the k-th is a part of, in this sentence; -1 where it stands before.
    static int whole(Clause clause, int k) {
        for (int i = k - 1; i >= 0; i--) {
            var link = clause.link(i);
            boolean part =
                    link != null && (link.frame() == HarmLink.Frame.PART || link.frame() == HarmLink.Frame.LISTED);
            if (link != null && !part && !clause.at(i).phrase().part()) {
                return i;
            }
        }
        return -1;
    }
}
