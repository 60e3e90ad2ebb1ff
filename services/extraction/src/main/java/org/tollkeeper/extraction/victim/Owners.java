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
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmNoun;
import org.tollkeeper.extraction.words.Words;

/// Whom possession gives people to ("its men", "the army's dead"), and who lost them.
final class Owners {
    static final Set<String> OWN = Set.of("its", "their", "our", "his", "her");
    static final Set<String> ENEMY = DataFile.set("victim/enemies");
    private static final Set<String> OTHER = Set.of("other", "opposing", "opposite");
    private static final Set<String> PRONOUNS = Set.of("it", "we", "they", "he", "she");
    /// "told us that the group had lost nine men": who speaks
    private static final Set<String> BODIES = Set.of("group", "movement");
    private static final Set<String> SELF = Set.of("itself", "themselves", "himself");
    static final Set<String> ARMIES = DataFile.set("victim/armies");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> LOSE = DataFile.set("victim/loss-verbs");
    private static final Set<String> FOUGHT = Set.of("for", "of", "on", "at");
    private static final Set<String> EVENTS = DataFile.set("victim/events");
    private static final int PHRASE = 6;
    private static final int ASIDE = 14;

    private static final int INFLICTED = 8;
    private final ConflictLexicon lexicon;
    private final Ground ground;
    private final Pronouns pronouns;

