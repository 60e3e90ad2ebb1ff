package org.tollkeeper.extraction.victim;

import java.util.Locale;
import java.util.Set;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.side.SideName;
import org.tollkeeper.extraction.side.SideNature;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.words.PeopleWord;
import org.tollkeeper.extraction.words.Words;

/// Stage 8: category and side of a mention.
public final class VictimReader {
    private static final Set<String> MEN = DataFile.set("victim/men");

    private static final Set<String> TAKEN = DataFile.set("victim/capture-verbs");
    private static final Set<String> MARTYRS = Set.of("martyrs", "martyred", "fallen");
    private static final Set<String> TRAINEES = DataFile.set("victim/trainees");
    private static final Set<String> OURS = DataFile.set("victim/own-men");

    /// "has thus reached 203": of those told just before.
    private static final Set<String> THUS = Set.of("thus", "thereby");

    private static final Set<String> NOBODY = Set.of("nobody", "no");
    private static final PeopleWord ANYBODY = new PeopleWord(Category.ALL, null, false);

    private static final int FORCES_BEFORE = 5;

    private final ConflictLexicon lexicon;
    private final SideReader sides;
    private final FightersMeant fighters;

    public VictimReader(ConflictLexicon lexicon, Ground ground) {
        this.lexicon = lexicon;
        this.sides = new SideReader(lexicon, ground);
        this.fighters = new FightersMeant(lexicon, ground);
    }

    /// Whether the words of a mention say what the people were.
    public static boolean says(Mention m) {
        return CategoryReader.of(m) != null || m.counted().phrase().noun() != null;
    }

    /// Whether a source is an army by its name: its tolls are of its own.
    public static boolean isArmy(String source) {
        return CategoryReader.isOfAnArmy(source) || FightersMeant.isDefence(source);
    }

    public Victims of(Mention m, Scene scene) {
        var word = CategoryReader.of(m);
        var whole = scene.whole();
        boolean anybody = word != null && word.category() == Category.ALL && word.group() == null;
        boolean part = anybody && m.isPart() && whole != null && m.person() == null;
        boolean nobody = isNobody(m) && !scene.inSentence();
        var people = part && whole != null
                ? new PeopleWord(whole.category(), null, false)
                : word == null ? nobody ? ANYBODY : inherited(m, scene) : word;
        boolean some =
                people.category() == Category.ALL || (people.category() == Category.CIVILIAN && people.group() == null);
        if (m.counted().phrase().owned()
                && some
                && CategoryReader.isOfPeacekeepers(scene.speaker().name())) {
            return sides.of(m, Category.PEACEKEEPER, null, scene);
        }
        if (m.counted().phrase().owned() && some && isAidGroup(scene.speaker().name())) {
            return sides.of(m, Category.CIVILIAN, "aid workers", scene);
        }
        var last = m.sentence().low(m.counted().end() - 1);
        if (m.counted().phrase().owned() && (last.equals("own") || isOurs(m, last))) {
            return sides.of(m, Category.MILITARY, null, scene);
        }
        if (OwnForces.areUnhurt(m) || OwnForces.suffered(m) || isNobodyOfAnArmy(m, people, scene)) {
            return sides.of(m, Category.MILITARY, null, scene);
        }
        if (Seafarers.are(m, people.category())) {
            var what = people.category() == Category.MILITARY ? Category.CIVILIAN : people.category();
            return new Victims(Cell.UNALIGNED, what, null, By.SAID);
        }
        var category = isPoliceOfficer(m, people, scene)
                ? Category.POLICE
                : isNoneOfAnArmy(m, people, scene) || fighters.are(m, people, scene)
                        ? Category.MILITARY
                        : category(m, people, scene);
        var victims = Combatants.of(sides.of(m, category, people.group(), scene), m, lexicon);
        boolean mission = category == Category.MILITARY
                && Cell.UNALIGNED.equals(victims.side())
                && Cell.UNALIGNED.equals(scene.soldiers());
        return mission ? new Victims(Cell.UNALIGNED, Category.PEACEKEEPER, victims.group(), victims.by()) : victims;
    }

