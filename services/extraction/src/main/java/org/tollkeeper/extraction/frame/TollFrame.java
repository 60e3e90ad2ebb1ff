package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// A count and where it stands: "the death toll rose by 38 to 487", "put the number of wounded at 20", "losses of 150".
final class TollFrame {
    private static final int WINDOW = 30;
    private static final Set<String> LISTS = Set.of("numbers", "contains", "totals");
    private static final int GAP = 4;
    private static final Set<String> WAYS = Set.of("up", "down", "upward", "upwards", "downward", "downwards");
    private static final Set<String> OVERALL = Set.of("total", "overall", "cumulative");
    /// Before "toll": of a side, and so of the whole war.
    private static final Set<String> OF_ALL = Set.of("military", "own");
    private static final Set<String> LOSSES = Set.of("losses", "casualties");
    private static final Set<String> CONTRASTS = Set.of("while", "whereas", "but");
    private static final Set<String> NUMBERS = Set.of("toll", "total", "count", "number");
    private static final Set<String> SINCE = Set.of("on", "from", "since", "in");
    private static final Set<String> RAISING = DataFile.set("frame/raising-verbs");
    private static final Set<String> OWN = Set.of("its", "their", "our", "the");
    private static final Set<String> BARE = DataFile.set("frame/bare-counts");
    private static final Set<String> GROWN = DataFile.set("frame/grown-to");
    private static final Set<String> TO = DataFile.set("frame/stands-at");

    private TollFrame() {}

    /// "the toll stands at 205 dead", "losses of 40 killed": the count says how it is meant, the word after it whom.
    static @Nullable HarmLink withHarm(Clause clause, int k) {
        var said = PredicateFrame.adjacent(clause, k);
        var toll = said == null || said.frame() != HarmLink.Frame.PREDICATE ? null : link(clause, k);
        return toll == null || said == null ? null : new HarmLink(said.harm(), toll.frame(), toll.at(), said.to());
    }

    static @Nullable HarmLink link(Clause clause, int k) {
        var s = clause.sentence();
        var phrase = clause.at(k).phrase();
        if (phrase.head() == NounPhrase.Head.UNKNOWN
                || phrase.head() == NounPhrase.Head.HARM
                || PartFrame.isPart(clause, k)) {
            return null;
        }
        int end = clause.at(k).number().from() - 1;
        while (end >= 0
                && (s.at(end).isQuote()
                        || s.low(end).endsWith("ly")
                        || s.low(end).equals("high")
                        || s.low(end).equals("now")
                        || (s.low(end).equals("the") && s.low(end - 1).equals("into")))) {
            end--;
        }
        var joint = s.low(end);
        if (joint.equals("as") && end > 0 && s.at(end - 1).isComma()) {
            // "the toll may rise, as eight are badly hurt"
            return null;
        }
        var listed = listed(clause, k);
        if (listed != null) {
            return listed;
        }
        var names = names(s, end);
        if (names != null) {
            return names;
        }
        var grown = grown(clause, k, end);
        if (grown != null) {
            return grown;
        }
        if (joint.equals("at") && s.at(Math.max(0, end - 1)).isPossessive()) {
            return ofAnother(clause, k, end);
        }
        if (joint.equals("to") && (RAISING.contains(s.low(end - 1)) || isRevised(s, end - 1))) {
            var after = after(clause, k, end);
            if (after != null) {
                return after;
            }
        }
        boolean close = joint.equals("of") || joint.equals(":");
        var before = close ? Words.TOLLS.endingAt(s, end) : null;
        boolean inAll = before != null && s.low(before.to() - 1).equals("total") && joint.equals("of");
        if (inAll || (before != null && k > 0 && clause.at(k - 1).end() >= before.from())) {
            return null;
        }
        if ((!TO.contains(joint) && !joint.equals("by") && !close) || (close && !endsWithNoun(s, end))) {
            return null;
        }
        var count = count(s, start(s, end), end);
        if (count == null || isAmong(s, count.from())) {
            return null;
        }
        boolean amounts = joint.equals("to")
                && (s.low(end - 1).startsWith("amount") || s.low(end - 1).equals("came"));
        boolean numbered = joint.equals("numbered") && !NUMBERS.contains(s.low(count.to() - 1));
        boolean reached =
                GROWN.contains(joint) && !amounts && !numbered && (!HarmWords.BE.contains(joint) || isToll(s, count));
        boolean stands = reached
                || isOverall(s, count)
                || (joint.equals("at") && s.low(end - 1).startsWith("st"));
        var frame = joint.equals("by") ? HarmLink.Frame.GROWTH : stands ? HarmLink.Frame.TOLL : HarmLink.Frame.COUNT;
        return new HarmLink(harm(count, clause, k), frame, modified(s, count.from()), end + 1);
    }

