package org.tollkeeper.extraction.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.side.Cast;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.victim.ForceWords;
import org.tollkeeper.extraction.victim.Victims;
import org.tollkeeper.extraction.words.Words;

/// What a story has told so far, as far as what follows may lean on it.
final class Discourse {
    private static final int NEAR = 8;
    private static final int FIRST = 20;
    private static final int WINDOW = 40;

    private final ConflictLexicon lexicon;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Integer, Draft> byMention = new HashMap<>();
    private static final Set<String> WARDS = Set.of("hospital", "hospitals", "clinic", "admitted", "received");
    private static final Set<String> ARMY = Set.of("army", "military", "troops", "government", "soldiers");
    private static final Set<String> OWN = Set.of("its", "their", "our");

    private @Nullable Sentence before;
    private @Nullable String soldiers;
    private @Nullable String people;

    Discourse(ConflictLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    int size() {
        return drafts.size();
    }

    /// Whose soldiers the story spoke of last.
    @Nullable
    String soldiers() {
        return soldiers;
    }

    /// Whose civilians it spoke of last.
    @Nullable
    String people() {
        return people;
    }

    /// The two sides that this sentence or the one before names, "the army" as that of the one state.
    List<String> twoBefore(Sentence s, Cast cast) {
        var sides = new ArrayList<>(cast.namedBefore(s));
        var state = lexicon.loneState();
        boolean army = before != null && before.hasAny(ARMY, 0, before.size());
        if (sides.size() == 1 && army && state != null && !sides.contains(state)) {
            sides.addFirst(state);
        }
        return sides;
    }

    /// Remembers a sentence when it has been read.
    void leave(Sentence s) {
        before = s;
    }

    /// What the sentence before, in the same paragraph, says befell some of the speaker's own: "that some of its men
    /// were killed".
    @Nullable
    Harm ownHarm(Sentence s) {
        if (before == null || before.line().paragraph() != s.line().paragraph()) {
            return null;
        }
        var verb = Words.HARM_VERBS.lastIn(before, 0, before.size());
        return verb != null && before.hasAny(OWN, 0, verb.from())
                ? verb.meaning().harm()
                : null;
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    /// The same, read from a mention that later ones may be parts of.
    void add(Mention m, Draft draft) {
        add(draft);
        byMention.put(m.id(), draft);
        var who = draft.victims();
        boolean force = who.category() == Category.MILITARY
                || who.category() == Category.POLICE
                || who.category() == Category.PEACEKEEPER;
        if (force && who.isKnownSide() && !who.side().equals(Victims.BOTH)) {
            soldiers = who.side();
        }
        if (who.category() != Category.MILITARY && lexicon.isTerritorial(who.side())) {
            people = who.side();
        }
    }

    /// Gives a draft that counts one person that person's name, and what a rank before the name says of him.
    void name(Draft one, String name, Victims who) {
        boolean ranked = ForceWords.isOfForce(who.category()) && one.victims().category() == Category.CIVILIAN;
        var victims = ranked
                ? new Victims(
                        one.victims().side(),
                        who.category(),
                        who.group(),
                        one.victims().by())
                : one.victims();
        drafts.replaceAll(d -> d.id() == one.id() ? d.withPerson(name).withVictims(victims) : d);
    }

    /// What a mention is a part of by its words.
    @Nullable
    Draft whole(Mention m) {
        return byMention.get(m.whole());
    }

    /// "Captain Roe was among those killed", "The martyr, Ana Roe, was 34", "Ana Roe succumbed to wounds": one of those
    /// whose deaths were told before.
    @Nullable
    Draft toldOf(Mention m) {
        var s = m.sentence();
        boolean definite = (s.low(0).equals("the") && Words.HARM_NOUNS.at(s, 1) != null && m.start() <= 4)
                || s.low(m.link().at()).startsWith("succumb");
        if (m.person() == null || m.link().harm() != Harm.KILLED || !(definite || isAmongThem(m))) {
            return null;
        }
        for (var draft : drafts.reversed()) {
            if (paragraphsBetween(draft, s) > 1) {
                return null;
            }
            boolean dead = draft.harm() == Harm.KILLED || draft.harm() == Harm.KILLED_OR_WOUNDED;
            boolean one = draft.value() == 1;
            if (dead && !draft.isWithheld() && !draft.isIn(s) && draft.person() == null && one == definite) {
                return draft;
            }
        }
        return null;
    }

    private static boolean isAmongThem(Mention m) {
        var s = m.sentence();
        int i = m.link().at();
        return s.low(i).equals("among")
                && (s.low(i + 1).equals("the") || s.low(i + 1).equals("those"));
    }

    /// A line of its own for a place ("Lutsk: one dead") is a part of the first figure of the story that can hold it.
    @Nullable
    Draft listing(Mention m) {
        if (!Repeats.isListed(m.sentence()) && !m.sentence().low(m.start() - 1).equals("remaining")) {
            return null;
        }
        long value = m.counted().number().value();
        return drafts.stream()
                .limit(FIRST)
                .filter(d -> d.harm() == m.link().harm() && !d.isPart() && d.value() > value)
                .filter(d -> !Repeats.isListed(d.sentence()))
                .findFirst()
                .orElse(null);
    }

    /// Who the people of a draft are to those counted after them with another harm: "nine villagers and a soldier died
    /// and
    /// 30 were hurt" tells of both.
    Victims victimsOf(Draft sibling, Mention m) {
        var who = sibling.victims();
        boolean mixed = sibling.harm() != m.link().harm()
                && sibling.isIn(m.sentence())
                && drafts.stream()
                        .filter(d -> d.isIn(m.sentence()) && !d.isPart() && d.harm() == sibling.harm())
                        .anyMatch(d -> d.victims().category() != who.category()
                                && d.victims().side().equals(who.side()));
        return mixed ? new Victims(who.side(), Category.ALL, null, who.by()) : who;
    }

    /// The draft before that is no part of another, within a mention's reach.
    ///
    /// @param speaker who says the mention's figure; another one than before speaks of other people
    @Nullable
    Draft sibling(Mention m, Speaker speaker) {
        var near = near(m);
        boolean ward =
                near != null && isWardCount(m, speaker) && m.sentence().hasAny(WARDS, m.start() - WINDOW, m.start());
        boolean other = near != null
                && m.counted().phrase().noun() != null
                && (speaker.side() != null || isWardCount(m, speaker))
                && !near.speaker().name().equals(speaker.name());
        return other || ward ? null : near;
    }

    /// "A doctor said it had received 19 wounded": a hospital does not ask who they are.
    private static boolean isWardCount(Mention m, Speaker speaker) {
        return speaker.alignment().equals(Speaker.NEUTRAL) && m.link().harm() == Harm.WOUNDED;
    }

    private @Nullable Draft near(Mention m) {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - NEAR); i--) {
            var draft = drafts.get(i);
            if (paragraphsBetween(draft, m.sentence()) > reach(m)) {
                return null;
            }
            if (!draft.isPart() && !draft.isWithheld()) {
                return draft;
            }
        }
        return null;
    }

    /// How many paragraphs back a mention may lean: one that names nobody leans further.
    private static int reach(Mention m) {
        var phrase = m.counted().phrase();
        boolean leans = phrase.others()
                || phrase.people() == null
                || m.person() != null
                || phrase.people().category() == Category.ALL;
        return leans ? 1 : 0;
    }

    /// The last figure given close before a sentence, parts aside: of a harm, if there is one, else any.
    @Nullable
    Draft lastWhole(Sentence s, @Nullable Harm harm) {
        Draft any = null;
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - NEAR); i--) {
            var draft = drafts.get(i);
            if (draft.isPart() || draft.isWithheld() || paragraphsBetween(draft, s) > 1) {
                continue;
            }
            if (draft.harm() == harm) {
                return draft;
            }
            any = any == null ? draft : any;
        }
        return any;
    }

    static int paragraphsBetween(Draft draft, Sentence s) {
        return s.line().paragraph() - draft.sentence().line().paragraph();
    }
}
