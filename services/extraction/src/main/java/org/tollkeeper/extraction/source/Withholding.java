package org.tollkeeper.extraction.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.source.SourceNames.Range;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmNoun;
import org.tollkeeper.extraction.words.HarmVerb;
import org.tollkeeper.extraction.words.PeopleWord;
import org.tollkeeper.extraction.words.Speech;
import org.tollkeeper.extraction.words.Words;

/// Somebody has a figure and does not give it: "would not say how many", "gave no figure", "a state secret". Silence
/// alone
/// ("did not comment") is nothing.
///
/// @param saying who withholds; absent where it is whoever speaks in the sentence
/// @param harm absent where the words do not say of what
/// @param own whether it is about the speaker's own people
/// @param theirs whether it is about people the speaker harmed
public record Withholding(
        @Nullable Saying saying,
        int from,
        int to,
        @Nullable Harm harm,
        @Nullable PeopleWord people,
        boolean own,
        boolean theirs) {
    private static final Set<String> AUXILIARIES = DataFile.set("source/withholding-auxiliaries");
    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we");
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "our");
    private static final Set<String> BE = Set.of("were", "was", "been", "being", "are");

    private static final Set<String> OWN = Set.of("its", "their", "his", "our", "own");
    private static final Set<String> FIGURES = DataFile.set("source/figures");
    private static final Set<String> OTHER_THINGS = DataFile.set("source/other-things");
    private static final Set<String> ADMIT = DataFile.set("source/admit-verbs");
    private static final Set<String> CLAUSES = DataFile.set("source/other-questions");
    private static final Set<String> DISCLOSE = Words.DISCLOSE;
    private static final Set<String> REFUSE = DataFile.set("source/refuse-verbs");
    private static final int REACH = 12;

    /// Every figure withheld in the sentence.
    public static List<Withholding> find(Sentence s) {
        var found = new ArrayList<Withholding>();
        for (int i = 0; i < s.size(); i++) {
            int verb = verb(s, i);
            var one = verb < 0 ? secret(s, i) : of(s, i, verb);
            if (one != null) {
                found.add(one);
                i = one.to() - 1;
            }
        }
        return found;
    }

    /// The verb of disclosing that the negation at `i` is about; -1 without one.
    private static int verb(Sentence s, int i) {
        var word = s.low(i);
        boolean not = word.equals("not") || word.equals("never") || word.endsWith("n't");
        if (not) {
            for (int p = i + 1; p < i + 4; p++) {
                if (DISCLOSE.contains(s.low(p))) {
                    return word.equals("never") && ADMIT.contains(s.low(p)) ? -1 : p;
                }
                if (s.low(p).equals("on") || s.low(p).equals("to") || word.equals("never")) {
                    return -1;
                }
            }
            return -1;
        }
        if (word.equals("without") && DISCLOSE.contains(s.low(i + 1))) {
            return i + 1;
        }
        if (REFUSE.contains(word) && s.low(i + 1).equals("to") && DISCLOSE.contains(s.low(i + 2))) {
            return i + 2;
        }
        if (word.equals("yet") && s.low(i + 1).equals("to") && DISCLOSE.contains(s.low(i + 2))) {
            return i + 2;
        }
        if (word.startsWith("report") && Words.HARM_NOUNS.firstIn(s, i + 2, i + 4) != null) {
            return -1;
        }
        return DISCLOSE.contains(word) && s.low(i + 1).equals("no") && Words.QUALIFIERS.at(s, i + 1) == null ? i : -1;
    }

    private static @Nullable Withholding of(Sentence s, int negation, int verb) {
        boolean own = false;
        for (int i = verb + 1; i < Math.min(s.size(), verb + REACH); i++) {
            own |= OWN.contains(s.low(i));
            if (CLAUSES.contains(s.low(i))) {
                return null;
            }
            boolean details = s.low(i).equals("details") && s.low(i + 1).equals("of") && OWN.contains(s.low(i + 2));
            if ((OTHER_THINGS.contains(s.low(i)) && !s.low(i).equals("on") && !details)
                    || s.at(i).isClauseEnd()) {
                return null;
            }
            if ((s.low(i).equals("how") && s.low(i + 1).equals("many"))
                    || (s.low(i).equals("whether") && s.low(i + 1).equals("any"))) {
                return howMany(s, negation, verb, i + 2);
            }
            var noun = Words.HARM_NOUNS.at(s, i);
            if (noun != null && (isZero(s, negation, verb, noun) || isOfWhom(s, verb, noun))) {
                return null;
            }
            if (noun != null && s.low(noun.from()).equals("death") && isOfOne(s, noun.from())) {
                return null;
            }
            if (noun != null) {
                boolean losses = noun.meaning().kind() == HarmNoun.Kind.LOSS;
                return with(
                        s,
                        negation,
                        verb,
                        noun.to(),
                        noun.meaning().harm(),
                        own || (losses && !namesOther(s, i)),
                        false);
            }
            if (FIGURES.contains(s.low(i))) {
                return figure(s, negation, verb, i, own);
            }
        }
        return null;
    }

    /// "reported no injuries" says that there were none.
    private static boolean isZero(Sentence s, int negation, int verb, Hit<HarmNoun> noun) {
        return negation == verb
                && noun.from() == verb + 2
                && !FIGURES.contains(s.low(noun.to()))
                && !FIGURES.contains(s.low(noun.to() - 1))
                && (s.low(verb).startsWith("report") || s.low(verb).startsWith("confirm"));
    }

    /// "did not mention the victims" is of people, not of how many.
    private static boolean isOfWhom(Sentence s, int verb, Hit<HarmNoun> noun) {
        return s.low(verb).startsWith("mention") && s.low(noun.from()).equals("victims");
    }

    /// "did not confirm his death" is of one person, and no figure.
    private static boolean isOfOne(Sentence s, int i) {
        return s.low(i - 1).equals("his") || s.low(i - 1).equals("her");
    }

    private static boolean namesOther(Sentence s, int i) {
        return s.low(i + 1).equals("of")
                || s.at(i - 1).isCapitalised()
                || s.at(i - 1).isPossessive();
    }

    /// "a figure for the losses", or a figure of what was spoken of before.
    private static @Nullable Withholding figure(Sentence s, int negation, int verb, int at, boolean own) {
        for (int i = at + 1;
                i < Math.min(s.size(), at + 9) && (s.at(i).isWord() || s.at(i).isPossessive());
                i++) {
            var noun = Words.HARM_NOUNS.at(s, i);
            if (noun != null) {
                boolean mine = own || OWN.contains(s.low(i - 1)) || OWN.contains(s.low(i - 2));
                return with(s, negation, verb, noun.to(), noun.meaning().harm(), mine, false);
            }
        }
        if (s.low(at).equals("toll")) {
            return with(s, negation, verb, at + 1, Harm.KILLED, own, false);
        }
        boolean bare = s.low(at).equals("information")
                || (s.low(at).equals("one") && !s.low(at + 1).equals("of"));
        return bare ? null : with(s, negation, verb, at + 1, null, own, false);
    }

    /// "how many it had killed", "how many it keeps"; "how many sat in the train" is no harm.
    private static @Nullable Withholding howMany(Sentence s, int negation, int verb, int from) {
        for (int i = from; i < Math.min(s.size(), from + 11); i++) {
            var harm = Words.HARM_VERBS.at(s, i);
            var state = Words.HARM_STATES.at(s, i);
            if (harm != null) {
                boolean passive = BE.contains(s.low(i - 1));
                boolean lost = harm.meaning().victims() == HarmVerb.Victims.LOSER;
                boolean theirs = !lost
                        && harm.meaning().canTakeObject()
                        && !passive
                        && !harm.meaning().isIntransitive();
                boolean own = (lost && PRONOUNS.contains(subjectOf(s, i)))
                        || OWNERS.contains(s.low(from))
                        || (s.low(from).equals("of") && OWN.contains(s.low(from + 1)));
                return with(s, negation, verb, harm.to(), harm.meaning().harm(), own, theirs);
            }
            if (state != null) {
                return with(s, negation, verb, state.to(), state.meaning(), false, false);
            }
        }
        return null;
    }

    /// The word before a verb and what helps it: "it had lost".
    private static String subjectOf(Sentence s, int verb) {
        int i = verb - 1;
        while (i > 0 && AUXILIARIES.contains(s.low(i))) {
            i--;
        }
        return s.low(i);
    }

    private static Withholding with(
            Sentence s, int negation, int verb, int to, @Nullable Harm harm, boolean own, boolean theirs) {
        int end = Math.min(negation, verb);
        while (end > 0 && AUXILIARIES.contains(s.low(end - 1))) {
            end--;
        }
        Range name = s.low(negation).equals("without") ? null : subject(s, end);
        var saying = name == null ? null : Saying.before(s, verb, name, Speech.SAY);
        var people = people(s, verb, to);
        boolean mine = own
                || (people != null
                        && people.category() == Category.MILITARY
                        && !s.low(to).equals("of"));
        return new Withholding(saying, name == null ? negation : name.from(), to, harm, people, mine, theirs);
    }

    /// Who does not say: before the verb, or the subject of the sentence that goes on with "and".
    private static @Nullable Range subject(Sentence s, int end) {
        var name = SourceNames.before(s, end);
        if (name != null || end == 0 || !s.low(end - 1).equals("and")) {
            return name;
        }
        return SourceNames.subject(s, end);
    }

    /// Who was harmed, by a word close to the harm: "military casualties", "losses of Velian troops".
    private static @Nullable PeopleWord people(Sentence s, int verb, int to) {
        var before = Words.PEOPLE.lastIn(s, Math.max(verb + 1, to - 3), to);
        var after = s.low(to).equals("of") || s.low(to).equals("among") ? Words.PEOPLE.firstIn(s, to, to + 5) : null;
        return after != null ? after.meaning() : before == null ? null : before.meaning();
    }

    /// "treats its losses as a state secret", "casualty figures are classified"
    private static @Nullable Withholding secret(Sentence s, int i) {
        boolean secret = s.low(i).equals("secret")
                || s.low(i).equals("classified")
                || s.low(i).equals("undisclosed");
        if (!secret) {
            return null;
        }
        for (int p = i - 1; p >= Math.max(0, i - REACH); p--) {
            var noun = Words.HARM_NOUNS.at(s, p);
            if (noun != null) {
                var hit = Words.PEOPLE.lastIn(s, Math.max(0, p - 3), p);
                int verb = p;
                while (verb > 0 && !Words.KEEP.contains(s.low(verb))) {
                    verb--;
                }
                var name = SourceNames.before(s, verb);
                return name == null
                        ? null
                        : new Withholding(
                                Saying.before(s, verb, name, Speech.SAY),
                                name.from(),
                                i + 1,
                                noun.meaning().harm(),
                                hit == null ? null : hit.meaning(),
                                true,
                                false);
            }
        }
        return null;
    }
}