    /// "Among the fatalities were two guards"
    private static boolean isAmong(Sentence s, int count) {
        return s.low(count - 1).equals("the") && s.low(count - 2).equals("among");
    }

    /// "total losses", "the overall toll", "its military toll", "its own death toll"
    private static boolean isOverall(Sentence s, Hit<Harm> count) {
        for (int i = count.to() - 1; i >= Math.max(0, count.from() - 2); i--) {
            int death = s.low(i + 1).equals("death") ? i + 2 : i + 1;
            boolean toll = OF_ALL.contains(s.low(i)) && s.low(death).equals("toll");
            if (OVERALL.contains(s.low(i)) || toll) {
                return true;
            }
        }
        return false;
    }

    /// "its losses were nine killed" tells of a battle, "the toll was nine" of all so far.
    private static boolean isToll(Sentence s, Hit<Harm> count) {
        return s.low(count.to() - 1).equals("toll") || !LOSSES.contains(s.low(count.to() - 1));
    }

    /// "put Halmar's dead at 40 and Teveria's at 90": the count said before, of another.
    private static @Nullable HarmLink ofAnother(Clause clause, int k, int at) {
        var before = k == 0 ? null : clause.link(k - 1);
        boolean count = before != null
                && (before.frame() == HarmLink.Frame.COUNT || before.frame() == HarmLink.Frame.TOLL)
                && at - clause.at(k - 1).end() <= GAP;
        return count && before != null ? new HarmLink(before.harm(), before.frame(), at - 2, at + 1) : null;
    }

    /// "its list of servicemen killed, which now contains 1,217"
    private static @Nullable HarmLink names(Sentence s, int joint) {
        for (int i = joint - 1; LISTS.contains(s.low(joint)) && i > Math.max(0, joint - WINDOW); i--) {
            var harm = s.low(i).equals("list") ? Words.HARM_VERBS.firstIn(s, i, joint) : null;
            if (harm != null) {
                return new HarmLink(harm.meaning().harm(), HarmLink.Frame.TOLL, i, joint + 1);
            }
        }
        return null;
    }

    /// "its toll at 290 soldiers and 64 civilians": the second of one count.
    private static @Nullable HarmLink listed(Clause clause, int k) {
        var s = clause.sentence();
        int from = clause.at(k).number().from();
        var before = k == 0 ? null : clause.link(k - 1);
        boolean count = before != null
                && (before.frame() == HarmLink.Frame.COUNT || before.frame() == HarmLink.Frame.TOLL)
                && before.to() <= clause.at(k - 1).number().from();
        boolean people = clause.at(k).phrase().head() == NounPhrase.Head.PEOPLE
                && k > 0
                && clause.at(k - 1).phrase().head() == NounPhrase.Head.PEOPLE;
        boolean joined =
                k > 0 && from - clause.at(k - 1).end() == 1 && s.low(from - 1).equals("and");
        return count && people && joined && PredicateFrame.adjacent(clause, k) == null ? before : null;
    }

    /// "the number killed reached 874, up 40 on the day"
    private static @Nullable HarmLink grown(Clause clause, int k, int up) {
        var s = clause.sentence();
        var before = k == 0 || !s.low(up).equals("up") ? null : clause.link(k - 1);
        return before != null
                        && before.frame() == HarmLink.Frame.TOLL
                        && SINCE.contains(s.low(clause.at(k).end()))
                ? new HarmLink(before.harm(), HarmLink.Frame.GROWTH, up, up + 1)
                : null;
    }

