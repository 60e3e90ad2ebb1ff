package org.tollkeeper.extraction.victim;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.side.SideNature;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.words.HarmNoun;

/// Whose people civilians were, and people of whom nothing is said: those of the land they were hit in.
final class SideOfCivilians {
    private static final Set<String> ITS = Set.of("it", "they");
    private static final Set<String> OWN = Set.of("its", "their");
    private static final Set<String> HOLDS = DataFile.set("victim/holds");
    private static final Set<String> LAND = DataFile.set("victim/own-land");
    private static final Set<String> STRUGGLES = DataFile.set("victim/struggles");

    private static final Set<String> OFFICIALS = DataFile.set("victim/officials");
    /// "has claimed 40,000 lives"
    private static final Set<String> COSTS = Set.of("claimed", "cost", "costs", "taken");

    private static final Set<String> PERFECT = Set.of("have", "has");
    private static final int TEN_THOUSAND = 10_000;
    private static final int WINDOW = 60;
    private static final int OPENING = 4;
    /// "The war, which broke out in April 2031, has killed"
    private static final int SUBJECT = 13;
    private final ConflictLexicon lexicon;
    private final Ground ground;
    private final Places places;
    private final HeadlinePlace headline;
    private final Targets targets;

    SideOfCivilians(ConflictLexicon lexicon, Ground ground) {
        this.lexicon = lexicon;
        this.ground = ground;
        this.places = new Places(lexicon);
        this.headline = new HeadlinePlace(lexicon, ground);
        this.targets = new Targets(lexicon);
    }

    Told of(Mention m, Category category, Scene scene) {
        if (!lexicon.isBetweenStates()) {
            if (struggle(m) || isOfYears(m) || isSinceTheWarBegan(m)) {
                return category == Category.ALL ? new Told(Victims.BOTH, By.STORY) : Told.NOTHING;
            }
            return ofNoState(m, category, scene);
        }
        if (struggle(m)) {
            return new Told(Victims.BOTH, By.STORY);
        }
        if (scene.speaker().side() != null && isOfTeller(m)) {
            return new Told(scene.speaker().side(), By.OF_SPEAKER);
        }
        var place = places.of(m);
        var actors = new Actors(lexicon, ground);
        var struckBy = place == null ? null : actors.weapon(m);
        if (struckBy != null && struckBy.equals(place)) {
            var other = landStruck(struckBy, m);
            return other == null ? Told.NOTHING : other;
        }
        var held = place != null && isHeld(m) ? lexicon.opposite(place) : null;
        if (held != null) {
            return new Told(held, By.FOE);
        }
        if (place != null) {
            return new Told(place, category == Category.CIVILIAN ? By.PLACE : By.GROUND);
        }
        var attacker = actors.of(m, scene);
        var struck = attacker == null ? null : landStruck(attacker, m);
        if (struck != null) {
            return struck;
        }
        var across = Across.of(m, scene, lexicon);
        if (across != null) {
            return new Told(across, By.STORY);
        }
        var teller = teller(m, category, scene);
        return teller != null ? teller : story(m, scene);
    }

    /// "killed nine soldiers and officials": all of them a state's.
    static boolean areOfficials(Mention m) {
        var people = m.counted().phrase().people();
        return people != null
                && ForceWords.isOfForce(people.category())
                && OFFICIALS.contains(m.sentence().low(m.counted().end() + 1));
    }