    /// "three of our sons", but not "three of his sons"
    private static boolean isOurs(Mention m, String last) {
        int number = m.counted().number().to();
        boolean our = m.sentence().low(number).equals("our")
                || m.sentence().low(number + 1).equals("our");
        return our && OURS.contains(last);
    }

    /// "the army said there were no casualties on its side": it speaks of its soldiers.
    private static boolean isNoneOfAnArmy(Mention m, PeopleWord people, Scene scene) {
        return people.category() == Category.ALL
                && people.group() == null
                && scene.speaker().side() != null
                && m.counted().number().kind() == Numeral.Kind.NONE
                && m.link().frame() == HarmLink.Frame.NOUN
                && (isOfForces(m)
                        || (CategoryReader.isOfAnArmy(scene.speaker().name())
                                && Owners.isOnItsSide(m.sentence(), m.counted().end())));
    }

    /// "Nobody was killed", said by a defence ministry of a battle
    private static boolean isNobodyOfAnArmy(Mention m, PeopleWord people, Scene scene) {
        return isNobody(m)
                && people.category() == Category.ALL
                && scene.speaker().side() != null
                && FightersMeant.isDefence(scene.speaker().name());
    }

    /// "its forces suffered no casualties"
    private static boolean isOfForces(Mention m) {
        for (int i = Math.max(0, m.start() - FORCES_BEFORE); i < m.start(); i++) {
            if (m.sentence().low(i).equals("forces") || m.sentence().low(i).equals("troops")) {
                return true;
            }
        }
        return false;
    }

    /// "nobody was hurt": no soldier and no villager, whoever was spoken of before.
    private static boolean isNobody(Mention m) {
        return m.counted().phrase().head() == NounPhrase.Head.BARE
                && m.counted().number().kind() == Numeral.Kind.NONE
                && NOBODY.contains(m.sentence().low(m.start()));
    }

    /// "Sixteen others", "and 66 injured", "the number of martyrs rose to nine": what those before were.
    private PeopleWord inherited(Mention m, Scene scene) {
        var from = scene.whole() != null ? scene.whole() : scene.before();
        boolean counted = (m.link().frame() == HarmLink.Frame.TOLL || m.link().frame() == HarmLink.Frame.COUNT)
                && !scene.inSentence()
                && !m.sentence().hasAny(MARTYRS, m.link().at(), m.start())
                && !isThatFigure(m);
        boolean bare =
                m.counted().phrase().head() == NounPhrase.Head.BARE && !scene.inSentence() && scene.whole() == null;
        boolean said = m.link().frame() == HarmLink.Frame.PREDICATE || m.link().frame() == HarmLink.Frame.OBJECT;
        if (bare && scene.antecedent() != null && said && !SideOfCivilians.isCostOfAll(m)) {
            return scene.antecedent();
        }
        boolean event =
                m.counted().phrase().head() == NounPhrase.Head.HARM && !scene.inSentence() && scene.whole() == null;
        if (from == null
                || (Hints.isSeen(m) && standsAlone(scene))
                || counted
                || event
                || SideOfCivilians.isCostOfAll(m)
                || (standsAlone(scene) && Targets.isPeaceful(m))
                || (standsAlone(scene) && isOfAnother(m, from))) {
            return new PeopleWord(Category.ALL, null, false);
        }
        return new PeopleWord(from.category(), scene.whole() == null ? from.group() : null, false);
    }

    private static boolean standsAlone(Scene scene) {
        return scene.whole() == null && !scene.inSentence();
    }

    /// "20 Palestinians", after Israeli soldiers: a people by its name is no more than that.
    private boolean isOfAnother(Mention m, Victims from) {
        var named = lexicon.firstIn(
                m.sentence(), m.counted().phrase().from(), m.counted().end());
        return named != null && !named.meaning().side().equals(from.side());
    }

