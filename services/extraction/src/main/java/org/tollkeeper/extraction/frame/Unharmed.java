package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.Counted;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;

/// People whose harm the sentence takes back, awaits or qualifies: listed in error, found safe, not sure to live,
/// recovered.
final class Unharmed {
    private static final Set<String> MISTAKENLY = DataFile.set("frame/mistakenly");
    private static final Set<String> LISTED = DataFile.set("frame/listed");
    private static final Set<String> SAFE = DataFile.set("frame/safe");
    private static final Set<String> SURVIVE = DataFile.set("frame/survive");
    private static final Set<String> PERHAPS = DataFile.set("frame/perhaps");
    private static final Set<String> RECOVERED = DataFile.set("frame/recovered");
    private static final Set<String> MODALS = DataFile.set("frame/modals");
    private static final Set<String> AGES = Set.of("older", "younger", "over", "under", "aged");
    private static final int CLAUSE = 8;

    private Unharmed() {}

    /// Why the people counted are not newly harmed; absent where they may be.
    static @Nullable String reason(Sentence s, Counted counted, HarmLink link) {
        int from = counted.number().from();
        int after = Math.max(counted.end(), link.to());
        if (isListedInError(s, from, after)) {
            return "listed in error";
        }
        if (link.harm() == Harm.MISSING && s.hasAny(SAFE, after, after + CLAUSE)) {
            return "found safe";
        }
        if (isPrognosis(s, counted.end())) {
            return "hypothetical";
        }
        if (isOfPartOnly(s, counted, link)) {
            return "says more of those counted";
        }
        boolean recovered = counted.phrase().part() && s.hasAny(RECOVERED, counted.end(), counted.end() + 14);
        return recovered ? "recovered" : null;
    }

    /// "two men had wrongly been listed as killed"
    private static boolean isListedInError(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (MISTAKENLY.contains(s.low(i)) && s.hasAny(LISTED, i + 1, i + 4)) {
                return true;
            }
        }
        return false;
    }

    /// "none of them seriously", "five of them may not live": how those are, and nobody else.
    private static boolean isOfPartOnly(Sentence s, Counted counted, HarmLink link) {
        boolean may = MODALS.contains(s.low(counted.end()));
        boolean none = counted.number().kind() == Numeral.Kind.NONE;
        boolean told = link.at() < counted.number().from() || AGES.contains(s.low(counted.end()));
        return counted.phrase().part() && told && (none || (may && link.frame() == HarmLink.Frame.PART));
    }

    /// "four of the injured may not live"
    private static boolean isPrognosis(Sentence s, int from) {
        for (int i = from; i < from + 4; i++) {
            if (PERHAPS.contains(s.low(i)) && s.hasAny(SURVIVE, i + 1, i + 4)) {
                return true;
            }
        }
        return false;
    }
}
