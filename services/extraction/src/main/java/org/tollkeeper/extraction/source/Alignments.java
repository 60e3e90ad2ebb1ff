package org.tollkeeper.extraction.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.PartyKind;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.side.SideName;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Tokenizer;
import org.tollkeeper.extraction.words.SourceKind;
import org.tollkeeper.extraction.words.Words;

/// Tells from a source's name for whom it speaks.
final class Alignments {
    private static final Set<String> ARMED =
            Set.of("militia", "liberation", "resistance", "front", "rebel", "insurgent", "movement", "guerrilla");

    private static final Set<String> MASTERED =
            Set.of("run", "controlled", "held", "backed", "appointed", "installed", "affiliated", "linked", "led");

    private final ConflictLexicon lexicon;
    private final Ground ground;

    Alignments(ConflictLexicon lexicon, Ground ground) {
        this.lexicon = lexicon;
        this.ground = ground;
    }

    /// The alignment of a source; absent where its name alone does not tell, as a person's does not.
    @Nullable
    String of(String name, Sentence said) {
        var party = party(name);
        if (party != null) {
            return of(party);
        }
        var s = new Sentence(said.line(), Tokenizer.tokens(name, 0, name.length()), said.index());
        var side = lexicon.firstIn(s, 0, s.size());
        var third = lexicon.thirdStateIn(s, 0, s.size());
        var kind = kind(s);
        var run = runBy(s);
        if (run != null) {
            return run;
        }
        if (kind == SourceKind.NEUTRAL || kind == SourceKind.MEDIA) {
            return kind == SourceKind.MEDIA ? Speaker.MEDIA : Speaker.NEUTRAL;
        }
        if (third != null
                && (side == null || third.from() < side.from() || side.meaning().kind() == SideName.Kind.FORCE)) {
            return Speaker.NEUTRAL;
        }
        if (side != null) {
            return side(side);
        }
        if (kind == SourceKind.UNKNOWN) {
            return Speaker.UNKNOWN;
        }
        if (isArmedGroup(s)) {
            var rebels = ground.rival(ground.home());
            var group = lexicon.onlyGroup();
            return group != null ? group : rebels == null ? Speaker.UNKNOWN : rebels;
        }
        return kind == SourceKind.AUTHORITY ? ground.home() == null ? Speaker.UNKNOWN : ground.home() : null;
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
            if (own || Words.INSURGENTS.contains(s.low(i)) || ARMED.contains(s.low(i))) {
                return true;
            }
        }
        return false;
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
