package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.side.SideNature;
import org.tollkeeper.extraction.source.SourceTracker.Said;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Whom "its men", "his country's troops" and "our comrades" belong to, and whom a speaker calls the enemy.
final class Pronouns {
    private static final Set<String> HIS = Set.of("his", "her");
    private static final Set<String> BREAKS = Set.of("but", "while", "whereas", "although", "though", ";");
    private static final Set<String> KILLS = Set.of("its", "their", "his", "her");

    private static final Set<String> MEN = DataFile.set("victim/men");

    private final ConflictLexicon lexicon;
    private final Ground ground;

    Pronouns(ConflictLexicon lexicon, Ground ground) {
        this.lexicon = lexicon;
        this.ground = ground;
    }

    /// Whom the possessive in a counted phrase means: who the sentence is about, else who speaks.
    Told owner(Mention m, Scene scene) {
        var group = lexicon.insurgents();
        var owner = byGrammar(m, scene);
        boolean fighters = m.sentence().low(m.counted().end() - 1).startsWith("fighter");
        boolean nobody = owner.side().equals(Cell.UNALIGNED) || owner.side().equals(Cell.UNATTRIBUTED);
        return group != null && fighters && (nobody || lexicon.isTerritorial(owner.side()))
                ? new Told(group, owner.by())
                : owner;
    }

    private Told byGrammar(Mention m, Scene scene) {
        boolean his = HIS.contains(m.sentence().low(m.counted().number().to() + 1));
        var before = scene.before();
        if (his && scene.inSentence() && before != null && before.isKnownSide()) {
            return new Told(before.side(), By.BESIDE);
        }
        var captive = his ? captive(m, scene) : null;
        if (captive != null) {
            return captive;
        }
        var killer = killer(m, scene);
        if (killer != null) {
            return killer;
        }
        var person = his ? person(m, scene) : null;
        return person != null ? person : ofSpeaker(m, scene, speaker(m, scene));
    }

    /// "Halmar said a colonel surrendered with nine of his men": of whom the speaker fights, and no men of his.
    private @Nullable Told captive(Mention m, Scene scene) {
        var s = m.sentence();
        var side = scene.speaker().side();
        var men = s.low(m.counted().end() - 1);
        boolean force = MEN.contains(men) || Words.STATE_FORCES.contains(men) || men.equals("fighters");
        boolean taken = m.link().harm() == Harm.CAPTURED && m.link().frame() != HarmLink.Frame.OBJECT;
        if (side == null || !force || !taken) {
            return null;
        }
        var named = lexicon.lastIn(s, 0, m.start());
        if (named != null && !named.meaning().side().equals(side) && !Places.isGround(s, named)) {
            return new Told(named.meaning().side(), By.STORY);
        }
        var opposite = lexicon.opposite(side);
        var foe = opposite != null ? opposite : ground.cast().foe(side, null, s, m.start());
        return foe == null ? null : new Told(foe, By.FOE);
    }

    /// "army jets hit a camp and killed its chief and six of his men": nobody kills his own, unless it is said so.
    private @Nullable Told killer(Mention m, Scene scene) {
        var s = m.sentence();
        boolean theirs = KILLS.contains(s.low(m.counted().number().to() + 1))
                && !s.low(m.counted().number().to() + 2).equals("own");
        if (!theirs || m.link().frame() != HarmLink.Frame.OBJECT) {
            return null;
        }
        var actor = new Actors(lexicon, ground).of(m, scene);
        var speaker = speaker(m, scene).side();
        if (actor == null || (speaker != null && !actor.equals(speaker))) {
            return null;
        }
        var foe = lexicon.opposite(actor);
        foe = foe == null ? ground.cast().foe(actor, null, s, m.start()) : foe;
        return foe == null ? Told.NOTHING : new Told(foe, By.FOE);
    }

    /// "the minister of Halmar rejected a Teverian statement that nine of his country's soldiers fell": a statement is
    /// nobody's master.
    private @Nullable Told person(Mention m, Scene scene) {
        var s = m.sentence();
        var first = lexicon.firstIn(s, 0, m.start());
        if (first == null || scene.said().isEmpty()) {
            return null;
        }
        var said = scene.said().getFirst();
        var side = first.meaning().side();
        boolean elsewhere = first.to() <= said.saying().from() && said.saying().leads();
        return elsewhere && !side.equals(said.speaker().side()) ? new Told(side, By.STORY) : null;
    }

    /// Who speaks of his own: the first in the sentence, unless a clause of another speaker's begins after him.
    private static Speaker speaker(Mention m, Scene scene) {
        Said speaker = null;
        for (var one : scene.said()) {
            boolean before = one.saying().from() < m.start();
            if (before
                    && (speaker == null
                            || isBroken(
                                    m.sentence(),
                                    speaker.saying().to(),
                                    one.saying().from()))) {
                speaker = one;
            }
        }
        return speaker == null ? scene.speaker() : speaker.speaker();
    }

