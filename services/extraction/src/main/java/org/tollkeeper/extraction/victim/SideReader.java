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
import org.tollkeeper.extraction.side.SideName;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Stage 8, second half: whose people they were. First what the phrase says, then possession, then who attacked, then
/// where it was, then who speaks.
final class SideReader {
    private static final Set<String> LINKS = Set.of("the", "of", "a", "an");
    private static final Set<String> UPON = Set.of("by", "on", "among");
    private static final Set<String> SUFFERED = Set.of("suffered", "sustained", "incurred", "taken");
    private static final Set<String> ABOARD = DataFile.set("victim/aboard");
    static final Set<String> CAPTIVITY = DataFile.set("victim/captivity");
    private static final Set<String> JOINTS = DataFile.set("victim/joints");

    private static final Set<String> EMPLOYED = Set.of("with", "from", "for", "of");
    private static final int OPENING = 14;

    private final ConflictLexicon lexicon;
    private final Ground ground;
    private final SideInference inference;
    private final Places places;
    private final Owners owners;

    SideReader(ConflictLexicon lexicon, Ground ground) {
        this.lexicon = lexicon;
        this.ground = ground;
        this.inference = new SideInference(lexicon, ground);
        this.places = new Places(lexicon);
        this.owners = new Owners(lexicon, ground);
    }

    Victims of(Mention m, Category category, @Nullable String group, Scene scene) {
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
        var placed = whole != null && whole.side().equals(Victims.BOTH) ? landAfter(m) : null;
        if (placed != null) {
            return new Victims(placed, category, group, By.PLACE);
        }
        if (whole != null && !(force && mixed) && !harmsItself(m, whole, scene) && !inference.isOfOthers(m, whole)) {
            return whole.beside(category, group);
        }
        boolean leans = (m.counted().phrase().people() == null && !isOfSaidPeople(m))
                || m.counted().phrase().others();
        boolean none = m.counted().number().kind() == Numeral.Kind.NONE
                && scene.speaker().side() != null;
        boolean apart = force
                && scene.before() != null
                && scene.before().side().equals(Cell.UNALIGNED)
                && !isForce(scene.before().category());
        if (leans && !none && !apart && scene.before() != null && !isTotal(m) && !isElsewhere(s, m, scene)) {
            return scene.before().beside(category, group);
        }
        return inference.of(m, category, group, scene);
    }

    /// "of whom seven were killed in Halmar": the land right after the harm, between states.
    private @Nullable String landAfter(Mention m) {
        var s = m.sentence();
        int to =
                Math.max(m.counted().end(), m.link().at() > m.start() ? m.link().to() : 0);
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
        var named = side(m, category);
        if (named != null) {
            return new Told(named, By.SAID);
        }
        var s = m.sentence();
        int from = m.counted().phrase().from();
        boolean inflicted = s.low(m.counted().end()).equals("on");
        for (int i = from; i < m.counted().end() + (inflicted ? 4 : 0); i++) {
            if (Owners.ENEMY.contains(s.low(i))) {
                return owners.enemy(m, scene);
            }
        }
        if (m.counted().phrase().owned() || Owners.isOnItsSide(s, afterState(m))) {
            return owners.owner(m, scene);
        }
        return switch (m.link().frame()) {
            case TOLL, COUNT, GROWTH -> owners.counted(m, scene);
            case LOST -> owners.loser(m, scene);
            case NOUN -> isSuffered(m) ? owners.loser(m, scene) : Owners.isLoss(m) ? owners.loser(m, scene) : null;
            default -> Owners.isLoss(m) ? owners.loser(m, scene) : null;
        };
    }

    /// The side that a name tells: of the people, of their state, of who holds them, of their craft.
    private @Nullable String side(Mention m, Category category) {
        var named = named(m);
        if (named != null) {
            return owners.ofNamed(named, category);
        }
        if (hasThirdState(m)) {
            return Cell.UNALIGNED;
        }
        var captor = captor(m);
        return captor != null ? ground.cast().foe(captor, null, m.sentence(), m.start()) : craft(m);
    }