    Owners(ConflictLexicon lexicon, Ground ground) {
        this.lexicon = lexicon;
        this.ground = ground;
        this.pronouns = new Pronouns(lexicon, ground);
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

    Told owner(Mention m, Scene scene) {
        return pronouns.owner(m, scene);
    }

    @Nullable
    Told enemy(Mention m, Scene scene) {
        return pronouns.enemy(m, scene);
    }

    /// "Armenia's death toll", "their military toll", "the adversary's losses"
    @Nullable
    Told counted(Mention m, Scene scene) {
        var s = m.sentence();
        int from = m.link().at();
        var struck = inflicted(m, scene);
        if (struck != null) {
            return struck;
        }
        var toll = Words.TOLLS.firstIn(s, from, m.start());
        var owner = toll == null ? null : before(m, toll.from(), scene);
        if (owner != null) {
            return owner;
        }
        for (int i = from; i < Math.min(m.start(), from + 3); i++) {
            if (OWN.contains(s.low(i))) {
                return ownCount(m, i, scene);
            }
        }
        for (int i = Math.max(m.start(), m.link().to()) - 1; i >= from; i--) {
            if (isEnemy(s, i)) {
                return pronouns.rival(scene.speaker().side(), true);
            }
            if (OWN.contains(s.low(i)) && !isOfThoseCounted(s, from, i)) {
                return ownCount(m, i, scene);
            }
            if (ARMIES.contains(s.low(i)) && isOwner(s, i) && lexicon.at(s, i) == null) {
                return army(scene);
            }
            if (Words.INSURGENTS.contains(s.low(i)) && isOwner(s, i) && lexicon.at(s, i) == null) {
                var group = ground.cast().group(s, i);
                return group == null ? null : new Told(group, By.INSURGENT);
            }
            var hit = lexicon.at(s, i);
            boolean place = hit != null
                    && (hit.meaning().kind() == SideName.Kind.PLACE
                            || hit.meaning().kind() == SideName.Kind.STATE);
            boolean there = hit != null && ((place && Places.isGround(s, hit)) || isFought(s, hit));
            boolean people = hit != null && s.low(hit.from() - 1).equals("of") && Words.PEOPLE.at(s, hit.to()) != null;
            if (hit != null && !there && (people || !Places.isWeapon(s, hit.to())) && !isSource(scene, i)) {
                return said(ofNamed(hit, Category.MILITARY));
            }
        }
        boolean overall = CategoryReader.isOfEvents(m);
        var before = scene.before();
        var people = CategoryReader.of(m);
        boolean others = people != null
                && people.category() == Category.CIVILIAN
                && !lexicon.isBetweenStates()
                && before != null
                && ForceWords.isOfForce(before.category());
        return scene.inSentence() && before != null && !overall && !others ? new Told(before.side(), By.SAID) : null;
    }

    /// "the number of fighters who laid down their arms": whose arms they were is not who counts.
    private static boolean isOfThoseCounted(Sentence s, int from, int own) {
        for (int i = from; i < own; i++) {
            if (s.low(i).equals("who")) {
                return true;
            }
        }
        return false;
    }

    /// "the toll from the battle for Velia": a place fought for owns nobody, nor whom the war is with.
    private static boolean isFought(Sentence s, Hit<SideName> hit) {
        var before = s.low(hit.from() - 1);
        boolean over = FOUGHT.contains(before) && EVENTS.contains(s.low(hit.from() - 2));
        return over || before.equals("with") || Targets.isUpon(s, hit.from(), hit.to());
    }

    /// "the enemy", "the other side"
    static boolean isEnemy(Sentence s, int i) {
        return ENEMY.contains(s.low(i)) || (s.low(i).equals("side") && OTHER.contains(s.low(i - 1)));
    }

    private static Told said(String side) {
        return new Told(side, By.SAID);
    }

    /// "inflicted losses of 90 men": whom it struck.
    private @Nullable Told inflicted(Mention m, Scene scene) {
        var s = m.sentence();
        for (int i = m.start() - 1; i >= Math.max(1, m.start() - INFLICTED); i--) {
            if (s.low(i).startsWith("inflict")) {
                return struck(s, i, scene);
            }
        }
        return null;
    }

    /// "The Halmari army's losses in the Lusk direction", "enemy losses there": who stands right before the count, and
    /// not where it was.
    private @Nullable Told before(Mention m, int count, Scene scene) {
        var s = m.sentence();
        for (int i = count - 1; i >= Math.max(0, count - PHRASE); i--) {
            if (isEnemy(s, i)) {
                return enemy(m, scene);
            }
            if (OWN.contains(s.low(i))) {
                return ownCount(m, i, scene);
            }
            var hit = lexicon.at(s, i);
            if (hit != null) {
                boolean weapon =
                        Places.isWeapon(s, hit.to()) && !s.at(count - 1).isPossessive();
                return weapon || isSource(scene, i) ? null : said(ofNamed(hit, Category.MILITARY));
            }
            if (ARTICLES.contains(s.low(i)) || !(s.at(i).isWord() || s.at(i).isPossessive()) || isVerbal(s, i)) {
                return null;
            }
        }
        return null;
    }

    /// "the battlegroup inflicted losses of 90": of whoever fights its subject, or who speaks.
    private @Nullable Told struck(Sentence s, int verb, Scene scene) {
        var subject = lexicon.lastIn(s, Math.max(0, verb - PHRASE), verb);
        boolean named = subject != null && !Places.isGround(s, subject) && !isSource(scene, subject.from());
        return pronouns.rival(
                named && subject != null
                        ? subject.meaning().side()
                        : scene.speaker().side(),
                true);
    }

    private static boolean isVerbal(Sentence s, int i) {
        return Words.FUNCTION.contains(s.low(i)) || Words.REPORTING.at(s, i) != null;
    }

    /// "its toll", "their own losses": of who puts it so, else of those counted before, unless it is said to be his
    /// own.
    private Told ownCount(Mention m, int own, Scene scene) {
        var others = countedByOthers(m, own);
        if (others != null) {
            return new Told(others, By.STORY);
        }
        var put = scene.said().stream().filter(one -> one.saying().to() == own).findFirst();
        var side = put.isPresent() ? put.get().speaker().side() : null;
        if (side != null) {
            return new Told(side, By.OF_SPEAKER);
        }
        var before = scene.before();
        boolean beside = scene.inSentence()
                && !m.sentence().low(own + 1).equals("own")
                && before != null
                && before.isKnownSide();
        return beside && before != null ? said(before.side()) : owner(m, scene);
    }

    /// "The group hides its losses, which Velia puts at 90": of whom the sentence is about, and not of who counts.
    private @Nullable String countedByOthers(Mention m, int own) {
        var s = m.sentence();
        for (int i = own; i < m.start(); i++) {
            if (s.at(i).isComma() && s.low(i + 1).equals("which")) {
                var first = lexicon.firstIn(s, 0, own);
                return first != null ? first.meaning().side() : ground.cast().group(s, own);
            }
        }
        return null;
    }

    /// "the army's dead": of the state whose soldiers were spoken of, else of the one the story is told from.
    private @Nullable Told army(Scene scene) {
        var soldiers = scene.soldiers();
        boolean state = soldiers != null && lexicon.nature(soldiers) == SideNature.STATE;
        var side = state ? soldiers : ground.home();
        return side == null ? null : new Told(side, lexicon.states() > 1 ? By.STORY : By.ONLY_STATE);
    }

    /// "the army's dead", "army losses", "losses on the army side"; "military losses" only says of what kind they were.
    private static boolean isOwner(Sentence s, int i) {
        boolean side = s.low(i + 1).equals("side") || s.low(i + 2).equals("side");
        return side || s.at(i + 1).isPossessive() || (!s.low(i).equals("military") && Words.TOLLS.at(s, i + 1) != null);
    }

    private static boolean isSource(Scene scene, int token) {
        return scene.said().stream()
                .anyMatch(one ->
                        one.saying().from() <= token && token < one.saying().to());
    }

    /// "five dead on its side", "in their ranks"
    static boolean isOnItsSide(Sentence s, int i) {
        return (s.low(i).equals("on")
                        && OWN.contains(s.low(i + 1))
                        && s.low(i + 2).equals("side"))
                || (s.low(i).equals("on")
                        && s.low(i + 1).equals("the")
                        && s.low(i + 2).equals("friendly"))
                || CategoryReader.isInRanks(s, i)
                || (s.low(i).equals("among") && OWN.contains(s.low(i + 1)));
    }

    /// "the loss of two men"
    static boolean isLoss(Mention m) {
        var noun = m.link().frame() == HarmLink.Frame.OF
                ? Words.HARM_NOUNS.at(m.sentence(), m.link().at())
                : null;
        return noun != null && noun.meaning().kind() == HarmNoun.Kind.LOSS;
    }

    /// The verb of loss that a count stands right behind: "lost over 90 men", "had suffered 40 dead"; -1 without one.
    static int lossVerb(Mention m) {
        var s = m.sentence();
        for (int i = m.start() - 1; i >= Math.max(0, m.start() - 4); i--) {
            if (LOSE.contains(s.low(i))) {
                return i;
            }
            if (!s.at(i).isQuote() && Words.QUALIFIERS.at(s, i) == null && !Words.FUNCTION.contains(s.low(i))) {
                return -1;
            }
        }
        return -1;
    }

    /// "Ukraine lost 385 men", "it had lost six"
    @Nullable
    Told loser(Mention m, Scene scene) {
        return loser(m, m.link().at(), scene);
    }

    /// "The group, which hides its dead, is thought to have lost nine": before the aside that ends before the verb.
    private static int pastAside(Sentence s, int verb) {
        for (int i = verb - 1; i > Math.max(0, verb - PHRASE); i--) {
            if (s.at(i).isComma()) {
                for (int open = i - 1; open > Math.max(0, i - ASIDE); open--) {
                    boolean which =
                            s.low(open + 1).equals("which") || s.low(open + 1).equals("who");
                    if (s.at(open).isComma()) {
                        return which ? open : verb;
                    }
                }
                return verb;
            }
        }
        return verb;
    }

    /// "the army killed nine rebels without losing a man": who did the one thing without the other.
    private @Nullable Told actor(Sentence s, int verb, Scene scene) {
        for (int i = 0; i < verb; i++) {
            var hit = lexicon.at(s, i);
            boolean acts = hit != null && !Places.isGround(s, hit) && !isSource(scene, i);
            if (acts && hit != null) {
                return said(hit.meaning().side());
            }
            if (ARMIES.contains(s.low(i)) && !isSource(scene, i)) {
                return army(scene);
            }
        }
        return null;
    }

    /// @param lost the verb or noun of loss
    @Nullable
    Told loser(Mention m, int lost, Scene scene) {
        var s = m.sentence();
        var struck = inflicted(m, scene);
        if (struck != null) {
            return struck;
        }
        int verb = Actors.shared(s, lost);
        if (s.low(verb - 1).equals("the") && s.low(verb - 2).equals("for")) {
            // "killed 48 rebels for the loss of one soldier"
            return owner(m, scene);
        }
        var without = s.low(verb - 1).equals("without") ? actor(s, verb, scene) : null;
        if (without != null) {
            return without;
        }
        for (int i = pastAside(s, verb) - 1; i >= Math.max(0, pastAside(s, verb) - 8); i--) {
            boolean group = BODIES.contains(s.low(i))
                    && s.low(i - 1).equals("the")
                    && s.low(i - 2).equals("that");
            if (PRONOUNS.contains(s.low(i)) || SELF.contains(s.low(i)) || group) {
                return owner(m, scene);
            }
            if (isEnemy(s, i)) {
                var side = scene.speaker().side();
                return pronouns.rival(side != null ? side : ground.home(), side != null);
            }
            var hit = lexicon.at(s, i);
            boolean subject = hit != null && verb - hit.to() <= 2;
            if (hit != null && !Places.isGround(s, hit) && (subject || !Targets.isUpon(s, hit.from(), hit.to()))) {
                return said(hit.meaning().side());
            }
            if (Words.INSURGENTS.contains(s.low(i))) {
                var side = scene.speaker().side();
                if (side != null && lexicon.nature(side) == SideNature.GROUP && OWN.contains(s.low(i - 1))) {
                    return new Told(side, By.OF_SPEAKER);
                }
                var rival = ground.rival(side != null ? side : ground.home());
                return rival == null ? null : new Told(rival, By.INSURGENT);
            }
            if (s.low(i).equals("government") && ground.home() != null) {
                return new Told(ground.home(), By.ONLY_STATE);
            }
        }
        var side = scene.speaker().side();
        return side == null ? null : new Told(side, By.OWN_FORCES);
    }
}
