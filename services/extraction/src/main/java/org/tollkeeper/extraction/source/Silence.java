package org.tollkeeper.extraction.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// The words by which a figure is kept back: "did not say", "rarely publishes", "gave no", "neither one nor the other
/// discloses".
///
/// @param from the first token of the negation
/// @param verb the verb of disclosing that it is about
record Silence(int from, int verb) {
    private static final Set<String> ADMIT = DataFile.set("source/admit-verbs");
    private static final Set<String> OWN = Set.of("its", "their", "our");
    private static final Set<String> PLAIN = DataFile.set("source/plain-verbs");
    private static final Set<String> CHECKS = Set.of("confirm", "verify");
    private static final Set<String> PARTIES = Set.of("side", "party", "army", "government", "camp");
    private static final Set<String> HELPING = Set.of("has", "have", "had");
    private static final int PAIR = 5;

    /// The one that begins at `i`; absent without one.
    static @Nullable Silence at(Sentence s, int i) {
        var word = s.low(i);
        if (word.equals("not") || word.equals("never") || word.endsWith("n't")) {
            return negated(s, i);
        }
        if (word.equals("neither")) {
            return neither(s, i);
        }
        var cue = Words.SILENCES.at(s, i);
        if (cue != null && !isChecking(s, i, cue.to())) {
            int verb = s.low(cue.to()).endsWith("ly") ? cue.to() + 1 : cue.to();
            boolean comments =
                    s.low(verb).startsWith("comment") && s.low(verb + 1).equals("on");
            return comments || Words.DISCLOSE.contains(s.low(verb)) || isElaborating(s, verb)
                    ? new Silence(i, verb)
                    : null;
        }
        if (word.equals("no") && Unsaid.isNews(s, i)) {
            return new Silence(i, i);
        }
        if (word.startsWith("ma")
                && s.low(i + 1).equals("no")
                && (s.low(i + 2).equals("mention") || s.low(i + 2).equals("reference"))) {
            return new Silence(i, i);
        }
        if (word.startsWith("report") && Words.HARM_NOUNS.firstIn(s, i + 2, i + 4) != null) {
            return null;
        }
        if (Words.DISCLOSE.contains(word) && isNone(s, i + 1)) {
            return new Silence(i, i);
        }
        boolean none = s.low(i + 1).equals("no") && Words.QUALIFIERS.at(s, i + 1) == null;
        return none && Words.DISCLOSE.contains(word) && !PLAIN.contains(word) ? new Silence(i, i) : null;
    }

    /// "could not confirm the toll", "unable to independently verify it": of another's figure, and no silence.
    private static boolean isChecking(Sentence s, int from, int verb) {
        boolean independently = s.low(verb).equals("independently");
        boolean unable = s.low(from).startsWith("could")
                || s.low(from).startsWith("can")
                || s.low(from).equals("unable");
        return independently || (unable && CHECKS.contains(s.low(verb)));
    }

    /// "did not elaborate": it is said before what of.
    static boolean isElaborating(Sentence s, int verb) {
        return s.low(verb).startsWith("elaborat");
    }

    /// "offered none of its own", "has said nothing about its losses"; "said none of its men was hurt" is a figure.
    private static boolean isNone(Sentence s, int i) {
        boolean none = s.low(i).equals("none")
                && s.low(i + 1).equals("of")
                && OWN.contains(s.low(i + 2))
                && s.low(i + 3).equals("own")
                && (i + 4 >= s.size() || !s.at(i + 4).isWord());
        return none
                || (s.low(i).equals("nothing")
                        && (s.low(i + 1).equals("about") || s.low(i + 1).equals("of")));
    }

    private static @Nullable Silence negated(Sentence s, int i) {
        boolean never = s.low(i).equals("never");
        for (int p = i + 1; p < i + 4; p++) {
            if (isChecking(s, i - 1, p)) {
                return null;
            }
            if (isElaborating(s, p) || isMadePublic(s, p)) {
                return new Silence(i, p);
            }
            if (Words.DISCLOSE.contains(s.low(p))) {
                return never && ADMIT.contains(s.low(p)) ? null : new Silence(i, p);
            }
            if (s.low(p).equals("comment") && s.low(p + 1).equals("on") && OWN.contains(s.low(p + 2))) {
                return isHabit(s, i) ? new Silence(i, p) : null;
            }
            if (s.low(p).equals("on") || s.low(p).equals("to") || never) {
                return null;
            }
        }
        return null;
    }

    /// "has not made its losses public"
    private static boolean isMadePublic(Sentence s, int made) {
        boolean open = false;
        for (int i = made + 1; s.low(made).startsWith("ma") && i <= made + PAIR; i++) {
            open |= s.low(i).equals("public");
        }
        return open && (s.low(made).equals("made") || s.low(made).equals("make"));
    }

    /// "does not comment on its losses" is what somebody always does; "did not comment" is nothing.
    private static boolean isHabit(Sentence s, int not) {
        return s.low(not - 1).equals("does") || s.low(not - 1).equals("do");
    }

    /// "Neither Halmar nor Teveria regularly publishes its losses", "Neither side has disclosed its losses"
    private static @Nullable Silence neither(Sentence s, int i) {
        int nor = i + 1;
        while (nor < i + PAIR && !s.low(nor).equals("nor")) {
            nor++;
        }
        boolean alone = PARTIES.contains(s.low(i + 1))
                || HELPING.contains(s.low(i + 1))
                || Words.DISCLOSE.contains(s.low(i + 1));
        for (int p = i + 1; alone && p < i + PAIR; p++) {
            if (Words.DISCLOSE.contains(s.low(p)) && !s.low(p).startsWith("report")) {
                return new Silence(i, p);
            }
        }
        for (int p = nor + 1; s.low(nor).equals("nor") && p <= nor + PAIR; p++) {
            if (Words.DISCLOSE.contains(s.low(p))) {
                return new Silence(i, p);
            }
        }
        return null;
    }
}
