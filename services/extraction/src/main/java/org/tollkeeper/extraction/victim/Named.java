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
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Whose people they were by a name that stands with them: of their side, their state, their captor or their craft.
final class Named {
    private static final int CALLED = 8;
    private static final Set<String> LINKS = Set.of("the", "of", "a", "an");
    private static final Set<String> UPON = Set.of("by", "on", "among");
    private static final Set<String> SUFFERED = Set.of("suffered", "sustained", "incurred", "taken");
    private static final Set<String> ABOARD = DataFile.set("victim/aboard");
    static final Set<String> CAPTIVITY = DataFile.set("victim/captivity");
    private static final Set<String> JOINTS = DataFile.set("victim/joints");
    private static final Set<String> EMPLOYED = Set.of("with", "from", "for", "of");

    private final ConflictLexicon lexicon;
    private final Ground ground;
    private final Owners owners;

    Named(ConflictLexicon lexicon, Ground ground, Owners owners) {
        this.lexicon = lexicon;
        this.ground = ground;
        this.owners = owners;
    }

    /// The side that a name tells: of the people, of their state, of who holds them, of their craft.
    @Nullable
    String of(Mention m, Category category) {
        var named = named(m);
        if (named != null) {
            return owners.ofNamed(named, category);
        }
        if (hasThirdState(m)) {
            return Cell.UNALIGNED;
        }
        var government = government(m);
        if (government != null) {
            return government;
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
                    boolean in = s.low(joint).equals("in");
                    return in && (Places.isStrike(s, hit.to()) || isOnlyWhere(m, hit)) ? null : hit;
                }
            }
        }
        var called = called(s, end);
        if (called != null) {
            return called;
        }
        return m.counted().phrase().noun() == null ? null : sufferer(s, end);
    }

    /// "four volunteers, known as the River Guard, died"
    private @Nullable Hit<SideName> called(Sentence s, int end) {
        for (int i = end; i < Math.min(s.size() - 1, end + CALLED); i++) {
            if (s.low(i).equals("known") && s.low(i + 1).equals("as")) {
                return lexicon.firstIn(s, i + 2, i + 4);
            }
        }
        return null;
    }

    private boolean isOnlyWhere(Mention m, Hit<SideName> hit) {
        return isWhereLost(m, hit) || isWhereSent(m, hit) || isScene(hit);
    }

    /// "Halmar has lost 500 men in Teveria": where they fell, and not whose they were.
    private static boolean isWhereLost(Mention m, Hit<SideName> hit) {
        var s = m.sentence();
        boolean lost = m.link().frame() == HarmLink.Frame.LOST || Owners.lossVerb(m) > 0;
        return lost && hit.meaning().kind() != SideName.Kind.FORCE && !Words.FORCES.contains(s.low(hit.to()));
    }

    /// "killed nine militants in Velia", in a civil war: where it was, and nobody's people.
    private boolean isScene(Hit<SideName> hit) {
        return !lexicon.isBetweenStates() && hit.meaning().kind() == SideName.Kind.STATE;
    }

    /// "the Velian army announced the deaths of five troops in Halmar": where they were, where another side is named.
    private boolean isWhereSent(Mention m, Hit<SideName> hit) {
        var people = m.counted().phrase().people();
        var other = lexicon.firstIn(m.sentence(), 0, m.start());
        boolean force = people != null
                && ForceWords.isOfForce(people.category())
                && hit.meaning().kind() != SideName.Kind.FORCE;
        boolean elsewhere = other != null
                && !Places.isGround(m.sentence(), other)
                && !other.meaning().side().equals(hit.meaning().side());
        return force && (elsewhere || Admissions.isDeath(m));
    }

    /// Where what completes the phrase begins: "12 dead on the rebels' side" has its state before it.
    static int afterState(Mention m) {
        var s = m.sentence();
        int end = m.counted().end();
        boolean state = m.link().frame() == HarmLink.Frame.PREDICATE && m.link().at() == end;
        boolean on = s.low(m.link().to()).equals("on")
                || s.low(m.link().to()).equals("among")
                || CategoryReader.isInRanks(s, m.link().to());
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

    /// "20 government officials", where one side is the government.
    private @Nullable String government(Mention m) {
        var s = m.sentence();
        for (int i = m.counted().phrase().from(); i < m.counted().end(); i++) {
            if (s.low(i).equals("government")) {
                return lexicon.government();
            }
        }
        return null;
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
        var vehicle = first == null ? null : Words.THINGS.firstIn(s, first.to(), first.to() + 4);
        if (first != null && vehicle != null && !Words.WEAPONS.contains(s.low(vehicle.from()))) {
            return Places.isGround(s, first) ? null : first.meaning().side();
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
}
