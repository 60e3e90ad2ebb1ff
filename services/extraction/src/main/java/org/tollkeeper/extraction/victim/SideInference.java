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

    /// The side, marked as sure where a commander speaks of his own forces, or a place was named.
    Victims of(Mention m, Category category, @Nullable String group, Scene scene) {
        var side = side(m, category, scene);
        boolean own = isOfForce(category) && side.equals(scene.speaker().side());
        boolean placed = category == Category.CIVILIAN && (side.equals(Cell.UNALIGNED) || side.equals(places.of(m)));
        return new Victims(side, category, group, own || placed);
    }

    private String side(Mention m, Category category, Scene scene) {
        boolean people = category == Category.CIVILIAN || category == Category.ALL;
        if (people && !lexicon.isBetweenStates()) {
            return struggle(m) ? Cell.UNATTRIBUTED : militaryTarget(m, scene);
        }
        if (people && struggle(m) && m.link().frame() == HarmLink.Frame.OBJECT) {
            return Victims.BOTH;
        }
        var attacker = new Actors(lexicon, ground.home()).of(m, scene);
        if (!people) {
            return fighters(m, category, attacker, scene);
        }
        var place = places.of(m);
        if (place != null) {
            return place;
        }
        var opposite = attacker == null ? null : lexicon.opposite(attacker);
        if (opposite != null) {
            return opposite;
        }
        var denier = denier(scene);
        if (denier != null) {
            return denier;
        }
        boolean close = scene.before() != null && scene.before().isKnownSide();
        if (close
                && scene.before() != null
                && (scene.inSentence() || scene.speaker().side() == null)) {
            return scene.before().side();
        }
        boolean group = scene.speaker().side() != null
                && !lexicon.isTerritorial(scene.speaker().side());
        if (group && close && scene.before() != null) {
            return scene.before().side();
        }
        if (scene.speaker().side() != null) {
            return scene.speaker().side();
        }
        var only = onlyNamed(m);
        if (only != null) {
            return only;
        }
        var headlined = headline.of(m);
        return headlined != null ? headlined : scene.people() != null ? scene.people() : Cell.UNATTRIBUTED;
    }

    private String militaryTarget(Mention m, Scene scene) {
        if (scene.speaker().side() != null && Places.isMilitaryTarget(m)) {
            return scene.speaker().side();
        }
        boolean same = scene.before() != null
                && scene.before().category() == Category.ALL
                && !scene.before().side().equals(Victims.BOTH);
        return same && scene.before() != null ? scene.before().side() : Cell.UNALIGNED;
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

    private String fighters(Mention m, Category category, @Nullable String attacker, Scene scene) {
        var enemy = enemy(m, attacker, scene);
        if (enemy != null) {
            return enemy;
        }
        var other = attacker == null ? null : struck(m, attacker);
        if (other != null) {
            return other;
        }
        boolean foreign = scene.before() != null
                && scene.before().side().equals(Cell.UNALIGNED)
                && isOfForce(scene.before().category());
        if (!foreign && !lexicon.isBetweenStates() && isOfTheState(m) && ground.home() != null && attacker == null) {
            return ground.home();
        }
        if (scene.inSentence()
                && scene.before() != null
                && isOfForce(scene.before().category())) {
            return scene.before().side();
        }
        var rebels = attacker == null && scene.speaker().side() == null && isInsurgent(m)
                ? ground.rival(ground.home())
                : null;
        if (rebels != null) {
            return rebels;
        }
        var denier = denier(scene);
        if (denier != null) {
            return denier;
        }
        if (category == Category.POLICE
                && ground.home() != null
                && scene.speaker().side() == null) {
            return ground.home();
        }
        if (scene.speaker().side() != null && !scene.speaker().side().equals(attacker)) {
            return scene.speaker().side();
        }
        if (attacker != null && scene.soldiers() != null && !scene.soldiers().equals(attacker)) {
            return scene.soldiers();
        }
        if (attacker == null && scene.soldiers() != null) {
            return scene.soldiers();
        }
        var only = attacker == null ? onlyNamed(m) : null;
        return only != null ? only : Cell.UNATTRIBUTED;
    }

    /// Whom an attacker struck: a state strikes the group it fights, unless the words are those for a state's soldiers.
    private @Nullable String struck(Mention m, String attacker) {
        var group = lexicon.insurgents();
        boolean fights = group != null && lexicon.isTerritorial(attacker) && !isOfTheState(m);
        return fights && lexicon.isBetweenStates() ? group : ground.rival(attacker);
    }

    /// "terrorists", said by a state or killed by it: the group it fights.
    private @Nullable String enemy(Mention m, @Nullable String attacker, Scene scene) {
        var state = scene.speaker().side() != null ? scene.speaker().side() : attacker;
        if (!isInsurgent(m) || state == null) {
            return null;
        }
        var rival = ground.rival(state);
        boolean group = rival != null && !lexicon.isTerritorial(rival);
        return group || lexicon.insurgents() == null || state.equals(lexicon.insurgents())
                ? rival
                : lexicon.insurgents();
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
        for (int i = count ? m.link().at() : m.counted().phrase().from();
                i < m.counted().end();
                i++) {
            if (Words.STATE_FORCES.contains(s.low(i))) {
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
