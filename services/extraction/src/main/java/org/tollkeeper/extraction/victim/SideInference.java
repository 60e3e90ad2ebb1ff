package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.side.SideName;
import org.tollkeeper.extraction.side.SideNature;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Speech;
import org.tollkeeper.extraction.words.Words;

/// Whose people they were, where no word says it: who attacked, where it was, who speaks.
final class SideInference {
    private static final Set<String> STRUGGLES = Set.of(
            "war",
            "conflict",
            "fighting",
            "clashes",
            "exchanges",
            "hostilities",
            "violence",
            "battle",
            "battles",
            "fight");

    private final ConflictLexicon lexicon;
    private final Ground ground;
    private final Places places;
    private final HeadlinePlace headline;

    SideInference(ConflictLexicon lexicon, Ground ground) {
        this.lexicon = lexicon;
        this.ground = ground;
        this.places = new Places(lexicon);
        this.headline = new HeadlinePlace(lexicon, ground);
    }

    /// A side and what told it.
    private record Told(String side, By by) {}

    /// The side, marked as sure where a commander speaks of his own forces, or a place was named.
    Victims of(Mention m, Category category, @Nullable String group, Scene scene) {
        boolean people = category == Category.CIVILIAN || category == Category.ALL;
        var told = people ? people(m, category, scene) : fighters(m, category, scene);
        return new Victims(told.side(), category, group, told.by());
    }

    private Told people(Mention m, Category category, Scene scene) {
        if (!lexicon.isBetweenStates()) {
            return struggle(m) ? new Told(Cell.UNATTRIBUTED, By.UNKNOWN) : ofNoState(m, category, scene);
        }
        if (struggle(m) && m.link().frame() == HarmLink.Frame.OBJECT) {
            return new Told(Victims.BOTH, By.STORY);
        }
        var place = places.of(m);
        if (place != null) {
            return new Told(place, category == Category.CIVILIAN ? By.PLACE : By.GROUND);
        }
        var attacker = new Actors(lexicon, ground).of(m, scene);
        var struck = attacker == null ? null : landStruck(attacker, m);
        if (struck != null) {
            return struck;
        }
        var denier = denier(scene);
        if (denier != null) {
            return new Told(denier, By.SPEAKER);
        }
        var close = scene.before() != null && scene.before().isKnownSide() ? scene.before() : null;
        if (close != null && (scene.inSentence() || scene.speaker().side() == null)) {
            return new Told(close.side(), close.side().equals(headline.of(m)) ? By.GROUND : By.STORY);
        }
        boolean group = scene.speaker().side() != null
                && !lexicon.isTerritorial(scene.speaker().side());
        if (group && close != null) {
            return new Told(close.side(), By.STORY);
        }
        if (scene.speaker().side() != null) {
            var own = scene.speaker().side();
            return new Told(own, own.equals(ground.filed()) ? By.GROUND : By.SPEAKER);
        }
        var only = onlyNamed(m);
        if (only != null) {
            return new Told(only, By.STORY);
        }
        var headlined = headline.of(m);
        if (headlined != null) {
            return new Told(headlined, By.GROUND);
        }
        var told = scene.people() != null ? scene.people() : land(ground.tale());
        return told != null ? new Told(told, By.STORY) : new Told(Cell.UNATTRIBUTED, By.UNKNOWN);
    }

    private @Nullable String land(@Nullable String side) {
        return side != null && lexicon.isTerritorial(side) ? side : null;
    }

    /// Of the lands in the war the one that an attacker can have hit.
    private @Nullable Told landStruck(String attacker, Mention m) {
        var opposite = lexicon.opposite(attacker);
        if (opposite != null) {
            return new Told(opposite, By.ATTACKER);
        }
        var lands = lexicon.conflict().sides().stream()
                .map(side -> side.id())
                .filter(id -> !id.equals(attacker) && lexicon.isTerritorial(id))
                .toList();
        if (lands.size() == 1) {
            return new Told(lands.getFirst(), By.ATTACKER);
        }
        var foe = ground.cast().foe(attacker, SideNature.STATE, m.sentence(), m.start());
        return foe == null || !lexicon.isTerritorial(foe) ? null : new Told(foe, By.FOE);
    }

