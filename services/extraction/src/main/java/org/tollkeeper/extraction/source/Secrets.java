package org.tollkeeper.extraction.source;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.source.SourceNames.Range;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmNoun;
import org.tollkeeper.extraction.words.HarmVerb;
import org.tollkeeper.extraction.words.PeopleWord;
import org.tollkeeper.extraction.words.Speech;
import org.tollkeeper.extraction.words.Words;

/// Figures kept secret, without a verb that denies them: "treats its losses as a state secret", "keeps silent about the
/// men it lost", "its casualties would be published later".
final class Secrets {
    private static final Set<String> SECRET = Set.of("secret", "classified", "undisclosed");
    private static final Set<String> SILENT = Set.of("silent", "quiet", "mum", "tight-lipped");
    private static final Set<String> ABOUT = Set.of("about", "on", "over");
    private static final Set<String> OWN = Set.of("its", "their", "our");
    private static final Set<String> FIGURES = DataFile.set("source/figures");
    private static final Set<String> HELPERS = Set.of("has", "have", "had");
    private static final Set<String> LATER = Set.of("will", "would", "not", "never");
    private static final Set<String> ONCE = Set.of("after", "once", "when", "later", "until");
    private static final int REACH = 12;
    private static final int SHORT = 3;

    private Secrets() {}

    /// The one whose word stands at `i`; absent without one.
    static @Nullable Withholding at(Sentence s, int i) {
        if (SECRET.contains(s.low(i))) {
            return secret(s, i);
        }
        if (SILENT.contains(s.low(i)) && ABOUT.contains(s.low(i + 1))) {
            return silent(s, i);
        }
        return LATER.contains(s.low(i)) ? unpublished(s, i) : null;
    }

    /// "treats its losses as a state secret", "casualty figures are classified"
    private static @Nullable Withholding secret(Sentence s, int i) {
        for (int p = i - 1; p >= Math.max(0, i - REACH); p--) {
            var noun = Words.HARM_NOUNS.at(s, p);
            if (noun != null) {
                return kept(s, p, i + 1, noun.meaning().harm(), people(s, p));
            }
            boolean own = OWN.contains(s.low(p)) && s.low(p + 1).equals("own") && FIGURES.contains(s.low(p + 2));
            if (own) {
                return kept(s, p, i + 1, Harm.KILLED_OR_WOUNDED, null);
            }
        }
        return null;
    }

    /// "keeps silent about the soldiers it lost"
    private static @Nullable Withholding silent(Sentence s, int i) {
        for (int p = i + 2; p < Math.min(s.size(), i + REACH) && s.at(p).isWord(); p++) {
            var noun = Words.HARM_NOUNS.at(s, p);
            var verb = Words.HARM_VERBS.at(s, p);
            if (noun != null) {
                return kept(s, i, noun.to(), noun.meaning().harm(), people(s, p));
            }
            if (verb != null && verb.meaning().victims() == HarmVerb.Victims.LOSER) {
                return kept(s, i, verb.to(), verb.meaning().harm(), people(s, p));
            }
        }
        return null;
    }

    private static @Nullable PeopleWord people(Sentence s, int harm) {
        var hit = Words.PEOPLE.lastIn(s, Math.max(0, harm - SHORT), harm);
        return hit == null ? null : hit.meaning();
    }

    /// What somebody keeps to himself; who, stands before the verb of keeping.
    private static @Nullable Withholding kept(Sentence s, int before, int to, Harm harm, @Nullable PeopleWord people) {
        int verb = before;
        while (verb > 0 && !Words.KEEP.contains(s.low(verb))) {
            verb--;
        }
        verb = HELPERS.contains(s.low(verb - 1)) ? verb - 1 : verb;
        boolean which =
                verb > 1 && s.low(verb - 1).equals("which") && s.at(verb - 2).isComma();
        var subject = SourceNames.before(s, which ? verb - 2 : beforeAside(s, verb));
        return subject == null
                ? null
                : new Withholding(saying(s, subject, verb), subject.from(), to, harm, people, true, false);
    }

