package org.tollkeeper.extraction.victim;

import java.util.Locale;
import java.util.Set;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.PeopleWord;
import org.tollkeeper.extraction.words.Words;

/// Counts that no word says the kind of, of people who by what was done and who tells it can only be fighters: whom a
/// belligerent says it killed, what a brigade lost, who was at an army's own post.
final class FightersMeant {
    private static final Set<String> ENEMY_VERBS = DataFile.set("victim/enemy-verbs");
    private static final Set<String> SITES = DataFile.set("victim/own-sites");
    private static final Set<String> MASTERS = DataFile.set("victim/army-masters");
    private static final Set<String> BODIES = DataFile.set("victim/bodies-of-fighters");
    private static final Set<String> OWN = Set.of("its", "their", "our");
    private static final Set<String> OWNING_UP =
            Set.of("admitted", "acknowledged", "mistakenly", "mistake", "apologised");
    private static final Set<String> DEFENCE = Set.of("defence", "defense", "army", "military", "staff", "forces");
    private static final int PHRASE = 4;

    private final Actors actors;
    private final Targets targets;

    FightersMeant(ConflictLexicon lexicon, Ground ground) {
        this.actors = new Actors(lexicon, ground);
        this.targets = new Targets(lexicon);
    }

    boolean are(Mention m, PeopleWord people, Scene scene) {
        if (m.person() != null
                && people.category() == Category.ALL
                && ENEMY_VERBS.contains(m.sentence().low(m.link().at()))) {
            return true;
        }
        boolean open = people.category() == Category.ALL
                && people.group() == null
                && m.person() == null
                && m.counted().number().kind() != Numeral.Kind.NONE;
        return open
                && (isEliminated(m)
                        || isSaidByKiller(m, scene)
                        || isLostDead(m)
                        || isOwnToll(m, scene)
                        || isLostByUnit(m, scene)
                        || isOfBody(m)
                        || isAtOwnSite(m, scene)
                        || (isStruckThere(m, scene) && targets.isOfSoldiers(m)));
    }

    /// "hit a barracks, killing 31", unless those before in the sentence were people of any kind.
    private static boolean isStruckThere(Mention m, Scene scene) {
        boolean beside =
                scene.inSentence() && scene.before() != null && scene.before().category() != Category.MILITARY;
        return isBare(m) && !beside;
    }

    private static boolean isBare(Mention m) {
        return m.counted().phrase().head() == NounPhrase.Head.BARE;
    }

    /// "eliminated 50": nobody says so of villagers.
    private static boolean isEliminated(Mention m) {
        return isBare(m) && ENEMY_VERBS.contains(m.sentence().low(m.link().at()));
    }

    /// "the front said it had killed 30 in an ambush": whom somebody boasts of having killed fought him.
    private boolean isSaidByKiller(Mention m, Scene scene) {
        var side = scene.speaker().side();
        boolean boast = isBare(m)
                && !m.counted().phrase().others()
                && m.link().frame() == HarmLink.Frame.OBJECT
                && side != null;
        boolean besideOthers =
                scene.inSentence() && scene.before() != null && scene.before().category() == Category.ALL;
        return boast
                && !besideOthers
                && !has(OWNING_UP, m.sentence(), 0, m.start())
                && !scene.speaker().name().contains("olice")
                && side != null
                && side.equals(actors.of(m, scene));
    }

    /// "the army lost 70 dead and 100 wounded"
    private static boolean isLostDead(Mention m) {
        int lost = Owners.lossVerb(m);
        return m.counted().phrase().people() == null
                && lost > 0
                && m.sentence().low(lost).startsWith("los");
    }

    /// "the number of its dead to 876", by a defence ministry
    private static boolean isOwnToll(Mention m, Scene scene) {
        var s = m.sentence();
        var frame = m.link().frame();
        boolean toll = frame == HarmLink.Frame.TOLL || frame == HarmLink.Frame.COUNT || frame == HarmLink.Frame.GROWTH;
        if (!toll || scene.speaker().side() == null || !isNamed(scene.speaker().name(), DEFENCE)) {
            return false;
        }
        for (int i = m.link().at(); i < m.start(); i++) {
            if (OWN.contains(s.low(i)) && Words.TOLLS.firstIn(s, i + 1, i + PHRASE) != null) {
                return true;
            }
        }
        return false;
    }

    /// "the brigade lost 60 people", "four of his people, its commander said", "enemy losses came to 950 people"
    private static boolean isLostByUnit(Mention m, Scene scene) {
        if (m.counted().phrase().head() != NounPhrase.Head.PEOPLE) {
            return false;
        }
        boolean lost = m.link().frame() == HarmLink.Frame.LOST
                || Owners.lossVerb(m) > 0
                || m.counted().phrase().owned();
        return CategoryReader.isOfLosses(m)
                || (lost && (isOfUnit(m) || isNamed(scene.speaker().name(), MASTERS)));
    }

    /// Whether a source is an army or its ministry.
    static boolean isDefence(String name) {
        return isNamed(name, DEFENCE);
    }

    private static boolean isOfUnit(Mention m) {
        return has(MASTERS, m.sentence(), 0, m.start());
    }

    private static boolean isNamed(String name, Set<String> words) {
        for (var word : name.toLowerCase(Locale.ROOT).split("[ '-]", -1)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// "dozens of the militia", "some 40 of the attacking force"
    private static boolean isOfBody(Mention m) {
        var s = m.sentence();
        int from = m.counted().number().to();
        boolean of = s.low(from).equals("of") && s.low(from + 1).equals("the");
        return of
                && m.counted().phrase().people() == null
                && m.counted().phrase().noun() == null
                && has(BODIES, s, from + 2, Math.max(m.counted().end(), from + PHRASE));
    }

    /// "the army said eight were killed when its convoy hit a mine"
    private static boolean isAtOwnSite(Mention m, Scene scene) {
        var s = m.sentence();
        if (!isBare(m) || scene.speaker().side() == null) {
            return false;
        }
        for (int i = 0; i + 1 < s.size(); i++) {
            boolean site = OWN.contains(s.low(i)) && has(SITES, s, i + 1, i + PHRASE);
            if (site) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Set<String> words, Sentence s, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(s.size(), to) && !s.at(i).isClauseEnd(); i++) {
            if (words.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }
}