    /// Civilians of a civil war have no side; of others hit where soldiers live, the speaker's.
    private Told ofNoState(Mention m, Category category, Scene scene) {
        if (scene.speaker().side() != null && Places.isMilitaryTarget(m)) {
            var attacker = new Actors(lexicon, ground).of(m, scene);
            var foe = attacker != null && attacker.equals(scene.speaker().side())
                    ? ground.cast().foe(attacker, null, m.sentence(), m.start())
                    : scene.speaker().side();
            return new Told(foe == null ? scene.speaker().side() : foe, By.SPEAKER);
        }
        var before = scene.before();
        boolean same = before != null
                && category == Category.ALL
                && before.category() == Category.ALL
                && !before.side().equals(Victims.BOTH);
        if (same && before != null && !before.side().equals(Cell.UNALIGNED)) {
            return new Told(before.side(), By.STORY);
        }
        return new Told(Cell.UNALIGNED, category == Category.CIVILIAN ? By.PLACE : By.GROUND);
    }

    private static boolean struggle(Mention m) {
        if (m.link().frame() != HarmLink.Frame.OBJECT || m.counted().number().kind() == Numeral.Kind.NONE) {
            return false;
        }
        var s = m.sentence();
        for (int i = m.link().at() - 1; i >= Math.max(0, m.link().at() - 9); i--) {
            if (STRUGGLES.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }

    private Told fighters(Mention m, Category category, Scene scene) {
        var attacker = new Actors(lexicon, ground).of(m, scene);
        var nature = nature(m, category);
        var enemy = nature == SideNature.GROUP ? enemy(m, attacker, scene) : null;
        if (enemy != null) {
            return enemy;
        }
        var struck = attacker == null ? null : struck(m, attacker, nature);
        if (struck != null) {
            return struck;
        }
        var before = scene.before();
        boolean forces = before != null && isOfForce(before.category());
        boolean foreign = forces && before != null && before.side().equals(Cell.UNALIGNED);
        boolean manyStates = lexicon.states() > 1;
        if (!foreign && !manyStates && nature == SideNature.STATE && ground.home() != null && attacker == null) {
            return new Told(ground.home(), lexicon.isBetweenStates() ? By.STORY : By.ONLY_STATE);
        }
        if (scene.inSentence() && forces && before != null && fits(before.side(), nature)) {
            return new Told(before.side(), By.STORY);
        }
        var denier = denier(scene);
        if (denier != null) {
            return new Told(denier, By.SPEAKER);
        }
        var speaker = scene.speaker().side();
        if (category == Category.POLICE && ground.home() != null && speaker == null) {
            return new Told(ground.home(), By.STORY);
        }
        if (speaker != null && attacker == null && isRivalAccount(m, scene, speaker) && before != null) {
            return new Told(before.side(), By.STORY);
        }
        if (speaker != null && !speaker.equals(attacker) && fits(speaker, nature)) {
            return new Told(speaker, attacker == null ? By.OWN_FORCES : By.SPEAKER);
        }
        var foe = speaker == null || attacker != null || nature == null || fits(speaker, nature)
                ? null
                : ground.cast().foe(speaker, nature, m.sentence(), m.start());
        if (foe != null) {
            return new Told(foe, By.FOE);
        }
        var soldiers = scene.soldiers();
        if (soldiers != null && !soldiers.equals(attacker) && fits(soldiers, nature)) {
            return new Told(soldiers, By.STORY);
        }
        var only = attacker == null ? onlyNamed(m) : null;
        return only != null ? new Told(only, By.STORY) : new Told(Cell.UNATTRIBUTED, By.UNKNOWN);
    }

    /// "Halmar claimed that 62 had been killed", after Teveria told of its own 14: the same people by another count.
    private static boolean isRivalAccount(Mention m, Scene scene, String speaker) {
        var before = scene.before();
        boolean claimed = false;
        for (var said : scene.said()) {
            claimed |= m.sentence().low(said.saying().verb()).startsWith("claim");
        }
        return claimed
                && before != null
                && !scene.inSentence()
                && before.isKnownSide()
                && isOfForce(before.category())
                && !before.side().equals(speaker);
    }

    /// Soldiers are a state's, where there are states and groups.
    private boolean fits(String side, @Nullable SideNature nature) {
        return nature == null || lexicon.states() == 0 || lexicon.nature(side) == nature;
    }

    /// What the words say of whose they can be: "soldiers" are a state's, "militants" a group's.
    private @Nullable SideNature nature(Mention m, Category category) {
        if (isInsurgent(m)) {
            return SideNature.GROUP;
        }
        return category == Category.POLICE || isOfTheState(m) ? SideNature.STATE : null;
    }

    /// "277 soldiers and rebels, 176 of them insurgents": a part by its words of no state, in a whole of one.
    boolean isOfOthers(Mention m, Victims whole) {
        return isOfForce(whole.category())
                && nature(m, whole.category()) == SideNature.GROUP
                && lexicon.nature(whole.side()) == SideNature.STATE;
    }

    /// Whom an attacker struck.
    private @Nullable Told struck(Mention m, String attacker, @Nullable SideNature nature) {
        var opposite = lexicon.opposite(attacker);
        if (opposite != null) {
            return new Told(opposite, By.ATTACKER);
        }
        var land = nature == SideNature.STATE ? places.of(m) : null;
        if (land != null && !land.equals(attacker) && lexicon.nature(attacker) == SideNature.GROUP) {
            return new Told(land, By.FOE);
        }
        boolean group = nature == null && lexicon.nature(attacker) == SideNature.STATE && lexicon.groups() == 1;
        var foe = ground.cast().foe(attacker, group ? SideNature.GROUP : nature, m.sentence(), m.start());
        return foe == null ? null : new Told(foe, By.FOE);
    }

    /// "terrorists", said by a state or killed by it: the group it fights.
    private @Nullable Told enemy(Mention m, @Nullable String attacker, Scene scene) {
        var speaker = scene.speaker().side();
        if (lexicon.groups() > 0) {
            var named = ground.cast().group(m.sentence(), m.start());
            return named == null || named.equals(attacker) ? null : new Told(named, By.INSURGENT);
        }
        var state = speaker != null ? speaker : attacker;
        var rival = state == null ? null : ground.rival(state);
        return rival == null ? null : new Told(rival, By.INSURGENT);
    }

    private static boolean isOfForce(Category category) {
        return category == Category.MILITARY || category == Category.PEACEKEEPER || category == Category.POLICE;
    }

    /// "A dozen gunmen attacked; three were killed."
    private static boolean isAfterInsurgents(Sentence s, int before, int reach) {
        for (int i = before - 1; i >= Math.max(0, before - reach); i--) {
            if (Words.INSURGENTS.contains(s.low(i)) || (reach > 4 && s.low(i).equals("fighters"))) {
                return true;
            }
        }
        return false;
    }

    /// Soldiers, in a civil war, are the state's; rebels are called fighters.
    private static boolean isOfTheState(Mention m) {
        var s = m.sentence();
        boolean count = m.link().frame() == HarmLink.Frame.COUNT || m.link().frame() == HarmLink.Frame.TOLL;
        int end = m.counted().end();
        for (int i = count ? m.link().at() : m.counted().phrase().from();
                i < (s.low(end).equals("among") ? end + 4 : end);
                i++) {
            boolean security = s.low(i).equals("security") && s.low(i + 1).equals("forces");
            if (security || Words.STATE_FORCES.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }

    /// The one side that the sentence names, other than as an attacker.
    private @Nullable String onlyNamed(Mention m) {
        String only = null;
        var s = m.sentence();
        for (int i = 0; i < s.size(); i++) {
            var hit = lexicon.at(s, i);
            if (hit != null && !Places.isWeapon(s, hit.to()) && hit.meaning().kind() != SideName.Kind.FORCE) {
                if (only != null && !only.equals(hit.meaning().side())) {
                    return null;
                }
                only = hit.meaning().side();
            }
        }
        return only;
    }

    private boolean isInsurgent(Mention m) {
        boolean civil = !lexicon.isBetweenStates();
        var s = m.sentence();
        for (int i = m.counted().phrase().from(); i < m.counted().end(); i++) {
            if (Words.INSURGENTS.contains(s.low(i)) || (civil && s.low(i).startsWith("fighter"))) {
                return true;
            }
        }
        boolean bare = m.counted().phrase().head() == NounPhrase.Head.BARE;
        return (bare && isAfterInsurgents(s, m.start(), 14))
                || (m.person() != null && isAfterInsurgents(s, m.start(), 4));
    }

    /// A figure that somebody denies in the same breath is about the denier's people.
    private static @Nullable String denier(Scene scene) {
        for (var one : scene.said()) {
            var side = one.speaker().side();
            if (one.saying().speech() == Speech.DENY
                    && side != null
                    && !side.equals(scene.speaker().side())) {
                return side;
            }
        }
        return null;
    }
}
