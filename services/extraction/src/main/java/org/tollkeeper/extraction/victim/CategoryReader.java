package org.tollkeeper.extraction.victim;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmNoun;
import org.tollkeeper.extraction.words.PeopleWord;
import org.tollkeeper.extraction.words.Words;

/// Stage 8, first half: what the people counted were.
final class CategoryReader {
    static final Set<String> AID = DataFile.set("victim/aid-bodies");
    private static final Set<String> ARMED = DataFile.set("victim/armed-bodies");
    private static final Set<String> PEACEKEEPERS = DataFile.set("victim/peacekeeping-bodies");
    private static final Set<String> OVERALL = Set.of("overall", "combined", "total");
    private static final Set<String> OWN = Set.of("its", "their", "our");
    private static final Set<String> BODIES = DataFile.set("victim/army-bodies");
    private static final Set<String> MEMBERS = Set.of("member", "members");
    private static final Set<String> JOINTS = Set.of("of", "from", "with", "in");
    private static final Set<String> MISSIONS = DataFile.set("victim/missions");
    private static final Set<String> UNIFORMS = DataFile.set("victim/uniforms");
    private static final Set<String> UNIFORMED = Set.of("uniformed");
    private static final Set<String> RANKS = Set.of("ranks", "rank");
    private static final Set<String> FORMER = Set.of("former", "ex", "retired");
    private static final Set<String> POLICE = Set.of("police");
    private static final int REACH = 7;

    private CategoryReader() {}

    /// The word for people that says it; absent where the sentence does not.
    static @Nullable PeopleWord of(Mention mention) {
        var phrase = mention.counted().phrase();
        var s = mention.sentence();
        boolean open = phrase.people() == null || phrase.people().category() == Category.ALL;
        if (open
                && s.low(mention.counted().end()).equals("in")
                && s.low(mention.counted().end() + 1).equals("civilian")) {
            // "44 of them in civilian clothes"
            return new PeopleWord(Category.CIVILIAN, null, false);
        }
        boolean fighting = isInUniform(s, mention.counted().end())
                || s.hasAny(UNIFORMED, phrase.from(), phrase.to())
                || isInEnemyRanks(s, mention.counted().end());
        if (open && fighting) {
            return new PeopleWord(Category.MILITARY, null, false);
        }
        var all = allOfThem(s, mention.counted().end());
        if (all != null && (phrase.people() == null || phrase.people().category() == Category.ALL)) {
            return all;
        }
        if (phrase.people() != null && isMixed(s, mention.counted().end(), phrase.people())) {
            return new PeopleWord(Category.ALL, null, false);
        }
        if (phrase.people() != null) {
            var people = phrase.people();
            if (people.category() == Category.MILITARY && s.hasAny(FORMER, phrase.from(), phrase.to())) {
                return new PeopleWord(Category.CIVILIAN, null, people.single());
            }
            if (people.category() == Category.MILITARY && s.hasAny(POLICE, phrase.from(), phrase.to() - 1)) {
                return new PeopleWord(Category.POLICE, null, people.single());
            }
            return people.category() == Category.MILITARY
                            && isPeacekeeping(s, mention.counted().end())
                    ? new PeopleWord(Category.PEACEKEEPER, null, people.single())
                    : Employers.areAidWorkers(s, phrase)
                            ? Employers.AID_WORKERS
                            : (people.category() == Category.ALL && people.group() == null)
                                            || s.low(phrase.to() - 1).equals("volunteers")
                                    ? completed(s, mention.counted().end(), people)
                                    : people;
        }
        if (s.low(mention.start() - 1).equals("of")
                && s.low(mention.start() - 2).equals("family")) {
            return new PeopleWord(Category.CIVILIAN, null, false);
        }
        if (isOfWar(s, mention)) {
            return new PeopleWord(Category.MILITARY, null, false);
        }
        if (phrase.head() == NounPhrase.Head.HARM) {
            var among = among(s, phrase.to());
            var noun = phrase.noun();
            boolean losses = noun != null && noun.kind() == HarmNoun.Kind.LOSS;
            return among != null
                    ? among
                    : losses || isInRanks(s, phrase.to()) ? new PeopleWord(Category.MILITARY, null, false) : null;
        }
        if (phrase.head() == NounPhrase.Head.BARE && isInRanks(s, mention.link().to())) {
            return new PeopleWord(Category.MILITARY, null, false);
        }
        if (phrase.head() == NounPhrase.Head.BARE && s.low(phrase.to()).equals("among")) {
            return among(s, phrase.to());
        }
        if (phrase.head() == NounPhrase.Head.UNKNOWN && s.low(phrase.to()).equals("and")) {
            // "five Halmari and two Teverian soldiers"
            var shared = Words.PEOPLE.firstIn(s, phrase.to() + 2, phrase.to() + 5);
            return shared == null ? null : shared.meaning();
        }
        boolean toll = mention.link().frame() == HarmLink.Frame.TOLL
                || mention.link().frame() == HarmLink.Frame.GROWTH
                || mention.link().frame() == HarmLink.Frame.COUNT;
        if (!toll) {
            return null;
        }
        if (isOfEvents(mention)) {
            return new PeopleWord(Category.ALL, null, false);
        }
        var counted = within(
                s, mention.link().at(), Math.max(mention.start(), mention.link().to()));
        return counted == null && isLosses(s, mention.link().at(), mention.start())
                ? new PeopleWord(Category.MILITARY, null, false)
                : counted;
    }