    /// "in the part of the valley it controls", "on its soil"
    private static boolean isOfTeller(Mention m) {
        var s = m.sentence();
        for (int i = m.counted().end(); i + 1 < s.size() && !s.at(i).isClauseEnd(); i++) {
            boolean holds = ITS.contains(s.low(i)) && HOLDS.contains(s.low(i + 1));
            if (holds || (OWN.contains(s.low(i)) && LAND.contains(s.low(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /// "50 hostages remain in Teveria": where they are held, and not where they are from.
    private static boolean isHeld(Mention m) {
        var noun = m.counted().phrase().noun();
        return noun != null && noun.harm() == Harm.CAPTURED && noun.kind() == HarmNoun.Kind.PERSON;
    }

    private static boolean isFree(Category category) {
        return category != Category.CIVILIAN && category != Category.ALL;
    }

    /// A labourer hurt where rebels fell is none of theirs: who holds no land has no civilians.
    private boolean isOfItsLand(Category category, @Nullable Victims before) {
        return before != null && (isFree(category) || lexicon.isTerritorial(before.side()));
    }

    /// By who denies it, who was harmed before, or who speaks.
    private @Nullable Told teller(Mention m, Category category, Scene scene) {
        var denier = Hints.denier(scene);
        if (denier != null) {
            return new Told(denier, By.SPEAKER);
        }
        boolean known = scene.before() != null && scene.before().isKnownSide();
        var close = known && isOfItsLand(category, scene.before()) ? scene.before() : null;
        var speaker = scene.speaker().side();
        if (close != null && (scene.inSentence() || speaker == null)) {
            return new Told(close.side(), close.side().equals(headline.of(m)) ? By.GROUND : By.STORY);
        }
        if (speaker == null) {
            return null;
        }
        return close != null && !lexicon.isTerritorial(speaker)
                ? new Told(close.side(), By.STORY)
                : new Told(speaker, speaker.equals(ground.filed()) ? By.GROUND : By.SPEAKER);
    }

    /// By the one side named, the headline, or whose people the story spoke of before.
    private Told story(Mention m, Scene scene) {
        var only = Hints.onlyNamed(m, lexicon);
        if (only != null) {
            return new Told(only, By.STORY);
        }
        var headlined = headline.of(m);
        if (headlined != null) {
            return new Told(headlined, By.GROUND);
        }
        var told = scene.people() != null ? scene.people() : land(ground.tale());
        return told == null ? Told.NOTHING : new Told(told, By.STORY);
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
                .map(Side::id)
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
        var target = category == Category.ALL ? targets.owner(m) : null;
        if (target != null && !target.equals(new Actors(lexicon, ground).of(m, scene))) {
            return new Told(target, By.ATTACKER);
        }
        if (scene.speaker().side() != null && Places.isMilitaryTarget(m)) {
            var attacker = new Actors(lexicon, ground).of(m, scene);
            var foe = attacker != null && attacker.equals(scene.speaker().side())
                    ? ground.cast().foe(attacker, null, m.sentence(), m.start())
                    : scene.speaker().side();
            return new Told(foe == null ? scene.speaker().side() : foe, By.SPEAKER);
        }
        var state = OFFICIALS.contains(m.sentence().low(m.counted().end() - 1)) ? ground.home() : null;
        if (state != null && lexicon.nature(state) == SideNature.STATE) {
            return new Told(state, By.STORY);
        }
        var before = scene.before();
        boolean same = before != null
                && category == Category.ALL
                && before.category() == Category.ALL
                && !before.side().equals(Victims.BOTH);
        if (same && before != null && !before.side().equals(Cell.UNALIGNED)) {
            return new Told(before.side(), By.STORY);
        }
        var country = country(m, scene);
        if (country != null) {
            return new Told(country, By.GROUND);
        }
        boolean servants = OFFICIALS.contains(m.sentence().low(m.counted().end() - 1));
        return new Told(Cell.UNALIGNED, servants ? By.STORY : category == Category.CIVILIAN ? By.PLACE : By.GROUND);
    }

    /// Villagers of a country that fights one armed group of no land are its own, where nothing says that they were hit
    /// abroad, or by it.
    private @Nullable String country(Mention m, Scene scene) {
        var country = lexicon.conflict().sides().size() == 2 ? lexicon.onlyCountry() : null;
        var group = lexicon.loneGroup();
        boolean one =
                country != null && group != null && lexicon.isTerritorial(country) && !lexicon.isTerritorial(group);
        boolean press = scene.speaker().alignment().equals(Speaker.MEDIA)
                && !scene.speaker().publisher();
        boolean abroad = press || lexicon.thirdStateIn(m.sentence(), m.start() - WINDOW, m.start() + WINDOW) != null;
        return one && !abroad && !Objects.equals(country, new Actors(lexicon, ground).of(m, scene)) ? country : null;
    }

    /// "Violence in Velia has left 2,000 dead": of all it cost, whoever was counted before.
    static boolean isCostOfAll(Mention m) {
        var s = m.sentence();
        int verb = Math.min(m.link().at(), m.start() - 1);
        boolean perfect = s.low(verb - 1).equals("has") || s.low(verb - 1).equals("have");
        return (perfect && struggle(m)) || isSinceTheWarBegan(m);
    }

    /// "Since the war began in 2023, tens of thousands have died"
    private static boolean isSinceTheWarBegan(Mention m) {
        var s = m.sentence();
        boolean since = s.low(0).equals("since") && s.hasAny(STRUGGLES, 1, OPENING);
        boolean bare = m.counted().phrase().people() == null
                || m.counted().phrase().people().category() == Category.ALL;
        return since && bare && s.hasAny(PERFECT, m.counted().end(), m.link().at() + 1);
    }

    /// "More than 40,000 people have been killed since the group took up arms", "in the conflict": so many are of
    /// everybody.
    private static boolean isOfYears(Mention m) {
        var s = m.sentence();
        int to = Math.max(m.counted().end(), m.link().to());
        boolean perfect = s.hasAny(PERFECT, m.counted().end(), m.link().at() + 1);
        boolean since =
                s.low(to).equals("since") || (s.low(to).equals("in") && s.hasAny(STRUGGLES, to + 1, to + OPENING));
        return perfect && m.counted().number().value() >= TEN_THOUSAND && since;
    }

    private static boolean struggle(Mention m) {
        var s = m.sentence();
        boolean left = s.low(m.start() - 1).startsWith("lef")
                || s.low(m.start() - 1).equals("leaving")
                || COSTS.contains(s.low(m.start() - 1));
        if ((m.link().frame() != HarmLink.Frame.OBJECT && !left)
                || m.counted().number().kind() == Numeral.Kind.NONE) {
            return false;
        }
        int verb = left ? m.start() - 1 : m.link().at();
        for (int i = verb - 1; i >= Math.max(0, verb - SUBJECT); i--) {
            if (STRUGGLES.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }
}
