package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.side.SideNature;
import org.tollkeeper.extraction.text.DataFile;

/// Whose soldiers or fighters they were, where no word says it: whom the attacker fights, who speaks, whose soldiers
/// the story spoke of.
final class SideOfFighters {
    /// "had taken nine prisoners"
    private static final Set<String> TAKEN = Set.of("take", "takes", "took", "taken", "taking");

    private final ConflictLexicon lexicon;
    private final Ground ground;
    private static final Set<String> ENEMY_VERBS = DataFile.set("victim/enemy-verbs");

    private static final Set<String> SURRENDERS = DataFile.set("victim/surrenders");

    private final Places places;
    private final Targets targets;
    private final ForceWords words;

    SideOfFighters(ConflictLexicon lexicon, Ground ground) {
        this.lexicon = lexicon;
        this.ground = ground;
        this.places = new Places(lexicon);
        this.targets = new Targets(lexicon);
        this.words = new ForceWords(!lexicon.isBetweenStates());
    }

    Told of(Mention m, Category category, Scene scene) {
        var attacker = new Actors(lexicon, ground).of(m, scene);
        var nature = words.nature(m, category);
        if (nature == SideNature.STATE && Cell.UNALIGNED.equals(scene.soldiers())) {
            return new Told(Cell.UNALIGNED, By.STORY);
        }
        if (nature == SideNature.GROUP && lexicon.groups() > 0 && ground.cast().isOfAnother(m.sentence(), m.start())) {
            return Told.NOTHING;
        }
        var target = targets.owner(m);
        if (target != null && !target.equals(attacker) && fits(target, nature)) {
            return new Told(target, By.ATTACKER);
        }
        var fight = fight(m, attacker, nature, scene);
        if (fight != null) {
            return fight;
        }
        var force = force(m, attacker, nature, scene);
        if (force != null) {
            return force;
        }
        var account = account(m, category, attacker, nature, scene);
        var called = account == null ? called(m, attacker, nature) : account;
        return called != null ? called : story(m, attacker, nature, scene);
    }

    /// By who fights whom: the group that a state fights, or whom the attacker struck.
    private @Nullable Told fight(Mention m, @Nullable String attacker, @Nullable SideNature nature, Scene scene) {
        var enemy = nature == SideNature.GROUP ? enemy(m, attacker, scene) : null;
        var speaker = scene.speaker().side();
        boolean own = nature == SideNature.STATE
                && speaker != null
                && !speaker.equals(attacker)
                && attacker != null
                && lexicon.states() > 1
                && lexicon.nature(speaker) == SideNature.STATE;
        if (own && speaker != null && enemy == null) {
            return new Told(speaker, By.ATTACKER);
        }
        return enemy != null || attacker == null ? enemy : struck(m, attacker, nature);
    }

    /// By the one state there is, or the force counted before in the sentence.
    private @Nullable Told force(Mention m, @Nullable String attacker, @Nullable SideNature nature, Scene scene) {
        var before = scene.before();
        boolean forces = before != null && ForceWords.isOfForce(before.category());
        boolean foreign = forces && before != null && before.side().equals(Cell.UNALIGNED);
        boolean state = nature == SideNature.STATE && lexicon.states() <= 1 && attacker == null;
        if (state && !foreign && ground.home() != null) {
            return new Told(ground.home(), lexicon.isBetweenStates() ? By.STORY : By.ONLY_STATE);
        }
        boolean own = m.sentence().low(m.start() - 1).equals("that")
                && m.sentence().low(m.start() - 2).equals("and");
        return scene.inSentence() && !own && forces && before != null && fits(before.side(), nature)
                ? new Told(before.side(), By.STORY)
                : null;
    }

    /// "stormed a Torian camp, leaving thirty soldiers dead": where several states fight, the one that the sentence
    /// names; "a post of the Velian volunteers; eleven volunteers were killed": those just called so.
    private @Nullable Told called(Mention m, @Nullable String attacker, @Nullable SideNature nature) {
        var s = m.sentence();
        var head = s.low(m.counted().end() - 1);
        String only = null;
        for (int i = 0; i < s.size() && attacker == null; i++) {
            var hit = lexicon.at(s, i);
            if (hit == null) {
                continue;
            }
            if (hit.to() <= m.start() && s.low(hit.to() - 1).equals(head)) {
                return new Told(hit.meaning().side(), By.STORY);
            }
            boolean state =
                    nature == SideNature.STATE && lexicon.nature(hit.meaning().side()) == nature;
            if (state && only != null && !only.equals(hit.meaning().side())) {
                return null;
            }
            only = state ? hit.meaning().side() : only;
        }
        return only == null ? null : new Told(only, By.STORY);
    }

