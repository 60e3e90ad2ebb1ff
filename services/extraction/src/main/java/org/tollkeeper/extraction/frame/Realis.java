package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.number.Counted;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Zone;
import org.tollkeeper.extraction.words.HarmNoun;
import org.tollkeeper.extraction.words.HarmVerb;
import org.tollkeeper.extraction.words.Qualifier;
import org.tollkeeper.extraction.words.Words;

/// Stage 7: what did not happen, or not to these people: hypotheses, threats, released prisoners, survivors.
final class Realis {
    private static final int WINDOW = 14;
    private static final int MANY = 30;
    private static final Set<String> BREAKS = DataFile.set("frame/clause-breaks");
    private static final Set<String> RELEASE = DataFile.set("frame/release-words");
    private static final Set<String> RECEIVED = DataFile.set("frame/received");
    private static final Set<String> WHERE = DataFile.set("frame/where-bodies-lie");
    private static final Set<String> FROM = Set.of("from", "back");
    private static final Set<String> BURIED = DataFile.set("frame/buried");
    private static final Set<String> RECOVERED = DataFile.set("frame/recovered");
    private static final Set<String> CAPTIVES = DataFile.set("frame/captives");
    private static final Set<String> FIGURES = DataFile.set("frame/doubted-figures");
    private static final Set<String> UNTRUE = Set.of("never", "did");
    private static final Set<String> CHARGES = DataFile.set("frame/charges");
    private static final Set<String> REMAINS = Set.of("remains", "bodies");
    private static final Set<String> CONDITION = Set.of("if", "unless");

    private static final Set<String> PLANNED = Set.of("planned", "scheduled", "expected", "feared", "possible");
    private static final Set<String> MAY = Set.of("may", "might", "could");
    private static final Set<String> GO = Set.of("go", "free");

    private static final Set<String> NAMING = Set.of("named", "identified", "names");

    private Realis() {}

    /// Why the mention is no report of what happened; absent where it is one.
    static @Nullable String reason(Sentence s, Counted counted, HarmLink link) {
        if (s.line().zone() != Zone.NOTICE && isDenied(s, counted, link)) {
            return "denied by the source";
        }
        boolean planned = HarmWords.BE.contains(s.low(counted.end())) && PLANNED.contains(s.low(counted.end() + 1));
        if (planned) {
            return "hypothetical";
        }
        if (isHypothetical(s, counted, link) && !isGiven(s, counted, link)) {
            return "hypothetical";
        }
        var unharmed = Unharmed.reason(s, counted, link);
        if (unharmed != null) {
            return unharmed;
        }
        boolean few = counted.phrase().part() || counted.number().value() < MANY;
        if (few && NAMING.contains(s.low(counted.number().from() - 1))) {
            return "is named, and counted elsewhere";
        }
        if (isOfPartOnly(s, counted, link)) {
            return "says more of those counted";
        }
        if (counted.phrase().part() && mentions(s, RECOVERED, counted.end(), counted.end() + 14)) {
            return "recovered";
        }
        if (isBody(counted, link, s) && mentions(s, BURIED, counted.end(), counted.end() + 4)) {
            return "buried, and counted elsewhere";
        }
        if (isArrest(s, counted, link)) {
            return "arrested, and no captive of the war";
        }
        boolean transferable = link.harm() == org.tollkeeper.domain.claim.Harm.CAPTURED
                || isBody(counted, link, s)
                || mentions(s, CAPTIVES, counted.number().to(), counted.end() + 1)
                || mentions(
                        s,
                        REMAINS,
                        counted.number().from() - 3,
                        counted.number().from());
        int since = link.frame() == HarmLink.Frame.OBJECT
                ? link.at()
                : counted.number().from() - 14;
        if (isLetGo(s, counted)) {
            return "released or returned";
        }
        if (transferable && mentions(s, RELEASE, since, counted.end() + 8)) {
            return "released or returned";
        }
        if (isBody(counted, link, s)
                && mentions(s, RECEIVED, link.at() - 4, counted.number().from())
                && mentions(s, FROM, counted.end(), counted.end() + 3)
                && !mentions(s, WHERE, counted.end(), counted.end() + 5)) {
            return "released or returned";
        }
        if (counted.number().kind() == Numeral.Kind.NONE && isUnreported(s, Math.max(link.to(), counted.end()))) {
            return "nothing was reported";
        }
        return null;
    }