    /// "nine casualties "in the enemy ranks""
    static boolean isInEnemyRanks(Sentence s, int end) {
        int in = end < s.size() && s.at(end).isQuote() ? end + 1 : end;
        return s.low(in).equals("in") && s.hasAny(Owners.ENEMY, in + 1, in + 3) && s.hasAny(RANKS, in + 2, in + 5);
    }

    /// "12 men in rebel fatigues"
    static boolean isInUniform(Sentence s, int end) {
        return s.low(end).equals("in")
                && s.hasAny(UNIFORMS, end + 1, end + 4)
                && !s.low(end + 1).equals("the");
    }

    /// Whether a source's name is that of an army: "the general staff", "army spokesman Tor Amsel".
    static boolean isOfAnArmy(String name) {
        if (name.toLowerCase(Locale.ROOT).contains("general staff")) {
            return true;
        }
        for (var word : name.toLowerCase(Locale.ROOT).split("[ '-]", -1)) {
            if (BODIES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a source's name is that of a force of peacekeepers, whose members are none of an aid agency.
    static boolean isOfPeacekeepers(String name) {
        for (var word : name.toLowerCase(Locale.ROOT).split("[ '-]", -1)) {
            if (PEACEKEEPERS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// "killed nine villagers, taking the toll of two days of violence to 40": of whomever.
    static boolean isOfEvents(Mention mention) {
        var s = mention.sentence();
        var toll = Words.TOLLS.firstIn(s, mention.link().at(), mention.start());
        if (toll == null || within(s, mention.link().at(), mention.start()) != null) {
            return false;
        }
        boolean overall = s.low(toll.to() - 1).equals("toll") && OVERALL.contains(s.low(toll.from() - 1));
        if (overall && s.low(toll.from() - 2).equals("the")) {
            return true;
        }
        boolean complement = s.low(toll.to()).equals("of") || s.low(toll.to()).equals("from");
        return complement && Words.THINGS.firstIn(s, toll.to() + 1, mention.start()) != null;
    }

    /// "18 bodies, all of them herders"
    private static @Nullable PeopleWord allOfThem(Sentence s, int counted) {
        int end = counted;
        while (end < Math.min(s.size(), counted + REACH) && s.at(end).isWord()) {
            end++;
        }
        if (!s.low(end).equals(",") || !s.low(end + 1).equals("all")) {
            return null;
        }
        int from = s.low(end + 2).equals("of") ? end + 4 : end + 2;
        var hit = Words.PEOPLE.firstIn(s, from, from + 2);
        return hit == null || hit.meaning().single() ? null : hit.meaning();
    }

    /// "soldiers serving with the U.N. force"
    private static boolean isPeacekeeping(Sentence s, int end) {
        int from = s.low(end).equals("serving") ? end + 1 : end;
        if (!JOINTS.contains(s.low(from))) {
            return false;
        }
        for (int i = from + 1; i < Math.min(s.size(), from + 5) && s.at(i).isWord(); i++) {
            if (MISSIONS.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }

    /// "15 officials and soldiers": one number of several kinds.
    private static boolean isMixed(Sentence s, int end, PeopleWord people) {
        boolean and = s.low(end).equals("and") || s.low(end).equals("or");
        var other = and ? Words.PEOPLE.at(s, end + 1) : null;
        return other != null
                && !other.meaning().single()
                && !people.single()
                && other.meaning().category() != people.category();
    }

    /// "6,000 prisoners of war", "the number of enemy dead": of those who fight, whatever else is said.
    private static boolean isOfWar(Sentence s, Mention m) {
        int from = Math.min(m.link().at(), m.counted().phrase().from());
        for (int i = Math.max(0, from); i < Math.max(m.counted().end(), m.start()); i++) {
            boolean prisoners = s.low(i).startsWith("prisoner")
                    && s.low(i + 1).equals("of")
                    && s.low(i + 2).equals("war");
            boolean enemy = s.low(i).equals("enemy") && Words.TOLLS.at(s, i + 1) != null;
            if (prisoners || enemy || s.low(i).equals("pows")) {
                return true;
            }
        }
        return false;
    }

    /// "members of the Velian forces", "employees of the river relief agency"
    private static PeopleWord completed(Sentence s, int from, PeopleWord people) {
        var joint = s.low(from);
        if (MEMBERS.contains(s.low(from - 1))
                && (ARMED.contains(s.low(from - 2)) || s.low(from - 2).equals("suspected"))) {
            return new PeopleWord(Category.MILITARY, null, people.single());
        }
        if (!joint.equals("of") && !joint.equals("from") && !joint.equals("with") && !joint.equals("for")) {
            return people;
        }
        for (int i = from + 1; i < Math.min(s.size(), from + REACH) && s.at(i).isWord(); i++) {
            if (AID.contains(s.low(i))) {
                return Employers.AID_WORKERS;
            }
            if (Employers.RESCUE.contains(s.low(i))) {
                return new PeopleWord(Category.CIVILIAN, "rescuers", false);
            }
            if (ARMED.contains(s.low(i))) {
                return new PeopleWord(Category.MILITARY, null, false);
            }
            if (s.low(i).equals("police")) {
                return new PeopleWord(Category.POLICE, null, false);
            }
        }
        return people;
    }

    /// "enemy losses came to 220 men"
    static boolean isOfLosses(Mention m) {
        boolean count = m.link().frame() == HarmLink.Frame.TOLL || m.link().frame() == HarmLink.Frame.COUNT;
        return count && isLosses(m.sentence(), m.link().at(), m.start());
    }

    private static boolean isLosses(Sentence s, int from, int to) {
        var hit = Words.HARM_NOUNS.firstIn(s, from, to);
        return hit != null && hit.meaning().kind() == HarmNoun.Kind.LOSS;
    }

    private static @Nullable PeopleWord among(Sentence s, int from) {
        var joint = s.low(from);
        if (!joint.equals("among") && !joint.equals("of")) {
            return null;
        }
        var hit = Words.PEOPLE.firstIn(s, from + 1, from + 5);
        return hit == null ? null : hit.meaning();
    }

    /// "54 deaths in its ranks"
    static boolean isInRanks(Sentence s, int from) {
        boolean in = s.low(from).equals("in")
                || s.low(from).equals("among")
                || s.low(from).equals("within");
        return in
                && OWN.contains(s.low(from + 1))
                && (s.low(from + 2).equals("ranks") || s.low(from + 3).equals("ranks"));
    }

    private static @Nullable PeopleWord within(Sentence s, int from, int to) {
        for (var hit = Words.PEOPLE.lastIn(s, from, to); hit != null; hit = Words.PEOPLE.lastIn(s, from, hit.from())) {
            if (!hit.meaning().single()
                    || s.low(hit.from()).equals("civilian")
                    || s.low(hit.from()).equals("police")) {
                var longer = Words.PEOPLE.at(s, hit.from() - 1);
                if (longer != null && longer.to() >= hit.to()) {
                    return longer.meaning();
                }
                boolean mission =
                        hit.meaning().category() == Category.MILITARY && MISSIONS.contains(s.low(hit.from() - 1));
                return mission ? new PeopleWord(Category.PEACEKEEPER, null, false) : hit.meaning();
            }
        }
        for (int i = from; i + 1 < to; i++) {
            if (BODIES.contains(s.low(i)) && s.at(i + 1).isPossessive()) {
                return new PeopleWord(Category.MILITARY, null, false);
            }
        }
        return null;
    }
}