    /// A side's name in the phrase or in what completes it: "members of the Velian forces".
    private @Nullable Hit<SideName> named(Mention m) {
        var s = m.sentence();
        int end = m.counted().end();
        if (captor(m) != null) {
            return null;
        }
        var inside = lexicon.firstIn(s, m.counted().phrase().from(), end);
        if (inside != null && inside.to() <= end + 1) {
            return inside;
        }
        if (m.person() != null) {
            return aroundName(m);
        }
        int joint = afterState(m);
        if (joint > end || JOINTS.contains(s.low(end)) || s.low(end).equals("on")) {
            for (int i = joint + 1; i < Math.min(s.size(), joint + 7) && isPhraseWord(s, i); i++) {
                var hit = lexicon.at(s, i);
                if (hit != null) {
                    return s.low(joint).equals("in") && Places.isStrike(s, hit.to()) ? null : hit;
                }
            }
        }
        return m.counted().phrase().noun() == null ? null : sufferer(s, end);
    }

    /// Where what completes the phrase begins: "12 dead on the rebels' side" has its state before it.
    private static int afterState(Mention m) {
        var s = m.sentence();
        int end = m.counted().end();
        boolean state = m.link().frame() == HarmLink.Frame.PREDICATE && m.link().at() == end;
        boolean on = s.low(m.link().to()).equals("on") || s.low(m.link().to()).equals("among");
        return state && on ? m.link().to() : end;
    }

    /// "are in Teverian captivity": not whose they are, but who holds them.
    private @Nullable String captor(Mention m) {
        var s = m.sentence();
        var held = lexicon.firstIn(s, m.counted().end(), m.counted().end() + 6);
        return held != null && CAPTIVITY.contains(s.low(held.to()))
                ? held.meaning().side()
                : null;
    }

    /// "no losses were suffered by the Halmari side"
    private @Nullable Hit<SideName> sufferer(Sentence s, int end) {
        for (int i = end; i < Math.min(s.size(), end + 4); i++) {
            if (UPON.contains(s.low(i)) && !(s.low(i).equals("by") && !SUFFERED.contains(s.low(i - 1)))) {
                return lexicon.firstIn(s, i + 1, i + 4);
            }
        }
        return null;
    }

    private @Nullable Hit<SideName> aroundName(Mention m) {
        var s = m.sentence();
        int end = m.counted().number().to();
        int after = end < s.size() && s.at(end).isComma() ? end + 1 : -1;
        for (int i = after;
                after > 0 && i < Math.min(s.size(), after + 12) && !s.at(i).isComma();
                i++) {
            var hit = lexicon.at(s, i);
            if (hit != null) {
                return hit;
            }
        }
        boolean object =
                m.link().frame() == HarmLink.Frame.PREDICATE && m.link().at() < m.start();
        var before = lexicon.lastIn(s, object ? m.link().to() : m.start() - 8, m.start());
        return before != null && !m.counted().phrase().part() ? before : null;
    }

    private static boolean isPhraseWord(Sentence s, int i) {
        boolean inside = !Words.FUNCTION.contains(s.low(i)) || LINKS.contains(s.low(i));
        return s.at(i).isPossessive() || (s.at(i).isWord() && inside && Words.HARM_VERBS.at(s, i) == null);
    }

    /// "a Halmari transport plane carrying 63 soldiers": whose craft it was, its people are.
    private @Nullable String craft(Mention m) {
        var s = m.sentence();
        int end = m.counted().end();
        boolean onBoard = s.low(end).equals("aboard")
                || (s.low(end).equals("on") && s.low(end + 1).equals("board"));
        var first = onBoard ? lexicon.firstIn(s, 0, m.link().at()) : null;
        if (first != null && Words.THINGS.firstIn(s, first.to(), first.to() + 4) != null) {
            return first.meaning().side();
        }
        int at = m.start() - 1;
        while (at > 0 && !s.at(at).isClauseEnd() && !s.at(at).isComma() && m.start() - at < 4) {
            if (ABOARD.contains(s.low(at))) {
                var hit = lexicon.lastIn(s, Math.max(0, at - 6), at);
                return hit == null || Words.THINGS.firstIn(s, hit.to(), at) == null
                        ? null
                        : hit.meaning().side();
            }
            at--;
        }
        return null;
    }

    /// "three Norlander engineers", "a cameraman with the Norlander broadcaster"
    private boolean hasThirdState(Mention m) {
        var s = m.sentence();
        int end = m.counted().end();
        int to = end;
        boolean employed = m.counted().phrase().people() != null && EMPLOYED.contains(s.low(end));
        while (employed && to < Math.min(s.size(), end + 5) && (to == end || isPhraseWord(s, to))) {
            to++;
        }
        return lexicon.thirdStateIn(s, m.counted().phrase().from(), to) != null;
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