    /// "none of them seriously", "five of them may not live": how those are, and nobody else.
    private static boolean isOfPartOnly(Sentence s, Counted counted, HarmLink link) {
        boolean may = MAY.contains(s.low(counted.end()));
        boolean none = counted.number().kind() == Numeral.Kind.NONE;
        boolean told = link.at() < counted.number().from();
        return counted.phrase().part() && told && (none || (may && link.frame() == HarmLink.Frame.PART));
    }

    /// "have let 46 of them go"
    private static boolean isLetGo(Sentence s, Counted counted) {
        return s.low(counted.number().from() - 1).equals("let") && mentions(s, GO, counted.end(), counted.end() + 2);
    }

    /// "the 12 soldiers killed on Sunday" were killed, whatever is planned.
    private static boolean isGiven(Sentence s, Counted counted, HarmLink link) {
        return s.low(counted.number().from() - 1).equals("the")
                && link.frame() == HarmLink.Frame.PREDICATE
                && link.at() == counted.end();
    }

    /// "were detained over alleged links": people taken in by police, for a reason that is given.
    private static boolean isArrest(Sentence s, Counted counted, HarmLink link) {
        var verb = s.low(link.at());
        return (verb.startsWith("detain") || verb.startsWith("arrest"))
                && mentions(s, CHARGES, counted.end(), Math.max(counted.end(), link.to()) + 10);
    }

    /// "the figure of 60 dead was a lie"
    private static boolean isDenied(Sentence s, Counted counted, HarmLink link) {
        int from = Math.max(counted.end(), link.to());
        var denial = Words.DENIALS.firstIn(s, from, from + 10);
        if (denial == null) {
            return false;
        }
        if (UNTRUE.contains(s.low(denial.from()))) {
            return true;
        }
        for (int i = from; i < denial.from(); i++) {
            if (HarmWords.BE.contains(s.low(i)) || s.low(i).equals("as")) {
                return mentions(s, FIGURES, counted.number().from() - 7, counted.end() + 7);
            }
        }
        return false;
    }

    private static boolean isBody(Counted counted, HarmLink link, Sentence s) {
        var noun = counted.phrase().noun();
        var of = Words.HARM_NOUNS.at(s, link.at());
        return (noun != null && noun.kind() == HarmNoun.Kind.BODY)
                || (link.frame() == HarmLink.Frame.OF
                        && of != null
                        && of.meaning().kind() == HarmNoun.Kind.BODY);
    }

    private static boolean isHypothetical(Sentence s, Counted counted, HarmLink link) {
        if (CONDITION.contains(s.low(0))) {
            return true;
        }
        var verb = Words.HARM_VERBS.at(s, link.at());
        if (verb != null
                && verb.meaning().form() == HarmVerb.Form.FINITE
                && s.low(link.at() - 1).equals("to")) {
            return true;
        }
        boolean most = counted.number().qualifier() == Qualifier.AT_MOST
                || counted.number().kind() == Numeral.Kind.RANGE;
        boolean before = link.frame() == HarmLink.Frame.OBJECT || link.frame() == HarmLink.Frame.LOST;
        int verbAt = before ? link.at() : Math.max(link.at(), counted.number().from());
        for (int i = verbAt; i > Math.max(0, verbAt - WINDOW); i--) {
            if (i < verbAt
                    && BREAKS.contains(s.low(i))
                    && !(i > counted.number().from() && s.at(i).isComma())) {
                return false;
            }
            var cue = Words.HYPOTHETICAL.at(s, i);
            if (cue != null
                    && Words.REPORTING.at(s, i + 1) != null
                    && !s.low(i + 1).equals("claim")) {
                return false;
            }
            if (cue != null && !(s.low(i).equals("may") && s.at(i).isCapitalised() && i > 0)) {
                boolean perhaps = most
                        && (s.low(i).equals("may")
                                || s.low(i).equals("might")
                                || s.low(i).equals("could"));
                return !((perhaps && s.low(i + 1).equals("have"))
                        || (perhaps && s.low(i + 1).equals("be")));
            }
        }
        return false;
    }

    /// "no casualties were reported" is a want of news, not a figure.
    private static boolean isUnreported(Sentence s, int from) {
        return HarmWords.BE.contains(s.low(from))
                && (s.low(from + 1).equals("reported") || s.low(from + 2).equals("reported"));
    }

    private static boolean mentions(Sentence s, Set<String> words, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(s.size(), to); i++) {
            if (words.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }
}
