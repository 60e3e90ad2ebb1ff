package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Stage 8, second half: whose people they were. First what the phrase says, then possession, then who attacked, then
/// where it was, then who speaks.
final class SideReader {

    private static final int OPENING = 14;
    private static final int SUBJECT = 5;
    private static final Set<String> KIN = DataFile.set("victim/kin");

    private final ConflictLexicon lexicon;
    private final Ground ground;
    private final SideInference inference;
    private final Places places;
    private final Owners owners;
    private final Named names;
    private final Admissions admissions;
    private final ForceWords words;

    SideReader(ConflictLexicon lexicon, Ground ground) {
        this.lexicon = lexicon;
        this.ground = ground;
        this.inference = new SideInference(lexicon, ground);
        this.places = new Places(lexicon);
        this.owners = new Owners(lexicon, ground);
        this.names = new Named(lexicon, ground, owners);
        this.admissions = new Admissions(lexicon, ground);
        this.words = new ForceWords(!lexicon.isBetweenStates());
    }

    /// The civilians of a civil war are nobody's, whoever they were among.
    Victims of(Mention m, Category category, @Nullable String group, Scene scene) {
        var victims = told(m, category, group, scene);
        boolean open = category == Category.CIVILIAN && !victims.isKnownSide() && !lexicon.isBetweenStates();
        return open ? new Victims(Cell.UNALIGNED, category, group, By.PLACE) : victims;
    }

    private Victims told(Mention m, Category category, @Nullable String group, Scene scene) {
        var s = m.sentence();
        if (BothSides.are(m, lexicon)) {
            return new Victims(Victims.BOTH, category, group, By.SAID);
        }
        if (category == Category.PEACEKEEPER || "aid workers".equals(group)) {
            return new Victims(Cell.UNALIGNED, category, group, By.SAID);
        }
        var said = said(m, category, scene);
        if (said != null && !said.side().equals(Cell.UNATTRIBUTED)) {
            return new Victims(said.side(), category, group, said.by());
        }
        boolean force = isForce(category);
        var whole = scene.whole();
        boolean mixed = whole != null
                && (whole.side().equals(Cell.UNALIGNED) || whole.side().equals(Victims.BOTH));
        var placed = whole != null && whole.side().equals(Victims.BOTH) ? landAfter(m, scene) : null;
        if (placed != null) {
            return new Victims(placed, category, group, By.PLACE);
        }
        boolean apart = (force
                        && scene.before() != null
                        && scene.before().side().equals(Cell.UNALIGNED)
                        && !isForce(scene.before().category()))
                || isOfNobody(category, scene.before());
        if (whole != null
                && !isOfNobody(category, whole)
                && !(force && mixed)
                && !harmsItself(m, whole, scene)
                && !inference.isOfOthers(m, whole)) {
            return whole.beside(category, group);
        }
        var toll = (m.counted().phrase().part() || isOfTheDead(m)) && scene.inSentence() ? scene.before() : null;
        boolean both = toll != null && toll.side().equals(Victims.BOTH);
        if (toll != null
                && !both
                && toll.isKnownSide()
                && !(force && toll.side().equals(Cell.UNALIGNED))) {
            return toll.beside(category, group);
        }
        if (isThatNumber(m) && scene.before() != null) {
            return scene.before().beside(category, group);
        }
        boolean leans = (m.counted().phrase().people() == null && !isOfSaidPeople(m))
                || m.counted().phrase().others();
        boolean none = m.counted().number().kind() == Numeral.Kind.NONE
                && scene.speaker().side() != null;
        boolean own = m.counted().phrase().others()
                && scene.before() != null
                && scene.before().side().equals(new Actors(lexicon, ground).of(m, scene));
        if (leans
                && !own
                && !none
                && !(Hints.isSeen(m) && !scene.inSentence())
                && !apart
                && !Targets.isPeaceful(m)
                && !SideOfCivilians.isCostOfAll(m)
                && scene.before() != null
                && !isTotal(m)
                && !isElsewhere(s, m, scene)) {
            return scene.before().beside(category, group);
        }
        return inference.of(m, category, group, scene);
    }

    /// Villagers named beside rebels are not the rebels', in a civil war.
    private boolean isOfNobody(Category category, @Nullable Victims others) {
        return category == Category.CIVILIAN
                && !lexicon.isBetweenStates()
                && others != null
                && others.category() != Category.CIVILIAN;
    }

    /// "of whom seven were killed in Halmar": the land right after the harm, between states.
    private @Nullable String landAfter(Mention m, Scene scene) {
        var s = m.sentence();
        int to =
                Math.max(m.counted().end(), m.link().at() > m.start() ? m.link().to() : 0);
        if (Across.isOver(s, to)) {
            return Across.of(scene, lexicon);
        }
        var land = s.low(to).equals("in") && lexicon.isBetweenStates() ? lexicon.at(s, to + 1) : null;
        return land != null && lexicon.isTerritorial(land.meaning().side())
                ? land.meaning().side()
                : null;
    }

    /// "the army says it has killed 118 of them": nobody kills his own.
    private boolean harmsItself(Mention m, Victims whole, Scene scene) {
        return m.link().frame() == HarmLink.Frame.OBJECT
                && isForce(whole.category())
                && whole.side().equals(new Actors(lexicon, ground).of(m, scene));
    }

    private static boolean isForce(Category category) {
        return category == Category.MILITARY || category == Category.POLICE;
    }

    /// A count or a harm noun that says of whom: "the number of soldiers killed", "no civilian casualties".
    private static boolean isOfSaidPeople(Mention m) {
        boolean count = m.link().frame() == HarmLink.Frame.COUNT || m.link().frame() == HarmLink.Frame.NOUN;
        return count && CategoryReader.of(m) != null;
    }

