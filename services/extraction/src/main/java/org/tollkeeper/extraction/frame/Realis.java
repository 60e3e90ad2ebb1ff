package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.Counted;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Zone;
import org.tollkeeper.extraction.words.Words;

/// Stage 7: what did not happen, or not to these people.
final class Realis {
    private static final Set<String> PUBLISH = Set.of("publish", "releas", "disclos", "announc", "reveal");
    private static final int MANY = 30;
    private static final Set<String> FIGURES = DataFile.set("frame/doubted-figures");
    private static final Set<String> UNTRUE = Set.of("never", "did");
    private static final Set<String> NAMING = DataFile.set("frame/naming-verbs-of-dead");

    private Realis() {}

    /// Why the mention is no report of what happened; absent where it is one.
    static @Nullable String reason(Sentence s, Counted counted, HarmLink link) {
        if (s.line().zone() != Zone.NOTICE && isDenied(s, counted, link)) {
            return "denied by the source";
        }
        if (Hypothetical.is(s, counted, link)) {
            return "hypothetical";
        }
        var unharmed = Unharmed.reason(s, counted, link);
        if (unharmed != null) {
            return unharmed;
        }
        if (isOfSeveralHarms(s, link)) {
            return "of several harms together";
        }
        boolean few = counted.phrase().part() || counted.number().value() < MANY;
        if (few && NAMING.contains(s.low(counted.number().from() - 1))) {
            return "is named, and counted elsewhere";
        }
        var returned = Returned.reason(s, counted, link);
        if (returned != null) {
            return returned;
        }
        if (counted.number().kind() == Numeral.Kind.NONE && isKeptBack(s, counted)) {
            return "a figure is withheld";
        }
        if (counted.number().kind() == Numeral.Kind.NONE && isAbsent(s, counted)) {
            return "nobody is said to be there";
        }
        if (counted.number().kind() == Numeral.Kind.NONE && isUnreported(s, Math.max(link.to(), counted.end()))) {
            return "nothing was reported";
        }
        return null;
    }

    /// "have been killed, wounded or detained": who of them was killed is not told.
    private static boolean isOfSeveralHarms(Sentence s, HarmLink link) {
        boolean or = false;
        boolean taken = false;
        for (int i = link.to(); link.harm() == Harm.KILLED && i < s.size(); i++) {
            var verb = Words.HARM_VERBS.at(s, i);
            or |= s.low(i).equals("or");
            taken |= verb != null && verb.meaning().harm() == Harm.CAPTURED;
            if (verb == null
                    && !s.at(i).isComma()
                    && !s.low(i).equals("or")
                    && !s.low(i).equals("arrested")) {
                break;
            }
        }
        return or && taken;
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
                return s.hasAny(FIGURES, counted.number().from() - 7, counted.end() + 7);
            }
        }
        return false;
    }

    /// "has published no losses since May" says nothing of how many.
    private static boolean isKeptBack(Sentence s, Counted counted) {
        var verb = s.low(counted.number().from() - 1);
        return counted.phrase().head() == NounPhrase.Head.HARM
                && PUBLISH.stream().anyMatch(verb::startsWith);
    }

    /// "there is no surgeon left in the city"
    private static boolean isAbsent(Sentence s, Counted counted) {
        int from = counted.number().from();
        return s.low(from - 2).equals("there")
                && HarmWords.BE.contains(s.low(from - 1))
                && counted.phrase().head() == NounPhrase.Head.PEOPLE;
    }

    /// "no casualties were reported" is a want of news, not a figure.
    private static boolean isUnreported(Sentence s, int from) {
        return HarmWords.BE.contains(s.low(from))
                && (s.low(from + 1).equals("reported") || s.low(from + 2).equals("reported"));
    }
}
