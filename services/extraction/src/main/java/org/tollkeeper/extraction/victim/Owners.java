package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.side.SideName;
import org.tollkeeper.extraction.side.SideNature;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.words.HarmNoun;
import org.tollkeeper.extraction.words.Words;

/// Whom possession gives people to ("its men", "the army's dead"), and who lost them.
final class Owners {
    static final Set<String> OWN = Set.of("its", "their", "our", "his", "her");
    static final Set<String> ENEMY = DataFile.set("victim/enemies");
    private static final Set<String> PRONOUNS = Set.of("it", "we", "they", "he", "she");
    private static final Set<String> SELF = Set.of("itself", "themselves", "himself");
    private static final Set<String> ARMIES = DataFile.set("victim/armies");

    private final ConflictLexicon lexicon;
    private final Ground ground;

    Owners(ConflictLexicon lexicon, Ground ground) {
        this.lexicon = lexicon;
        this.ground = ground;
    }

    /// Whose people a name says they are: civilians of a land that is no side's own are nobody's.
    String ofNamed(Hit<SideName> hit, Category category) {
        boolean people = category == Category.CIVILIAN || category == Category.ALL;
        boolean land = hit.meaning().kind() != SideName.Kind.FORCE;
        if (people && land && !lexicon.isTerritorial(hit.meaning().side())) {
            return Cell.UNALIGNED;
        }
        return people && land && !lexicon.isBetweenStates() && hit.meaning().kind() == SideName.Kind.PLACE
                ? Cell.UNALIGNED
                : hit.meaning().side();
    }

    /// Whom "its" means: who the sentence is about, else who speaks.
    String owner(Mention m, Scene scene) {
        var group = lexicon.insurgents();
        var owner = ownerByGrammar(m, scene);
        boolean fighters = m.sentence().low(m.counted().end() - 1).startsWith("fighter");
        boolean nobody = owner.equals(Cell.UNALIGNED) || owner.equals(Cell.UNATTRIBUTED);
        return group != null && fighters && (nobody || lexicon.isTerritorial(owner)) ? group : owner;
    }

    private String ownerByGrammar(Mention m, Scene scene) {
        var s = m.sentence();
        boolean his = s.low(m.counted().number().to() + 1).equals("his")
                || s.low(m.counted().number().to() + 1).equals("her");
        if (his
                && scene.inSentence()
                && scene.before() != null
                && scene.before().isKnownSide()) {
            return scene.before().side();
        }
        var subject = scene.said().isEmpty() ? null : scene.said().getFirst().speaker();
        var speaker =
                subject != null && scene.said().getFirst().saying().from() < m.start() ? subject : scene.speaker();
        if (speaker.side() != null) {
            return speaker.side();
        }
        if (lexicon.isThirdState(speaker.name())) {
            return Cell.UNALIGNED;
        }
        boolean lost = m.link().frame() == HarmLink.Frame.LOST;
        var actor = lost ? lexicon.firstIn(s, 0, m.start()) : lexicon.lastIn(s, 0, m.start());
        if (actor != null) {
            return actor.meaning().side();
        }
        return speaker.publisher() ? Cell.UNATTRIBUTED : Cell.UNALIGNED;
    }

    /// "Armenia's death toll", "their military toll", "the adversary's losses"
    @Nullable
    String counted(Mention m, Scene scene) {
        var s = m.sentence();
        int from = m.link().at();
        for (int i = from; i < Math.min(m.start(), from + 3); i++) {
            if (OWN.contains(s.low(i))) {
                return ownCount(m, i, scene);
            }
        }
        var possessor = possessor(m, scene);
        if (possessor != null) {
            return ofNamed(possessor, Category.MILITARY);
        }
        for (int i = Math.max(m.start(), m.link().to()) - 1; i >= from; i--) {
            if (ENEMY.contains(s.low(i))) {
                return lexicon.opposite(scene.speaker().side());
            }
            if (OWN.contains(s.low(i))) {
                return ownCount(m, i, scene);
            }
            if (ARMIES.contains(s.low(i)) && s.at(i + 1).isPossessive() && lexicon.at(s, i) == null) {
                return army(scene);
            }
            var hit = lexicon.at(s, i);
            if (hit != null && !Places.isWeapon(s, hit.to()) && !isSource(scene, i)) {
                return ofNamed(hit, Category.MILITARY);
            }
        }
        boolean overall = CategoryReader.isOfEvents(m);
        return scene.inSentence() && scene.before() != null && !overall
                ? scene.before().side()
                : null;
    }

    /// "Halmar's losses in the Teverian pocket": who stands before the count, and not where it was.
    private @Nullable Hit<SideName> possessor(Mention m, Scene scene) {
        var s = m.sentence();
        var toll = Words.TOLLS.firstIn(s, m.link().at(), m.start());
        var hit = toll == null ? null : lexicon.lastIn(s, m.link().at(), toll.from());
        return hit == null || Places.isWeapon(s, hit.to()) || isSource(scene, hit.from()) ? null : hit;
    }

    /// "its toll", "their own losses": of who puts it so, else of those counted before, unless it is said to be his
    /// own.
    private String ownCount(Mention m, int own, Scene scene) {
        var put = scene.said().stream().filter(one -> one.saying().to() == own).findFirst();
        if (put.isPresent() && put.get().speaker().side() != null) {
            return put.get().speaker().side();
        }
        boolean beside = scene.inSentence()
                && !m.sentence().low(own + 1).equals("own")
                && scene.before() != null
                && scene.before().isKnownSide();
        return beside && scene.before() != null ? scene.before().side() : owner(m, scene);
    }

    /// "the army's dead": of the state whose soldiers were spoken of, else of the one the story is told from.
    private @Nullable String army(Scene scene) {
        var soldiers = scene.soldiers();
        return soldiers != null && lexicon.nature(soldiers) == SideNature.STATE ? soldiers : ground.home();
    }

    private static boolean isSource(Scene scene, int token) {
        return scene.said().stream()
                .anyMatch(one ->
                        one.saying().from() <= token && token < one.saying().to());
    }

    /// "the loss of two men"
    static boolean isLoss(Mention m) {
        var noun = m.link().frame() == HarmLink.Frame.OF
                ? Words.HARM_NOUNS.at(m.sentence(), m.link().at())
                : null;
        return noun != null && noun.meaning().kind() == HarmNoun.Kind.LOSS;
    }

    /// "Ukraine lost 385 men", "it had lost six"
    @Nullable
    String loser(Mention m, Scene scene) {
        var s = m.sentence();
        int verb = Actors.shared(s, m.link().at());
        if (s.low(verb - 1).equals("the") && s.low(verb - 2).equals("for")) {
            // "killed 48 rebels for the loss of one soldier"
            return owner(m, scene);
        }
        for (int i = verb - 1; i >= Math.max(0, verb - 8); i--) {
            if (PRONOUNS.contains(s.low(i)) || SELF.contains(s.low(i))) {
                return owner(m, scene);
            }
            if (ENEMY.contains(s.low(i))) {
                return ground.rival(
                        scene.speaker().side() != null ? scene.speaker().side() : ground.home());
            }
            var hit = lexicon.at(s, i);
            if (hit != null) {
                return hit.meaning().side();
            }
            if (Words.INSURGENTS.contains(s.low(i))) {
                return ground.rival(
                        scene.speaker().side() != null ? scene.speaker().side() : ground.home());
            }
            if (s.low(i).equals("government") && ground.home() != null) {
                return ground.home();
            }
        }
        return scene.speaker().side();
    }
}
