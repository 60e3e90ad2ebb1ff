package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.number.PhraseReader;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.side.SideName;
import org.tollkeeper.extraction.side.SideNature;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmVerb;
import org.tollkeeper.extraction.words.Words;

/// Who did it: the subject of "killed", or whom "by" names. An actor harms another side.
final class Actors {
    private static final int REACH = 16;
    private static final int NAME = 4;
    private static final Set<String> PRONOUNS = Set.of("it", "we", "they", "he");
    private static final Set<String> OWN = Set.of("its", "our", "their", "his");
    private static final Set<String> LIGHT = DataFile.set("victim/before-deeds");
    private static final Set<String> ATTACKS = DataFile.set("victim/attacks");
    private static final Set<String> UNITS = DataFile.set("victim/attacking-units");
    private static final Set<String> CLAUSES = Set.of("while", "whereas", "but", "when");
    private static final Set<String> BODIES = Set.of("group", "movement");

    /// What is done by a source, and harms nobody.
    private static final Set<String> TOLD = DataFile.set("victim/told-by");
    private static final Set<String> STATE_FORCES = DataFile.set("victim/attacking-forces");

    private final ConflictLexicon lexicon;
    private final Ground ground;

    Actors(ConflictLexicon lexicon, Ground ground) {
        this.lexicon = lexicon;
        this.ground = ground;
    }

    /// The side that harmed; absent where the sentence does not say.
    @Nullable
    String of(Mention m, Scene scene) {
        var s = m.sentence();
        if (s.low(m.link().at()).startsWith("treat") || s.low(m.link().at()).startsWith("hospital")) {
            return null;
        }
        boolean named = m.person() != null && m.link().at() < m.start();
        if (m.link().frame() == HarmLink.Frame.OBJECT || named) {
            return subject(m, scene);
        }
        int from = m.counted().end();
        for (int i = from; i < Math.min(s.size(), m.link().to() + 8); i++) {
            if (s.low(i).equals("by") && isTold(s, i - 1)) {
                continue;
            }
            if (s.low(i).equals("after")) {
                var weapon = lexicon.firstIn(s, i + 1, i + 3);
                if (weapon != null && Places.isStrike(s, weapon.to())) {
                    return weapon.meaning().side();
                }
            }
            if (s.low(i).equals("by") || s.low(i).equals("when") || s.low(i).equals("as")) {
                var hit = lexicon.firstIn(s, i + 1, i + 6);
                boolean acts = hit != null && !(s.low(i).equals("by") && Places.isGround(s, hit));
                return acts && hit != null
                        ? hit.meaning().side()
                        : s.low(i).equals("by") ? unnamed(s, i + 1, i + 6, scene) : null;
            }
        }
        var weapon = weapon(m);
        var fire = weapon == null ? fire(m) : weapon;
        return fire != null ? fire : assault(m);
    }

    /// "were killed, five of them boys, as Velian mortar fire struck the town"
    private @Nullable String fire(Mention m) {
        var s = m.sentence();
        for (int i = m.link().to(); i < Math.min(s.size(), m.link().to() + REACH); i++) {
            var hit = s.low(i).equals("as") || s.low(i).equals("when") ? lexicon.firstIn(s, i + 1, i + 3) : null;
            if (hit != null) {
                return Places.isStrike(s, hit.to()) ? hit.meaning().side() : null;
            }
            if (s.at(i).isClauseEnd() || Words.REPORTING.at(s, i) != null) {
                return null;
            }
        }
        return null;
    }

    /// "Velia's attack on the town left nine dead", "the toll from the Velian strikes": whose attack is told of before.
    private @Nullable String assault(Mention m) {
        var s = m.sentence();
        for (int i = m.start() - 1; i >= Math.max(0, m.start() - REACH) && isInClause(s, i); i--) {
            var hit = CLAUSES.contains(s.low(i)) ? null : lexicon.at(s, i);
            if (hit != null && isAttack(s, hit.to()) && !Targets.isUpon(s, hit.from(), hit.to())) {
                return hit.meaning().side();
            }
        }
        return null;
    }