    private static boolean isBroken(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (BREAKS.contains(s.low(i)) || (s.at(i).isComma() && s.low(i + 1).equals("and"))) {
                return true;
            }
        }
        return false;
    }

    private Told ofSpeaker(Mention m, Scene scene, Speaker speaker) {
        var s = m.sentence();
        if (speaker.side() != null) {
            var subject = subject(m, scene, speaker.side());
            boolean open = isOpen(m, scene, speaker.side());
            return subject != null ? subject : new Told(speaker.side(), open ? By.STORY : By.OF_SPEAKER);
        }
        if (lexicon.isThirdState(speaker.name())) {
            return new Told(Cell.UNALIGNED, By.SAID);
        }
        boolean lost = m.link().frame() == HarmLink.Frame.LOST;
        var actor = lost ? lexicon.firstIn(s, 0, m.start()) : lexicon.lastIn(s, 0, m.start());
        if (actor != null) {
            return new Told(actor.meaning().side(), By.SAID);
        }
        if (speaker.alignment().equals(Speaker.UNKNOWN)) {
            return ofNobody(m, scene);
        }
        return speaker.publisher() ? Told.NOTHING : new Told(Cell.UNALIGNED, By.SAID);
    }

    /// "Halmar says that Teveria has hidden the deaths of 900 of its soldiers", "the rebels' claim, which the army
    /// denied,
    /// saying it lost nine": of whichever of them; it waits.
    private boolean isOpen(Mention m, Scene scene, String speaker) {
        var s = m.sentence();
        int from = scene.said().stream()
                .filter(one -> one.saying().leads() && one.saying().to() <= m.start())
                .mapToInt(one -> one.saying().to())
                .min()
                .orElse(m.start());
        for (int i = from; m.link().frame() != HarmLink.Frame.OBJECT && i < m.start(); i++) {
            var hit = lexicon.at(s, i);
            boolean acts = hit != null && !Places.isGround(s, hit) && !Places.isWeapon(s, hit.to());
            boolean army =
                    hit == null && Owners.ARMIES.contains(s.low(i)) && lexicon.nature(speaker) == SideNature.GROUP;
            if (army) {
                return true;
            }
            if (acts && hit != null && !hit.meaning().side().equals(speaker) && !isBroken(s, i, m.start())) {
                return true;
            }
        }
        return false;
    }

    /// "the army was driven out and left 60 of its dead, Halmar said": of the sentence's own subject, where who speaks
    /// is only named behind.
    private @Nullable Told subject(Mention m, Scene scene, String speaker) {
        var s = m.sentence();
        boolean trails = scene.said().stream().noneMatch(one -> one.saying().from() < m.start());
        for (int i = 0; trails && m.link().frame() != HarmLink.Frame.OBJECT && i < m.start(); i++) {
            var hit = lexicon.at(s, i);
            boolean other = hit != null
                    && !hit.meaning().side().equals(speaker)
                    && !Places.isGround(s, hit)
                    && !Places.isWeapon(s, hit.to());
            if (other && hit != null) {
                return new Told(hit.meaning().side(), By.STORY);
            }
            if (Owners.ARMIES.contains(s.low(i))) {
                return new Told(speaker, By.STORY);
            }
        }
        return null;
    }

    /// "we lost nine men", said by somebody unnamed: of whose soldiers the story tells, and it waits.
    private Told ofNobody(Mention m, Scene scene) {
        var before = scene.before();
        boolean own = m.sentence().low(m.counted().end() - 2).equals("own");
        if (own && scene.inSentence() && before != null) {
            // "it took 60 soldiers prisoner and lost six of its own men"
            var foe = lexicon.opposite(before.side());
            return foe == null ? Told.NOTHING : new Told(foe, By.FOE);
        }
        var soldiers = scene.soldiers();
        var side = soldiers != null && !soldiers.equals(Cell.UNALIGNED) ? soldiers : ground.home();
        return side != null && lexicon.nature(side) == SideNature.STATE ? new Told(side, By.STORY) : Told.NOTHING;
    }

    /// Whom a speaker calls the enemy: of two sides the other one, of more the one that the story tells of.
    @Nullable
    Told enemy(Mention m, Scene scene) {
        var side = scene.speaker().side();
        var actor = side == null ? lexicon.lastIn(m.sentence(), 0, m.start()) : null;
        var of = actor == null ? side : actor.meaning().side();
        return rival(of, side != null);
    }

    /// @param spoken whether `of` is who speaks, and not only named before
    @Nullable
    Told rival(@Nullable String of, boolean spoken) {
        var opposite = lexicon.opposite(of);
        if (opposite != null) {
            return new Told(opposite, spoken ? By.OF_SPEAKER : By.STORY);
        }
        var rival = ground.rival(of);
        return rival == null ? null : new Told(rival, spoken ? By.FOE : By.STORY);
    }
}