    /// "the figure is closer to 250": of whomever the figure before was.
    static boolean isThatFigure(Mention m) {
        if (m.sentence().hasAny(THUS, m.link().at(), m.start())) {
            return true;
        }
        for (int i = m.link().at(); i < m.start(); i++) {
            boolean bare = !m.sentence().low(i + 1).equals("of");
            if (bare
                    && (m.sentence().low(i).equals("figure")
                            || m.sentence().low(i).equals("number"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAidGroup(String name) {
        for (var word : name.toLowerCase(Locale.ROOT).split("[ '-]", -1)) {
            if (CategoryReader.AID.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// "two of his officers", said by a chief of police
    private static boolean isPoliceOfficer(Mention m, PeopleWord people, Scene scene) {
        if (TRAINEES.contains(m.sentence().low(m.counted().end() - 1))) {
            for (int i = 0; i < m.start(); i++) {
                if (m.sentence().low(i).equals("police")) {
                    return true;
                }
            }
        }
        boolean officers = m.sentence().low(m.counted().end() - 1).startsWith("officer");
        return people.category() == Category.MILITARY
                && (m.counted().phrase().owned() || officers || isAfterPolice(scene))
                && scene.speaker().name().toLowerCase(Locale.ROOT).contains("police");
    }

    /// "nine policemen died and two officers were hurt"
    private static boolean isAfterPolice(Scene scene) {
        return scene.inSentence() && scene.before() != null && scene.before().category() == Category.POLICE;
    }

    /// Men who were lost, or are somebody's own, are soldiers; so are the officials of an armed group.
    private Category category(Mention m, PeopleWord people, Scene scene) {
        boolean men = people.category() == Category.ALL
                && m.counted().phrase().head() == NounPhrase.Head.PEOPLE
                && MEN.contains(m.sentence().low(m.counted().end() - 1))
                && people.group() == null;
        if (men
                && ((m.link().frame() == HarmLink.Frame.LOST && !isBurial(m, scene))
                        || Owners.isLoss(m)
                        || Owners.lossVerb(m) > 0
                        || (m.counted().phrase().owned()
                                && !scene.speaker().alignment().equals(Speaker.NEUTRAL))
                        || CategoryReader.isOfLosses(m)
                        || isTakenInWar(m, scene)
                        || isOfUnit(m))) {
            return Category.MILITARY;
        }
        boolean some = men || (people.category() == Category.CIVILIAN && people.group() == null);
        int end = m.counted().end();
        boolean of = m.sentence().low(end).equals("of");
        var named = lexicon.firstIn(m.sentence(), m.counted().phrase().from(), of ? end + 4 : end);
        return some && named != null && isArmed(named.meaning()) && !isPolice(m)
                ? Category.MILITARY
                : people.category();
    }

    /// The members of a force, or of an armed group whatever it is called, are fighters.
    private boolean isArmed(SideName name) {
        boolean group = name.kind() != SideName.Kind.PLACE
                && lexicon.nature(name.side()) == SideNature.GROUP
                && !lexicon.isTerritorial(name.side());
        return name.kind() == SideName.Kind.FORCE || group;
    }

    /// "the army says it holds three captured men"
    private static boolean isTakenInWar(Mention m, Scene scene) {
        return m.link().harm() == Harm.CAPTURED
                && scene.speaker().side() != null
                && TAKEN.contains(m.sentence().low(m.link().at()));
    }

    /// A relief agency buries men of whatever kind.
    private static boolean isBurial(Mention m, Scene scene) {
        return m.sentence().low(m.link().at()).startsWith("bur")
                && scene.speaker().side() == null;
    }

    /// "a patrol of fourteen men"
    private static boolean isOfUnit(Mention m) {
        return m.sentence().low(m.start() - 1).equals("of")
                && Words.UNITS.contains(m.sentence().low(m.start() - 2));
    }

    private static boolean isPolice(Mention m) {
        return m.counted().phrase().people() != null
                && m.counted().phrase().people().category() == Category.POLICE;
    }
}