    /// "while strikes across Lorva left 31 dead": a clause with a place of its own leans on none before it.
    private boolean isElsewhere(Sentence s, Mention m, Scene scene) {
        for (int i = m.start() - 1; i > 0; i--) {
            if (s.low(i).equals("while")
                    || s.low(i).equals("whereas")
                    || s.at(i).isClauseEnd()) {
                return places.between(s, i, m.start()) != null;
            }
        }
        return m.start() < OPENING
                && s.at(0).isWord()
                && places.between(s, 0, m.start()) != null
                && !scene.inSentence();
    }

    /// "That brought the number to 83": of those counted just before
    private static boolean isThatNumber(Mention m) {
        var s = m.sentence();
        boolean that = s.low(0).equals("that") || s.low(0).equals("this");
        boolean thus = s.hasAny(Set.of("thus", "thereby"), m.link().at(), m.start());
        return (that || thus) && m.link().frame() == HarmLink.Frame.TOLL && VictimReader.isThatFigure(m);
    }

    private static boolean isTotal(Mention m) {
        return m.link().frame() == HarmLink.Frame.TOLL || m.link().frame() == HarmLink.Frame.NOUN;
    }

    /// What the words say.
    private @Nullable Told said(Mention m, Category category, Scene scene) {
        int number = m.counted().number().to();
        if (m.sentence().low(number).equals("of")
                && m.sentence().low(number + 1).equals("theirs")) {
            return owners.enemy(m, scene);
        }
        var mourned = m.person() == null ? null : mourned(m, scene);
        if (mourned != null) {
            return mourned;
        }
        var named = names.of(m, category);
        if (named != null) {
            return new Told(named, By.SAID);
        }
        var admitted =
                isForce(category) && m.person() == null ? admissions.of(m, words.nature(m, category), scene) : null;
        if (admitted != null) {
            return admitted;
        }
        var s = m.sentence();
        int from = m.counted().phrase().from();
        boolean inflicted = s.low(m.counted().end()).equals("on");
        for (int i = from; i < m.counted().end() + (inflicted ? 4 : 0); i++) {
            if (Owners.isEnemy(s, i)) {
                return owners.enemy(m, scene);
            }
        }
        if (CategoryReader.isInEnemyRanks(s, m.counted().end())
                || (scene.speaker().side() != null && isAcross(s))) {
            return owners.enemy(m, scene);
        }
        int lost = Owners.lossVerb(m);
        var loser = lost > 0 ? owners.loser(m, lost, scene) : null;
        if (loser != null && loser.by() != By.OWN_FORCES) {
            return loser;
        }
        if (m.counted().phrase().owned() && isOfEnemy(m)) {
            return owners.enemy(m, scene);
        }
        if ((m.counted().phrase().owned() && !isKin(m)) || Owners.isOnItsSide(s, Named.afterState(m))) {
            return owners.owner(m, scene);
        }
        return switch (m.link().frame()) {
            case TOLL, COUNT, GROWTH -> owners.counted(m, scene);
            case LOST -> owners.loser(m, scene);
            case NOUN -> isSuffered(m) ? owners.loser(m, scene) : Owners.isLoss(m) ? owners.loser(m, scene) : null;
            default -> Owners.isLoss(m) ? owners.loser(m, scene) : null;
        };
    }

    /// "On the other side, more than 90 were killed," said by one of two.
    private static boolean isAcross(Sentence s) {
        int on = s.at(0).isQuote() ? 1 : 0;
        return s.low(on).equals("on")
                && Owners.isEnemy(s, on + 3)
                && s.at(on + 4).isComma();
    }

    /// "the enemy has lost two ships and 90 of its men": its own, whoever speaks.
    private static boolean isOfEnemy(Mention m) {
        var s = m.sentence();
        for (int i = m.link().at() - 1; i >= Math.max(0, m.link().at() - SUBJECT); i--) {
            if (s.at(i).isClauseEnd() || s.at(i).isComma() || Words.REPORTING.at(s, i) != null) {
                return false;
            }
            if (Owners.isEnemy(s, i)) {
                return m.link().frame() == HarmLink.Frame.LOST;
            }
        }
        return false;
    }

    /// "the Host announced the death of its envoy, Aron Vell": of whom it tells as its own.
    private @Nullable Told mourned(Mention m, Scene scene) {
        var side = scene.speaker().side();
        boolean harms = m.link().frame() == HarmLink.Frame.OBJECT;
        for (int i = m.start() - 1; side != null && !harms && i >= Math.max(0, m.start() - SUBJECT); i--) {
            boolean of =
                    m.sentence().low(i).equals("its") && m.sentence().low(i - 1).equals("of");
            if (of && lexicon.firstIn(m.sentence(), i, m.start()) == null) {
                return new Told(side, By.OF_SPEAKER);
            }
        }
        return null;
    }

    /// "15 of the dead civilians"
    private static boolean isOfTheDead(Mention m) {
        int of = m.counted().number().to();
        return m.sentence().low(of).equals("of")
                && m.sentence().low(of + 1).equals("the")
                && Words.HARM_STATES.at(m.sentence(), of + 2) != null;
    }

    /// "four of her neighbours": whose kin they were says nothing of a side.
    private static boolean isKin(Mention m) {
        return KIN.contains(m.sentence().low(m.counted().end() - 1))
                && !m.sentence().low(m.counted().number().to() + 1).equals("our");
    }

    /// "suffered no casualties"
    private static boolean isSuffered(Mention m) {
        var before = m.sentence().low(m.start() - 1);
        return (before.startsWith("report") && m.counted().number().kind() == Numeral.Kind.NONE)
                || before.startsWith("suffer")
                || before.startsWith("sustain")
                || before.startsWith("incur");
    }
}
