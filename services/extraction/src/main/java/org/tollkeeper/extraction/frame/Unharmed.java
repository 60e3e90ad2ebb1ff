package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.Counted;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;

/// People whose harm the sentence takes back, awaits or mourns: found safe, listed in error, not sure to live, buried.
final class Unharmed {
    private static final Set<String> MISTAKENLY = DataFile.set("frame/mistakenly");
    private static final Set<String> LISTED = DataFile.set("frame/listed");
    private static final Set<String> SAFE = DataFile.set("frame/safe");
    private static final Set<String> SURVIVE = DataFile.set("frame/survive");
    private static final Set<String> PERHAPS = DataFile.set("frame/perhaps");
    private static final Set<String> FAREWELLS = DataFile.set("frame/farewells");
    private static final int CLAUSE = 8;

    private Unharmed() {}

    /// Why the people counted are not newly harmed; absent where they may be.
    static @Nullable String reason(Sentence s, Counted counted, HarmLink link) {
        int from = counted.number().from();
        int after = Math.max(counted.end(), link.to());
        if (isListedInError(s, from, after)) {
            return "listed in error";
        }
        if (link.harm() == Harm.MISSING && has(s, SAFE, after, after + CLAUSE)) {
            return "found safe";
        }
        if (isPrognosis(s, counted.end())) {
            return "hypothetical";
        }
        return isHeldFor(s, from, link) ? "buried, and counted elsewhere" : null;
    }

    /// "the funeral of three soldiers was held": nobody was taken captive
    private static boolean isHeldFor(Sentence s, int from, HarmLink link) {
        boolean theirs = s.low(from - 1).equals("of") || s.low(from - 1).equals("for");
        return link.harm() == Harm.CAPTURED && theirs && has(s, FAREWELLS, from - 3, from - 1);
    }

    /// "two men had wrongly been listed as killed"
    private static boolean isListedInError(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (MISTAKENLY.contains(s.low(i)) && has(s, LISTED, i + 1, i + 4)) {
                return true;
            }
        }
        return false;
    }

    /// "four of the injured may not live"
    private static boolean isPrognosis(Sentence s, int from) {
        for (int i = from; i < from + 4; i++) {
            if (PERHAPS.contains(s.low(i)) && has(s, SURVIVE, i + 1, i + 4)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Sentence s, Set<String> words, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (words.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }
}
