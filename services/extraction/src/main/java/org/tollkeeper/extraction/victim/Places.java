package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.side.Cast;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.SideName;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Where it happened: a side's name after a preposition of place. Between states, civilians there are that side's.
final class Places {
    private static final Set<String> PREPOSITIONS = DataFile.set("victim/before-places");
    /// "clashes with Halmar" were not in Halmar.
    private static final Set<String> AGAINST = Set.of("by", "with", "against", "between");
    private static final Set<String> CONTRASTS = Set.of("while", "whereas");
    private static final Set<String> BORDERS = Set.of("border", "frontier");
    private static final Set<String> TARGETS = DataFile.set("victim/military-targets");

    private final ConflictLexicon lexicon;

    Places(ConflictLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether the word at `i` makes the side before it an attacker.
    static boolean isWeapon(Sentence s, int i) {
        return Words.WEAPONS.contains(s.low(i))
                || (Words.WEAPONS.contains(s.low(i + 1))
                        && s.low(i).length() < 9
                        && !Words.FUNCTION.contains(s.low(i))
                        && Words.TOLLS.at(s, i + 2) == null)
                || (s.low(i).equals("and")
                        && i + 1 < s.size()
                        && s.at(i + 1).isCapitalised()
                        && Words.WEAPONS.contains(s.low(i + 2)));
    }

    /// "in Halmari shelling", "in the Halmari strikes": what a side did, and not a unit of it.
    static boolean isStrike(Sentence s, int i) {
        boolean struck = Words.THINGS.at(s, i) != null && !Words.WEAPONS.contains(s.low(i));
        return isWeapon(s, i) && !struck && !Words.FORCES.contains(s.low(i)) && !Words.STATE_FORCES.contains(s.low(i));
    }

    /// Whether a side's name is only where something was: "in northern Velia".
    static boolean isGround(Sentence s, Hit<SideName> hit) {
        return Cast.isGround(s, hit.from(), hit.to());
    }

    /// Whether the sentence tells of an attack on soldiers where they live.
    static boolean isMilitaryTarget(Mention m) {
        var s = m.sentence();
        for (int i = 0; i < s.size(); i++) {
            boolean counted = i >= m.start() && i < m.counted().end();
            if (TARGETS.contains(s.low(i)) && !counted && !s.low(i - 1).equals("police")) {
                return true;
            }
        }
        return false;
    }

    /// The side whose land the sentence names, the nearest after the mention first.
    @Nullable
    String of(Mention m) {
        var s = m.sentence();
        int from = clauseStart(s, m.start());
        int to = clauseEnd(s, m.counted().end());
        var after = search(s, m.counted().end(), to);
        var here = after != null ? after : search(s, from, m.start());
        return here != null ? here : search(s, 0, from);
    }

    /// Whether a clause with its own subject begins between two tokens: "while strikes in the south left 31 dead".
    static boolean isApart(Sentence s, int from, int to) {
        return clauseStart(s, to) > from;
    }

    private static int clauseStart(Sentence s, int at) {
        for (int i = at - 1; i > 0; i--) {
            if (CONTRASTS.contains(s.low(i)) || s.at(i).isClauseEnd()) {
                return i;
            }
        }
        return 0;
    }

    private static int clauseEnd(Sentence s, int at) {
        for (int i = at; i < s.size(); i++) {
            if (CONTRASTS.contains(s.low(i)) || s.at(i).isClauseEnd()) {
                return i;
            }
        }
        return s.size();
    }

    /// The side whose land is named between two tokens.
    @Nullable
    String between(Sentence s, int from, int to) {
        return search(s, from, to);
    }

    /// "in Halmar's strikes", but not "in Halmar's Brenn region"
    private static boolean isOwnerOfForce(Sentence s, int mark) {
        if (!s.low(mark).equals("'s")) {
            return false;
        }
        for (int i = mark + 1; i < mark + 4; i++) {
            if (Words.WEAPONS.contains(s.low(i)) || Words.FORCES.contains(s.low(i)) || Words.TOLLS.at(s, i) != null) {
                return true;
            }
        }
        return mark + 1 >= s.size() || !s.at(mark + 1).isWord();
    }

    /// "on the Halmari border", but not "in the Halmari border town": a border is nobody's land.
    private static boolean isBorder(Sentence s, int i) {
        return BORDERS.contains(s.low(i)) && Words.THINGS.at(s, i + 1) == null;
    }

    private @Nullable String search(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (PREPOSITIONS.contains(s.low(i))) {
                for (int p = i + 1; p < Math.min(to, i + 7) && s.at(p).isWord(); p++) {
                    var hit = lexicon.at(s, p);
                    if (hit != null
                            && hit.meaning().kind() != SideName.Kind.FORCE
                            && (hit.meaning().kind() == SideName.Kind.PLACE || !isWeapon(s, hit.to()))
                            && !Named.CAPTIVITY.contains(s.low(hit.to()))
                            && !AGAINST.contains(s.low(p - 1))
                            && !isBorder(s, hit.to())
                            && !isOwnerOfForce(s, hit.to())) {
                        return lexicon.isTerritorial(hit.meaning().side())
                                ? hit.meaning().side()
                                : null;
                    }
                }
            }
        }
        return null;
    }
}