    /// "Halmar, for its part, keeps silent": past what stands between commas.
    static int beforeAside(Sentence s, int verb) {
        int i = verb - 2;
        while (verb > 0 && s.at(verb - 1).isComma() && i > Math.max(0, verb - REACH)) {
            if (s.at(i).isComma()) {
                return i;
            }
            i--;
        }
        return verb;
    }

    /// "its own casualties would be published later": by whoever spoke before
    private static @Nullable Withholding unpublished(Sentence s, int i) {
        boolean be = s.low(i + 1).equals("be") || s.low(i + 1).equals("been");
        if (!be || !Words.DISCLOSE.contains(s.low(i + 2))) {
            return s.low(i).startsWith("w") ? promised(s, i) : null;
        }
        if (s.low(i).startsWith("w") && FIGURES.contains(s.low(i - 1)) && s.hasAny(ONCE, i + SHORT, i + SHORT + 2)) {
            var asked = Words.HARM_NOUNS.lastIn(s, 0, i);
            return asked == null || asked.meaning().kind() != HarmNoun.Kind.LOSS
                    ? null
                    : new Withholding(
                            null, i - 1, i + SHORT, asked.meaning().harm(), people(s, asked.from()), true, false);
        }
        for (int p = i - 1; p >= Math.max(1, i - SHORT - 1); p--) {
            var noun = Words.HARM_NOUNS.at(s, p);
            int own = s.low(p - 1).equals("own") || !OWN.contains(s.low(p - 1)) ? p - 2 : p - 1;
            if (noun != null && OWN.contains(s.low(own))) {
                return new Withholding(null, own, i + SHORT, noun.meaning().harm(), people(s, p), true, false);
            }
        }
        return null;
    }

    /// "will make its losses public after the war", "would announce its casualties later"
    private static @Nullable Withholding promised(Sentence s, int i) {
        boolean make = s.low(i + 1).equals("make");
        boolean own = false;
        for (int p = i + 2; (make || Words.DISCLOSE.contains(s.low(i + 1))) && p < i + REACH / 2; p++) {
            var noun = Words.HARM_NOUNS.at(s, p);
            own |= OWN.contains(s.low(p));
            if (noun != null && own) {
                int to = make ? noun.to() + 1 : noun.to();
                boolean later =
                        s.hasAny(ONCE, to, to + 2) && (!make || s.low(noun.to()).equals("public"));
                var subject = SourceNames.before(s, i);
                int from = subject == null ? i : subject.from();
                return later ? new Withholding(null, from, to, noun.meaning().harm(), people(s, p), true, false) : null;
            }
        }
        return null;
    }

    /// "Neither Halmar nor Teveria publishes its losses", "Both Halmar and Teveria keep theirs secret": one for each.
    static List<Withholding> ofEach(Sentence s, Withholding one) {
        var saying = one.saying();
        boolean neither = s.low(one.from()).equals("neither");
        int from = neither ? one.from() + 1 : one.from();
        int to = neither || saying == null ? one.to() : saying.verb();
        for (int i = from + 1; (neither || one.own()) && i < Math.min(to, from + SHORT + 1); i++) {
            if (s.low(i).equals(neither ? "nor" : "and")) {
                var first = SourceNames.before(s, i);
                int past = s.low(i + 1).equals("the") ? i + 2 : i + 1;
                var second = new Range(past, past + 1);
                boolean names = first != null && isName(s, first.to() - 1) && isName(s, past);
                return names && first != null
                        ? List.of(by(s, one, first, neither), by(s, one, second, neither))
                        : List.of(one);
            }
        }
        return List.of(one);
    }

    private static boolean isName(Sentence s, int i) {
        return s.at(i).isCapitalised() || Words.SOURCES.at(s, i) != null;
    }

    private static Withholding by(Sentence s, Withholding one, Range printed, boolean neither) {
        var name = s.low(printed.from()).equals("neither") ? new Range(printed.from() + 1, printed.to()) : printed;
        int verb = one.saying() == null ? one.to() : one.saying().verb();
        return new Withholding(
                saying(s, name, verb),
                one.from(),
                one.to(),
                one.harm(),
                one.people(),
                one.own() || neither,
                one.theirs());
    }

    private static Saying saying(Sentence s, Range name, int verb) {
        return new Saying(s.text(name.from(), name.to()), name.from(), verb, verb + 1, Speech.SAY, true, List.of());
    }
}
