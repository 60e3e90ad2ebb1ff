package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// People of whom nothing is known: "the fate of four others was unclear", "contact was lost with 11 soldiers".
final class FateFrame {
    private static final Set<String> FATE = Set.of("fate", "whereabouts");
    private static final Set<String> UNKNOWN = Set.of("unknown", "unclear", "uncertain");
    private static final Set<String> FOUND = Set.of("found", "seen", "heard", "located", "traced", "recovered");
    private static final Set<String> BACK = Set.of("returned", "return");
    private static final Set<String> SEARCH = Set.of("looking", "searching", "search");
    private static final Set<String> HUNTERS = DataFile.set("frame/hunters");
    private static final int REACH = 8;

    private FateFrame() {}

    static @Nullable HarmLink link(Clause clause, int k) {
        var s = clause.sentence();
        if (clause.at(k).phrase().head() == NounPhrase.Head.HARM) {
            return null;
        }
        int before = clause.at(k).number().from() - 1;
        while (before > 0 && (s.at(before).isQuote() || s.low(before).equals("the"))) {
            before--;
        }
        int end = clause.at(k).end();
        boolean fate = s.low(before).equals("of") && FATE.contains(s.low(before - 1));
        if (fate) {
            for (int i = end; i < Math.min(s.size(), end + REACH) && !s.at(i).isClauseEnd(); i++) {
                if (UNKNOWN.contains(s.low(i))
                        || (s.low(i).equals("not") && s.low(i + 1).equals("known"))) {
                    return new HarmLink(Harm.MISSING, HarmLink.Frame.PREDICATE, end, i + 1);
                }
            }
        }
        if (isNotFound(s, end)) {
            return new HarmLink(Harm.MISSING, HarmLink.Frame.PREDICATE, end, Math.min(s.size(), end + 4));
        }
        int with = isOfUnit(s, before) ? before - 3 : before;
        return isNotHeardFrom(s, before) || isContactLost(s, with) || isSearchedFor(clause, k, before)
                ? new HarmLink(Harm.MISSING, HarmLink.Frame.PREDICATE, before, before + 1)
                : null;
    }

    /// "have still not been found", "have not returned"; "have not returned to their homes" is said of those who fled
    private static boolean isNotFound(Sentence s, int end) {
        int i = end;
        while (i < end + 4 && !s.low(i).equals("not")) {
            i++;
        }
        boolean found = s.low(i + 1).equals("been") && FOUND.contains(s.low(i + 2));
        boolean back = BACK.contains(s.low(i + 1)) && !s.low(i + 2).equals("to");
        return HarmWords.AUXILIARIES.contains(s.low(end)) && s.low(i).equals("not") && (found || back);
    }

    /// "nothing has been heard from 62 men", "no word from 30 soldiers"
    private static boolean isNotHeardFrom(Sentence s, int from) {
        boolean word = s.low(from - 1).equals("word") && s.low(from - 2).equals("no");
        if (s.low(from).equals("from") && word) {
            return true;
        }
        boolean heard = s.low(from).equals("from") && s.low(from - 1).equals("heard");
        for (int i = from - 2; heard && i >= Math.max(0, from - REACH); i--) {
            if (s.low(i).equals("nothing") || s.low(i).equals("not")) {
                return true;
            }
        }
        return false;
    }

    /// "still looking for two watchmen", and not "police are looking for two men"
    private static boolean isSearchedFor(Clause clause, int k, int before) {
        var s = clause.sentence();
        var phrase = clause.at(k).phrase();
        boolean searched = s.low(before).equals("for") && SEARCH.contains(s.low(before - 1));
        return searched
                && (phrase.people() != null || phrase.others())
                && !s.hasAny(Words.INSURGENTS, phrase.from(), clause.at(k).end())
                && !s.hasAny(HUNTERS, 0, before);
    }

    /// "with a patrol of eight"
    private static boolean isOfUnit(Sentence s, int of) {
        return s.low(of).equals("of")
                && Words.UNITS.contains(s.low(of - 1))
                && s.low(of - 2).equals("a");
    }

    /// "lost contact with", "contact had been lost with"
    private static boolean isContactLost(Sentence s, int with) {
        return s.low(with).equals("with")
                && (s.low(with - 1).equals("contact") || s.low(with - 1).equals("lost"))
                && (s.low(with - 2).equals("lost")
                        || s.low(with - 2).equals("been")
                        || s.low(with - 2).equals("was"));
    }
}
