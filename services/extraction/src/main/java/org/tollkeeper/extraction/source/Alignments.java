package org.tollkeeper.extraction.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.PartyKind;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.side.SideName;
import org.tollkeeper.extraction.side.SideNature;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Tokenizer;
import org.tollkeeper.extraction.words.SourceKind;
import org.tollkeeper.extraction.words.Words;

/// Tells from a source's name for whom it speaks.
final class Alignments {
    private static final Set<String> ARMED = DataFile.set("source/armed-names");

    private static final Set<String> SPOKESMEN = Set.of("spokesman", "spokeswoman", "spokesperson");

    private static final Set<String> OWN_ARMIES = Set.of("army", "force", "forces", "front", "brigade", "battalion");

    /// "an allied movement": allied with who spoke just before.
    private static final Set<String> ALLIED = Set.of("allied", "ally");
    private static final Set<String> MILITARY = Set.of("army", "military", "navy");
    private static final Set<String> MASTERED = DataFile.set("source/masters");

    private final ConflictLexicon lexicon;
    private final Ground ground;

    Alignments(ConflictLexicon lexicon, Ground ground) {
        this.lexicon = lexicon;
        this.ground = ground;
    }

    /// @param last who spoke before in the same paragraph
    /// @return the alignment of a source; absent where its name alone does not tell, as a person's does not.
    @Nullable
    String of(String name, Sentence said, @Nullable Speaker last) {
        var party = party(name);
        if (party != null) {
            return of(party);
        }
        var printed = "the " + name;
        var s = new Sentence(said.line(), Tokenizer.tokens(printed, 0, printed.length()), said.index());
        var side = head(s);
        var third = lexicon.thirdStateIn(s, 0, s.size());
        var kind = kind(s);
        var run = runBy(s);
        if (run != null) {
            return run;
        }
        boolean owned = kind == SourceKind.MEDIA
                && side != null
                && lexicon.nature(side.meaning().side()) == SideNature.GROUP
                && s.at(Math.min(side.to(), s.size() - 1)).isPossessive();
        if (owned && side != null) {
            // "the Host's radio"
            return side(side);
        }
        if (kind == SourceKind.NEUTRAL || kind == SourceKind.MEDIA) {
            return kind == SourceKind.MEDIA ? Speaker.MEDIA : Speaker.NEUTRAL;
        }
        boolean theirs = third != null
                && side != null
                && s.at(Math.min(third.to(), s.size() - 1)).isPossessive()
                && side.from() == third.to() + 1;
        if (third != null
                && !theirs
                && (side == null || third.from() < side.from() || side.meaning().kind() == SideName.Kind.FORCE)) {
            return Speaker.NEUTRAL;
        }
        if (side != null) {
            return side(side);
        }
        if (kind == SourceKind.UNKNOWN) {
            return Speaker.UNKNOWN;
        }
        if (last != null && last.side() != null && s.hasAny(ALLIED, 0, s.size())) {
            return last.side();
        }
        if (isArmedGroup(s) || isArmyOfNoState(s)) {
            var rebels = ground.rival(ground.home());
            var group = lexicon.onlyGroup() != null ? lexicon.onlyGroup() : lexicon.loneGroup();
            return group != null ? group : rebels == null ? Speaker.UNKNOWN : rebels;
        }
        boolean governs = s.low(1).equals("government") || s.low(1).equals("federal");
        var government = kind == SourceKind.AUTHORITY && governs ? lexicon.government() : null;
        if (government != null) {
            return government;
        }
        var home = kind == SourceKind.AUTHORITY && !isGroup(s) ? here(s, said, last) : null;
        return kind == SourceKind.AUTHORITY ? home == null ? Speaker.UNKNOWN : home : null;
    }

