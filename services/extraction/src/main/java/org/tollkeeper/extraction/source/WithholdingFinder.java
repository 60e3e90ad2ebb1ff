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

/// Reads what of a sentence keeps a figure back: who does, of what harm, and of whom.
final class WithholdingFinder {
    private static final Set<String> AUXILIARIES = DataFile.set("source/withholding-auxiliaries");
    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we");
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "our");
    private static final Set<String> BE = Set.of("were", "was", "been", "being", "are");

    private static final Set<String> OWN = Set.of("its", "their", "his", "our", "own");
    private static final Set<String> OF = Set.of("of", "on", "about", "regarding");
    private static final Set<String> FIGURES = DataFile.set("source/figures");
    private static final Set<String> OTHER_THINGS = DataFile.set("source/other-things");
    private static final Set<String> CLAUSES = DataFile.set("source/other-questions");

    /// What is not admitted is one's own.
    private static final Set<String> ADMIT = DataFile.set("source/admit-verbs");
    private static final int REACH = 12;
    private static final int NEAR = 5;

    private final Sentence s;

    WithholdingFinder(Sentence s) {
        this.s = s;
    }

    List<Withholding> find() {
        var found = new ArrayList<Withholding>();
        for (int i = 0; i < s.size(); i++) {
            var silence = Silence.at(s, i);
            var kept = silence == null ? null : of(s, silence.from(), silence.verb());
            var one = kept == null ? Secrets.at(s, i) : kept;
            if (one != null) {
                found.removeIf(before -> one.own() && !before.own() && isSameSaying(before, one));
                found.addAll(Secrets.ofEach(s, one));
                i = one.to() - 1;
            }
        }
        return found;
    }

    /// "stopped announcing deaths and gave no figure for its losses": one figure.
    private static boolean isSameSaying(Withholding before, Withholding one) {
        var name = one.saying();
        var other = before.saying();
        return name == null || (other != null && other.name().equals(name.name()));
    }

    private static @Nullable Withholding of(Sentence s, int negation, int verb) {
        boolean own = false;
        if (Silence.isElaborating(s, verb)) {
            return owned(s, negation, verb);
        }
        for (int i = verb + 1; i < Math.min(s.size(), verb + REACH); i++) {
            own |= OWN.contains(s.low(i));
            boolean many = s.low(i).equals("how") && s.low(i + 1).equals("many");
            if (many || Unsaid.isOfAny(s, i) || Unsaid.asksOfLoss(s, i)) {
                return howMany(s, negation, verb, i + 2);
            }
            var noun = Unsaid.whether(s, i);
            if (noun != null) {
                own |= Unsaid.isOwn(s, i, noun.from());
                return with(s, negation, verb, noun.to(), noun.meaning().harm(), own, false);
            }
            if (Unsaid.areDetails(s, i)) {
                return owned(s, negation, verb);
            }
            boolean thing = OTHER_THINGS.contains(s.low(i)) && !s.low(i).equals("on") && !isOfHarm(s, i);
            if (CLAUSES.contains(s.low(i)) || thing || s.at(i).isClauseEnd()) {
                return null;
            }
            if (OwnFigures.isItsOwn(s, i)) {
                return with(s, negation, verb, i + 2, null, true, false);
            }
            int suffered = Unsaid.suffered(s, i);
            if (suffered > 0) {
                return with(s, negation, verb, suffered, Harm.KILLED_OR_WOUNDED, true, false);
            }
            if (OwnFigures.isAnyOfItsOwn(s, i)) {
                return with(s, negation, verb, i + 4, null, false, false);
            }
            noun = Words.HARM_NOUNS.at(s, i);
            if (noun != null && (isZero(s, negation, verb, noun) || isOfWhom(s, verb, noun) || areCaptives(noun))) {
                return null;
            }
            if (noun != null && s.low(noun.to()).equals("toll")) {
                return figure(s, negation, verb, noun.to(), own);
            }
            if (noun != null && s.low(noun.from()).equals("death") && isOfOne(s, noun.from())) {
                return null;
            }
            if (noun != null) {
                own |= OwnFigures.isOfItsOwn(s, noun.to()) || OwnFigures.isOnItsSide(s, noun.to());
                boolean losses = noun.meaning().kind() == HarmNoun.Kind.LOSS;
                if (!own && !losses && Unsaid.isAfterItsStrike(s, negation)) {
                    return ofDeeds(
                            with(s, negation, verb, noun.to(), noun.meaning().harm(), false, false));
                }
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

    /// "acknowledged losses but would not elaborate": of the losses it owned to.
    private static @Nullable Withholding owned(Sentence s, int negation, int verb) {
        var noun = Unsaid.ownedTo(s, negation);
        return noun == null
                ? null
                : with(s, negation, verb, verb + 1, noun.meaning().harm(), true, false);
    }

    /// "details of its dead", "details on casualties", "details about military losses"
    private static boolean isOfHarm(Sentence s, int i) {
        boolean of = s.low(i).equals("details") && OF.contains(s.low(i + 1));
        var noun = of ? Words.HARM_NOUNS.firstIn(s, i + 2, i + 5) : null;
        return of
                && (OWN.contains(s.low(i + 2))
                        || (noun != null && noun.meaning().harm() == Harm.KILLED_OR_WOUNDED));
    }

    /// "would not discuss prisoners" keeps no figure back.
    private static boolean areCaptives(Hit<HarmNoun> noun) {
        return noun.meaning().harm() == Harm.CAPTURED && noun.meaning().kind() == HarmNoun.Kind.PERSON;
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

    /// "called its own losses light, giving no number"
    private static boolean ownLosses(Sentence s, int end) {
        var noun = Words.HARM_NOUNS.lastIn(s, 0, end);
        return noun != null
                && noun.meaning().kind() == HarmNoun.Kind.LOSS
                && s.hasAny(OWN, noun.from() - 2, noun.from());
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
            var harmed = i > at + 2 ? Words.HARM_VERBS.at(s, i) : null;
            if (harmed != null && Words.PEOPLE.endingAt(s, i) != null) {
                return with(s, negation, verb, harmed.to(), harmed.meaning().harm(), own, false);
            }
        }
        boolean mine = own || OwnFigures.isOfItsOwn(s, at + 1) || OwnFigures.isForArmy(s, at + 1);
        if (Unsaid.isOfItsDeeds(s, at + 1)) {
            return ofDeeds(with(s, negation, verb, at + 1, Harm.KILLED, false, false));
        }
        if (s.low(at).equals("toll")) {
            return with(s, negation, verb, at + 1, Harm.KILLED, mine, false);
        }
        if (OwnFigures.isForArmy(s, at + 1)) {
            return with(s, negation, verb, at + 1, Harm.KILLED_OR_WOUNDED, true, false);
        }
        boolean bare = s.low(at).equals("information")
                || (s.low(at).equals("one") && !s.low(at + 1).equals("of"));
        if (ownLosses(s, negation)) {
            return with(s, negation, verb, at + 1, Harm.KILLED_OR_WOUNDED, true, false);
        }
        return bare ? null : with(s, negation, verb, at + 1, null, own, false);
    }

    /// "no toll for its raids": of people of whatever kind that the speaker harmed.
    private static Withholding ofDeeds(Withholding one) {
        var anybody = new PeopleWord(Category.ALL, null, false);
        return new Withholding(one.saying(), one.from(), one.to(), one.harm(), anybody, false, true);
    }

    /// "how many it had killed", "how many it keeps"; "how many sat in the train" is no harm.
    private static @Nullable Withholding howMany(Sentence s, int negation, int verb, int from) {
        boolean kinds =
                s.low(from).equals("of") && s.low(from + 1).equals("the") && Words.HARM_NOUNS.at(s, from + 2) != null;
        if (kinds) {
            // "did not say how many of the injured were soldiers": they are counted
            return null;
        }
        boolean ends = from >= s.size() || !s.at(from).isWord();
        if (ends && !(from < s.size() && s.at(from).isComma())) {
            return ofThoseBefore(s, negation, verb, from);
        }
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

    /// "some of our men had died, but he declined to say how many": of whom the words before tell.
    private static Withholding ofThoseBefore(Sentence s, int negation, int verb, int to) {
        var harm = Words.HARM_VERBS.lastIn(s, Math.max(0, negation - REACH), negation);
        boolean own = false;
        for (int i = Math.max(0, negation - REACH); harm != null && i < harm.from(); i++) {
            own |= OWN.contains(s.low(i)) && (s.low(i - 1).equals("of") || Words.PEOPLE.firstIn(s, i, i + 3) != null);
        }
        return with(s, negation, verb, to, own && harm != null ? harm.meaning().harm() : null, own, false);
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
        Range subject = s.low(negation).equals("without") ? null : subject(s, end);
        Range name = subject == null ? null : new Papers(s).author(subject);
        var saying = name == null
                ? null
                : new Saying(s.text(name.from(), name.to()), name.from(), verb, verb + 1, Speech.SAY, true, List.of());
        var people = people(s, verb, to);
        boolean mine = own
                || (people == null && !theirs && ADMIT.contains(s.low(verb)))
                || (harm == Harm.KILLED_OR_WOUNDED && !theirs && Unsaid.ownsTo(s, end))
                || (people != null
                        && people.category() == Category.MILITARY
                        && !s.low(to).equals("of"));
        return new Withholding(saying, name == null ? negation : name.from(), to, harm, people, mine, theirs);
    }

    /// Who does not say: before the verb, or the subject of the sentence that goes on with "and".
    private static @Nullable Range subject(Sentence s, int end) {
        boolean which = s.low(end - 1).equals("which") || s.low(end - 1).equals("who");
        if (end > 2 && which && s.at(end - 2).isComma()) {
            return SourceNames.before(s, end - 2);
        }
        if (end > 2 && s.at(end - 1).isComma()) {
            return SourceNames.before(s, Secrets.beforeAside(s, end));
        }
        var name = SourceNames.before(s, end);
        if (name != null || end == 0 || !s.low(end - 1).equals("and")) {
            return name;
        }
        return SourceNames.subject(s, end);
    }

    /// Who was harmed, by a word close to the harm: "military casualties", "losses of Velian troops".
    private static @Nullable PeopleWord people(Sentence s, int verb, int to) {
        var before = Words.PEOPLE.lastIn(s, Math.max(verb + 1, to - NEAR), to);
        var after = s.low(to).equals("of") || s.low(to).equals("among") ? Words.PEOPLE.firstIn(s, to, to + 5) : null;
        if (after == null && before == null && s.low(to - 1).equals("victims")) {
            return new PeopleWord(Category.ALL, null, false);
        }
        return after != null ? after.meaning() : before == null ? null : before.meaning();
    }
}