    /// By who gives the figure, or denies it.
    private @Nullable Told account(
            Mention m, Category category, @Nullable String attacker, @Nullable SideNature nature, Scene scene) {
        var denier = Hints.denier(scene);
        if (denier != null) {
            return new Told(denier, By.SPEAKER);
        }
        var speaker = scene.speaker().side();
        if (speaker == null) {
            return category == Category.POLICE && ground.home() != null ? new Told(ground.home(), By.STORY) : null;
        }
        boolean taken = m.link().harm() == Harm.CAPTURED
                && SURRENDERS.contains(m.sentence().low(m.link().at()));
        taken |= m.link().harm() == Harm.CAPTURED
                && TAKEN.contains(m.sentence().low(m.start() - 1))
                && !m.counted().phrase().owned();
        boolean foes = taken || ENEMY_VERBS.contains(m.sentence().low(m.link().at()));
        var enemy = attacker == null && foes ? foe(m, speaker, nature) : null;
        if (enemy != null && (!taken || fits(enemy, nature))) {
            return new Told(enemy, By.ATTACKER);
        }
        var rival = attacker == null ? rivals(m, scene, speaker) : null;
        if (rival != null) {
            return new Told(rival, By.STORY);
        }
        if (!speaker.equals(attacker) && fits(speaker, nature)) {
            return new Told(speaker, attacker == null ? By.OWN_FORCES : By.SPEAKER);
        }
        var foe = attacker != null || nature == null || fits(speaker, nature)
                ? null
                : ground.cast().foe(speaker, nature, m.sentence(), m.start());
        return foe == null ? null : new Told(foe, By.FOE);
    }

    /// "said 200 men had been destroyed": nobody says so of his own.
    private @Nullable String foe(Mention m, String speaker, @Nullable SideNature nature) {
        var opposite = lexicon.opposite(speaker);
        return opposite != null ? opposite : ground.cast().foe(speaker, nature, m.sentence(), m.start());
    }

    /// By whose soldiers the story spoke of, or the one side named.
    private Told story(Mention m, @Nullable String attacker, @Nullable SideNature nature, Scene scene) {
        var soldiers = scene.soldiers();
        var country = nature == SideNature.STATE && attacker == null ? lexicon.onlyCountry() : null;
        if (country != null
                && scene.speaker().side() == null
                && lexicon.conflict().sides().size() == 2) {
            // a land that broke away has fighters, and the country soldiers
            return new Told(country, By.STORY);
        }
        if (soldiers != null && !soldiers.equals(attacker) && fits(soldiers, nature)) {
            return new Told(soldiers, By.STORY);
        }
        var only = attacker == null ? Hints.onlyNamed(m, lexicon) : null;
        if (only != null) {
            return new Told(only, By.STORY);
        }
        var home = lexicon.isBetweenStates() && attacker == null ? ground.filed() : ground.home();
        boolean state = nature == SideNature.STATE && home != null && !home.equals(attacker);
        return state && home != null && fits(home, nature) ? new Told(home, By.STORY) : Told.NOTHING;
    }

    /// "Halmar claimed that 62 had been killed", after Teveria told of its own 14: the same people by another count.
    private static @Nullable String rivals(Mention m, Scene scene, String speaker) {
        var before = scene.before();
        boolean claimed = false;
        for (var said : scene.said()) {
            claimed |= m.sentence().low(said.saying().verb()).startsWith("claim");
        }
        if (!claimed || scene.inSentence()) {
            return null;
        }
        boolean force = before != null && before.isKnownSide() && ForceWords.isOfForce(before.category());
        var side = force && before != null ? before.side() : before == null ? scene.soldiers() : null;
        return side == null || side.equals(speaker) || side.equals(Cell.UNALIGNED) ? null : side;
    }

    /// Soldiers are a state's, where there are states and groups.
    private boolean fits(String side, @Nullable SideNature nature) {
        return nature == null || lexicon.states() == 0 || lexicon.nature(side) == nature;
    }

    /// "277 soldiers and rebels, 176 of them insurgents": a part by its words of no state, in a whole of one.
    boolean isOfOthers(Mention m, Victims whole) {
        return ForceWords.isOfForce(whole.category())
                && words.nature(m, whole.category()) == SideNature.GROUP
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
}