    private static boolean isInClause(Sentence s, int i) {
        return s.at(i).isWord() || s.at(i).isPossessive();
    }

    /// "'s attack on", "air strikes"
    private static boolean isAttack(Sentence s, int to) {
        int i = s.low(to).equals("'s") ? to + 1 : to;
        return ATTACKS.contains(s.low(i))
                || (ATTACKS.contains(s.low(i + 1)) && s.at(i).isWord());
    }

    /// Whose weapons the words after the harm say it was: "in Halmari strikes", "in shelling by Halmar's forces".
    @Nullable
    String weapon(Mention m) {
        var striker = striker(m);
        return striker != null
                ? striker
                : attack(m.sentence(), Math.max(m.counted().end(), m.link().to()));
    }

    /// "announced by", "confirmed on Friday by"
    private static boolean isTold(Sentence s, int before) {
        int i = before;
        while (i > before - 3 && i > 0 && (s.at(i).isCapitalised() || s.low(i).equals("on"))) {
            i--;
        }
        return TOLD.contains(s.low(i));
    }

    /// "in shelling of the Ard district by Halmar's forces"
    private @Nullable String striker(Mention m) {
        var s = m.sentence();
        for (int i = m.link().to(); i < s.size() && !s.at(i).isClauseEnd(); i++) {
            for (int by = i + 1; Words.WEAPONS.contains(s.low(i)) && by < Math.min(s.size(), i + 8); by++) {
                var hit = s.low(by).equals("by") && !isTold(s, by - 1) ? lexicon.firstIn(s, by + 1, by + 4) : null;
                if (hit != null) {
                    return hit.meaning().side();
                }
            }
        }
        return null;
    }

