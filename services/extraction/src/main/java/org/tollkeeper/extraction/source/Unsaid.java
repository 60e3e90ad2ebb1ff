package org.tollkeeper.extraction.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmNoun;
import org.tollkeeper.extraction.words.HarmVerb;
import org.tollkeeper.extraction.words.Words;

/// What of a harm is left unsaid other than by "how many": "did not say whether anyone died", "if there were
/// casualties", "there was no information on casualties", "acknowledged losses but gave no details".
final class Unsaid {
    private static final Set<String> ASK = Set.of("whether", "if");
    private static final Set<String> ANYBODY = Set.of("any", "anyone", "anybody");
    private static final Set<String> OWN = Set.of("it", "they", "its", "their", "he", "his");
    private static final Set<String> NEWS = DataFile.set("source/news-nouns");
    private static final Set<String> OF = Set.of("on", "about", "of", "regarding");
    private static final Set<String> DETAILS = Set.of("details", "detail", "specifics");
    private static final Set<String> OWNING = DataFile.set("source/owning-verbs");
    private static final Set<String> SUFFER = DataFile.set("frame/suffer-verbs");
    private static final Set<String> ADMITS = Set.of("acknowledged", "acknowledges", "admitted", "admits", "conceded");
    private static final Set<String> STRIKES = Set.of("destroyed", "struck", "hit", "targeted", "bombed");
    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we");
    private static final int CLAUSE = 10;
    private static final int NEAR = 4;

    private Unsaid() {}

    /// "whether anyone was hurt", "whether any soldiers had died", but not "whether any aircraft had been lost".
    static boolean isOfAny(Sentence s, int i) {
        return ASK.contains(s.low(i))
                && ANYBODY.contains(s.low(i + 1))
                && Words.THINGS.firstIn(s, i + 2, i + NEAR) == null
                && noun(s, i + 1, i + NEAR) == null;
    }

    /// "whether it had lost any men"
    static boolean asksOfLoss(Sentence s, int i) {
        if (!ASK.contains(s.low(i)) || !OWN.contains(s.low(i + 1))) {
            return false;
        }
        for (int p = i + 2; p < i + NEAR; p++) {
            var verb = Words.HARM_VERBS.at(s, p);
            if (verb != null && verb.meaning().victims() == HarmVerb.Victims.LOSER) {
                return Words.THINGS.firstIn(s, verb.to(), verb.to() + NEAR) == null;
            }
        }
        return false;
    }

    /// "whether they had suffered any": the token after it; -1 where it is not asked.
    static int suffered(Sentence s, int i) {
        for (int p = i + 2; ASK.contains(s.low(i)) && OWN.contains(s.low(i + 1)) && p < i + NEAR; p++) {
            boolean any = SUFFER.contains(s.low(p)) && s.low(p + 1).equals("any");
            if (any && (p + 2 >= s.size() || !s.at(p + 2).isWord())) {
                return p + 2;
            }
        }
        return -1;
    }

    /// "if there were any casualties", "whether its forces suffered losses": the harm that is asked after.
    static @Nullable Hit<HarmNoun> whether(Sentence s, int i) {
        return ASK.contains(s.low(i)) ? noun(s, i + 1, i + CLAUSE) : null;
    }

    private static @Nullable Hit<HarmNoun> noun(Sentence s, int from, int to) {
        int end = from;
        while (end < Math.min(s.size(), to) && (s.at(end).isWord() || s.at(end).isPossessive())) {
            end++;
        }
        var noun = Words.HARM_NOUNS.firstIn(s, from, end);
        return noun != null && isOfMany(noun.meaning()) ? noun : null;
    }

    private static boolean isOfMany(HarmNoun noun) {
        return noun.kind() == HarmNoun.Kind.EVENT || noun.kind() == HarmNoun.Kind.LOSS;
    }

    /// Whether those asked after are the speaker's: "whether it had suffered losses", "deaths in its ranks".
    static boolean isOwn(Sentence s, int from, int noun) {
        for (int i = from; i < Math.min(s.size(), noun + NEAR) && !s.at(i).isClauseEnd(); i++) {
            if (OWN.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }

    /// "there was no information on casualties, the mayor said": by somebody who speaks.
    static boolean isNews(Sentence s, int i) {
        boolean there = s.low(i - 2).equals("there") && s.low(i - 1).startsWith("w");
        int noun = NEWS.contains(s.low(i + 1)) ? i + 1 : i + 2;
        return there
                && NEWS.contains(s.low(noun))
                && OF.contains(s.low(noun + 1))
                && noun(s, noun + 2, noun + 2 + NEAR) != null
                && Words.REPORTING.firstIn(s, noun, s.size()) != null;
    }

    /// "gave no details", and of nothing.
    static boolean areDetails(Sentence s, int i) {
        return DETAILS.contains(s.low(i)) && (i + 1 >= s.size() || !s.at(i + 1).isWord());
    }

    /// "no toll for its raids"
    static boolean isOfItsDeeds(Sentence s, int i) {
        return (s.low(i).equals("for") || s.low(i).equals("from") || s.low(i).equals("of"))
                && OWN.contains(s.low(i + 1))
                && Words.WEAPONS.contains(s.low(i + 2))
                && !Words.FORCES.contains(s.low(i + 2))
                && Words.PEOPLE.at(s, i + 2) == null;
    }

    /// "acknowledged losing the base but gave no casualty figures": of its own, as nobody owns to another's defeat.
    static boolean ownsTo(Sentence s, int end) {
        for (int i = 0; i < end; i++) {
            if (ADMITS.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }

    /// The losses that the sentence owns to before, where it counts none of them: "acknowledged losses".
    static @Nullable Hit<HarmNoun> ownedTo(Sentence s, int end) {
        var noun = Words.HARM_NOUNS.lastIn(s, 0, end);
        if (noun == null || noun.meaning().harm() != Harm.KILLED_OR_WOUNDED) {
            return null;
        }
        boolean owns = false;
        for (int i = 0; i < end; i++) {
            owns |= OWNING.contains(s.low(i));
            if (Character.isDigit(s.low(i).charAt(0))) {
                return null;
            }
        }
        return owns ? noun : null;
    }

    /// "said it destroyed three launchers": who strikes, and then is silent on what it cost, is silent on others.
    static boolean isAfterItsStrike(Sentence s, int end) {
        for (int i = 1; i < end; i++) {
            boolean he = PRONOUNS.contains(s.low(i - 1)) || s.low(i - 1).equals("had");
            boolean claims = s.low(i).equals("claimed")
                    && (s.low(i + 1).equals("the") || s.low(i + 1).equals("responsibility"));
            if (claims || (he && STRIKES.contains(s.low(i)))) {
                return true;
            }
        }
        return false;
    }
}