    /// "revised down to 12 the number of people killed"
    private static boolean isRevised(Sentence s, int way) {
        return WAYS.contains(s.low(way)) && s.low(way - 1).startsWith("revis");
    }

    /// Past what a figure is compared with: "to 12, from 17, the number"
    private static int pastComparison(Sentence s, int i) {
        boolean compared = s.low(i).equals(",")
                && s.low(i + 1).equals("from")
                && s.low(i + 3).equals(",");
        return compared ? i + 4 : i;
    }

    /// "bringing to five the number killed this year"
    private static @Nullable HarmLink after(Clause clause, int k, int to) {
        var s = clause.sentence();
        int from = pastComparison(s, clause.at(k).end());
        var count = Words.TOLLS.firstIn(s, from, from + 3);
        var harm = Words.HARM_VERBS.firstIn(s, from, from + 9);
        if (count == null) {
            return null;
        }
        return new HarmLink(
                harm == null ? harm(count, clause, k) : harm.meaning().harm(),
                HarmLink.Frame.TOLL,
                to - 1,
                harm == null ? count.to() : harm.to());
    }

    /// A figure or a number is of whatever harm was spoken of just before.
    private static Harm harm(Hit<Harm> count, Clause clause, int k) {
        var s = clause.sentence();
        boolean bare = count.to() - count.from() == 1 && BARE.contains(s.low(count.from()));
        for (int i = k - 1; bare && i >= 0; i--) {
            var link = clause.link(i);
            if (link != null) {
                return link.harm();
            }
        }
        return count.meaning();
    }

    /// The words that belong to the count before its noun: "Armenia's military death toll".
    private static int modified(Sentence s, int from) {
        int i = from;
        while (i > 0
                && i > from - 5
                && (s.at(i - 1).isPossessive()
                        || OWN.contains(s.low(i - 1))
                        || (s.at(i - 1).isWord()
                                && !Words.FUNCTION.contains(s.low(i - 1))
                                && Words.REPORTING.at(s, i - 1) == null))) {
            i--;
        }
        return i;
    }

    private static boolean endsWithNoun(Sentence s, int end) {
        return Words.TOLLS.endingAt(s, end) != null;
    }

    private static int start(Sentence s, int end) {
        int i = end;
        while (i > 0 && i > end - WINDOW && !s.at(i - 1).isClauseEnd() && !CONTRASTS.contains(s.low(i - 1))) {
            i--;
        }
        return i;
    }

    /// The nearest count before; what its dead and wounded are together, where an aside says it: "losses, killed and
    /// wounded, at 90".
    private static @Nullable Hit<Harm> count(Sentence s, int from, int end) {
        int close = end - 1;
        var together = s.at(Math.max(0, close)).isComma() ? Words.HARM_STATES.endingAt(s, close) : null;
        boolean aside = together != null && s.low(together.from() - 1).equals(",");
        var of = aside && together != null ? nearest(s, from, together.from()) : null;
        return of == null || together == null
                ? nearest(s, from, end)
                : new Hit<>(of.from(), of.to(), together.meaning());
    }

    private static @Nullable Hit<Harm> nearest(Sentence s, int from, int end) {
        var number = numberOf(s, from, end);
        if (number != null) {
            return number;
        }
        var toll = Words.TOLLS.lastIn(s, from, end);
        if (toll == null) {
            return null;
        }
        var longer = Words.TOLLS.lastIn(s, from, toll.from());
        return longer != null && longer.to() >= toll.to() ? longer : toll;
    }

    /// "the number of people killed in a raid"
    private static @Nullable Hit<Harm> numberOf(Sentence s, int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (s.low(i).equals("number") && s.low(i + 1).equals("of")) {
                for (int p = i + 2; p < end; p++) {
                    var verb = Words.HARM_VERBS.at(s, p);
                    var noun = Words.HARM_NOUNS.at(s, p);
                    if (verb != null || noun != null) {
                        return new Hit<>(
                                i,
                                p,
                                verb != null
                                        ? verb.meaning().harm()
                                        : noun == null
                                                ? Harm.KILLED
                                                : noun.meaning().harm());
                    }
                }
            }
        }
        return null;
    }
}