    /// "were killed in a Marenian strike"
    private @Nullable String attack(Sentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + 5) && s.at(i).isWord(); i++) {
            var hit = s.low(i).equals("in") ? lexicon.firstIn(s, i + 1, i + 3) : null;
            if (hit != null) {
                return Places.isWeapon(s, hit.to()) ? hit.meaning().side() : null;
            }
        }
        return null;
    }

    /// "by gunmen", "by security forces": nobody named, and yet told apart where one state fights.
    private @Nullable String unnamed(Sentence s, int from, int to, Scene scene) {
        var group = insurgents(s, from, to);
        boolean state = lexicon.states() == 1 && s.hasAny(STATE_FORCES, from, from + 3);
        boolean security = lexicon.states() == 1
                && s.low(from).equals("security")
                && s.low(from + 1).equals("forces");
        return group != null || !(state || security) ? group : ofTeller(scene);
    }

    /// "by gunmen": the group that the story means.
    private @Nullable String insurgents(Sentence s, int from, int to) {
        for (int i = from; i < Math.min(s.size(), to); i++) {
            if (Words.INSURGENTS.contains(s.low(i))) {
                return ground.cast().group(s, i);
            }
        }
        return null;
    }

    /// "it shot down a plane and had captured its pilots": the subject stands before the first of the verbs.
    static int shared(Sentence s, int verb) {
        int joint = verb - 1;
        while (joint > 0 && LIGHT.contains(s.low(joint))) {
            joint--;
        }
        if (!s.low(joint).equals("and")) {
            return verb;
        }
        for (int i = joint - 1; i > Math.max(0, verb - REACH); i--) {
            var harm = Words.HARM_VERBS.at(s, i);
            if (harm != null || (Words.VERBS.contains(s.low(i)) && !s.at(i).isCapitalised())) {
                return i;
            }
            if (s.at(i).isClauseEnd()) {
                return verb;
            }
        }
        return verb;
    }

    private @Nullable String subject(Mention m, Scene scene) {
        var s = m.sentence();
        var verb = Words.HARM_VERBS.at(s, m.link().at());
        boolean follows = verb != null && verb.meaning().form() == HarmVerb.Form.ING;
        return follows ? opening(s, clause(s, m.link().at(), scene), m.link().at(), scene) : before(m, scene);
    }

    /// Where the clause with the verb begins: after who says it, or after "while".
    private static int clause(Sentence s, int verb, Scene scene) {
        int from = 0;
        for (var said : scene.said()) {
            boolean leads = said.saying().leads() && said.saying().to() <= verb;
            from = leads ? Math.max(from, said.saying().to()) : from;
        }
        for (int i = verb; i > from; i--) {
            if (CLAUSES.contains(s.low(i)) || s.at(i).isClauseEnd()) {
                return i + 1;
            }
        }
        return from;
    }

    /// The subject that a clause opens with: "Velian jets hit a camp, killing nine".
    private @Nullable String opening(Sentence s, int from, int to, Scene scene) {
        for (int i = from; i < to; i++) {
            if (PRONOUNS.contains(s.low(i)) || OWN.contains(s.low(i))) {
                return scene.speaker().side();
            }
            var hit = lexicon.at(s, i);
            if (hit != null) {
                return isStruck(s, hit) ? null : hit.meaning().side();
            }
            if (Words.INSURGENTS.contains(s.low(i))) {
                return ground.cast().group(s, i);
            }
            if (PhraseReader.isFiniteVerb(s, i)
                    && Words.WEAPONS.contains(s.low(i)) == s.low(i).endsWith("ed")) {
                return null;
            }
        }
        return null;
    }

    /// "in the Velian town": the ground, and nobody who acts.
    private static boolean isStruck(Sentence s, Hit<SideName> hit) {
        return Places.isGround(s, hit);
    }

    private @Nullable String before(Mention m, Scene scene) {
        var s = m.sentence();
        int shared = shared(s, m.link().at());
        int from = clause(s, m.link().at(), scene);
        for (int i = shared - 1; i >= Math.max(0, m.link().at() - REACH); i--) {
            if (i < from && from == saidTo(scene, from)) {
                return s.low(from).equals("to") || from == shared
                        ? scene.speaker().side()
                        : null;
            }
            if (s.low(i).equals("whose")) {
                return null;
            }
            if (BODIES.contains(s.low(i))
                    && s.low(i - 1).equals("the")
                    && s.low(i - 2).equals("that")) {
                return scene.speaker().side();
            }
            boolean own = OWN.contains(s.low(i)) && !Targets.isUpon(s, i, i + 1);
            if (PRONOUNS.contains(s.low(i)) || own) {
                return scene.speaker().side();
            }
            var hit = lexicon.at(s, i);
            if (hit != null && Bystanders.isBetween(s, hit.from())) {
                return null;
            }
            boolean way = hit != null && Bystanders.isOnTheWay(s, hit);
            if (hit != null && !way && !Places.isGround(s, hit) && !Targets.isUpon(s, hit.from(), hit.to())) {
                return hit.meaning().side();
            }
            if (!Targets.isUpon(s, i, i + 1) && acts(s, i, scene)) {
                return ofTeller(scene);
            }
            if (Bystanders.isPursued(s, i)) {
                continue;
            }
            if (Words.INSURGENTS.contains(s.low(i))) {
                if (Bystanders.isBetween(s, i)) {
                    return null;
                }
                return ground.cast().group(s, i);
            }
            if (s.at(i).isClauseEnd() || s.low(i).equals("whose")) {
                return null;
            }
        }
        return null;
    }

    /// "troops", "special forces": those who do what a state tells of, unless they are a part of another's name.
    private boolean acts(Sentence s, int i, Scene scene) {
        var named = lexicon.lastIn(s, i - NAME, i);
        boolean owned = i > 0 && s.at(i - 1).isPossessive();
        if ((named != null && named.to() >= i) || owned) {
            return false;
        }
        return (STATE_FORCES.contains(s.low(i)) && ofTeller(scene) != null)
                || (UNITS.contains(s.low(i))
                        && scene.speaker().side() != null
                        && scene.speaker().side().equals(ofTeller(scene)));
    }

    /// The state that tells of its own, else the one the story is told from.
    private @Nullable String ofTeller(Scene scene) {
        var side = scene.speaker().side();
        return side != null && lexicon.nature(side) == SideNature.STATE ? side : ground.home();
    }

    private static int saidTo(Scene scene, int token) {
        return scene.said().stream().anyMatch(one -> one.saying().to() == token) ? token : -1;
    }
}