    /// "the Stone Ridge Army", in a war with one state: a name of its own, and that state's neither.
    private boolean isArmyOfNoState(Sentence s) {
        for (int i = 2; i < s.size() && lexicon.states() == 1; i++) {
            boolean proper = s.at(i).isCapitalised() && s.at(i - 1).isCapitalised();
            if (proper && OWN_ARMIES.contains(s.low(i)) && !Words.STATE.contains(s.low(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /// "a group of parents": no body of a state.
    private static boolean isGroup(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.low(i).equals("group") || s.low(i).equals("committee")) {
                return true;
            }
        }
        return false;
    }

    /// The side that a name is about: the first, but of "Velia's rebels" the rebels.
    private @Nullable Hit<SideName> head(Sentence s) {
        var first = lexicon.firstIn(s, 0, s.size());
        if (first == null || !s.at(Math.min(first.to(), s.size() - 1)).isPossessive()) {
            return first;
        }
        var owned = lexicon.at(s, first.to() + 1);
        return owned != null && owned.meaning().kind() == SideName.Kind.FORCE ? owned : first;
    }

    /// "Sabra-run media", "rebel-held towns": for whom its master speaks.
    private @Nullable String runBy(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            int hyphen = s.low(i).indexOf('-');
            if (hyphen > 0 && MASTERED.contains(s.low(i).substring(hyphen + 1))) {
                var master = s.at(i).text().substring(0, hyphen);
                var of = new Sentence(s.line(), Tokenizer.tokens(master, 0, master.length()), s.index());
                var hit = lexicon.at(of, 0);
                return hit == null ? null : hit.meaning().side();
            }
        }
        return null;
    }

    /// A militia belongs to whoever fights the state in whose name it is called.
    private String side(Hit<SideName> side) {
        return side.meaning().side();
    }

    /// "a local militia", "the rebels": whoever fights the state of the story.
    private static boolean isArmedGroup(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean own =
                    s.low(i).equals("group") && i + 1 < s.size() && s.at(i + 1).isPossessive();
            own |= s.low(i).equals("armed") && s.low(i + 1).startsWith("group");
            if (own || Words.INSURGENTS.contains(s.low(i)) || ARMED.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whose "the army" or "officials" are: a spokesman's of who spoke just before, else of the state that the sentence
    /// opens in, else of the one that spoke just
    /// before in the paragraph, else of the one the story is told from.
    private @Nullable String here(Sentence s, Sentence said, @Nullable Speaker last) {
        var place = said.low(0).equals("in") || said.low(0).equals("on") ? lexicon.firstIn(said, 1, 4) : null;
        if (place != null && lexicon.nature(place.meaning().side()) == SideNature.STATE) {
            return place.meaning().side();
        }
        var spoke = last == null ? null : last.side();
        if (spoke != null && s.size() == 2 && SPOKESMEN.contains(s.low(1))) {
            return spoke;
        }
        boolean state = spoke != null && lexicon.nature(spoke) == SideNature.STATE;
        var army = s.hasAny(MILITARY, 0, s.size()) ? lexicon.onlyArmy() : null;
        return army != null ? army : state ? spoke : ground.home();
    }

    /// Whether a side is named in it.
    boolean isNamed(String name, Sentence said) {
        var s = new Sentence(said.line(), Tokenizer.tokens(name, 0, name.length()), said.index());
        return lexicon.firstIn(s, 0, s.size()) != null;
    }

    /// "the River-linked group HLF": a side's name ends it.
    boolean endsWithSide(String name, Sentence said) {
        var s = new Sentence(said.line(), Tokenizer.tokens(name, 0, name.length()), said.index());
        for (int i = 0; i < s.size(); i++) {
            var hit = lexicon.at(s, i);
            if (hit != null && hit.to() == s.size()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a name is that of a body that speaks: "the government", not "the offensive".
    boolean isSource(String name) {
        var tokens = Tokenizer.tokens(name, 0, name.length());
        return !tokens.isEmpty() && Words.ANAPHORS.contains(tokens.getLast().low());
    }

    private static @Nullable SourceKind kind(Sentence s) {
        SourceKind found = null;
        for (int i = 0; i < s.size(); i++) {
            var hit = Words.SOURCES.at(s, i);
            if (hit == null) {
                continue;
            }
            if (s.low(hit.to()).equals("of")
                    || found == null
                    || (found == SourceKind.AUTHORITY && hit.meaning() != SourceKind.AUTHORITY)) {
                found = hit.meaning();
            }
            if (found == SourceKind.UNKNOWN
                    || s.low(hit.to()).equals("of")
                    || s.low(hit.to()).equals("in")) {
                return found;
            }
        }
        return found;
    }

    private static String of(Party party) {
        if (party.kind() == PartyKind.PRESS) {
            return Speaker.MEDIA;
        }
        return party.side() == null ? Speaker.NEUTRAL : party.side();
    }

    /// The registered party whose name or alias is contained in the printed name, the longest one.
    @Nullable
    Party party(String name) {
        return lexicon.party(name);
    }
}
