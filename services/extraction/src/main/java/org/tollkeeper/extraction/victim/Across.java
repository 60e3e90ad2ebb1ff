package org.tollkeeper.extraction.victim;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable;
import org.tollkeeper.extraction.text.Sentence;

/// "Across the border five villagers were hurt": the land on the other side of the one told of before.
final class Across {
    private static final PhraseTable<String> OVER = over();

    private Across() {}

    /// The other land, where the sentence opens with being there; absent where it does not, or more than two fight.
    static @Nullable String of(Mention m, Scene scene, ConflictLexicon lexicon) {
        var over = OVER.firstIn(m.sentence(), 0, 2);
        boolean own = over != null && lexicon.firstIn(m.sentence(), over.to(), over.to() + 4) != null;
        return over == null || own ? null : of(scene, lexicon);
    }

    /// Whether a sentence says so from token `i`: "and 13 across the border".
    static boolean isOver(Sentence s, int i) {
        return OVER.at(s, i) != null;
    }

    /// The land that those told of before are not of.
    static @Nullable String of(Scene scene, ConflictLexicon lexicon) {
        var before = scene.before() != null && scene.before().isKnownSide()
                ? scene.before().side()
                : scene.people();
        var other = before == null ? null : lexicon.opposite(before);
        return other != null && lexicon.isTerritorial(other) ? other : null;
    }

    private static PhraseTable<String> over() {
        var table = new PhraseTable<String>();
        DataFile.lines("victim/across").forEach(line -> table.add(line, line));
        return table;
    }
}
