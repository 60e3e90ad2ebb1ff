package org.tollkeeper.extraction.draft;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.source.Withholding;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.victim.Victims;

/// About whose people a figure is withheld.
final class WithheldVictims {
    private final ConflictLexicon lexicon;

    WithheldVictims(ConflictLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// @param last what was drafted just before
    Victims of(Sentence s, Withholding withheld, Speaker speaker, @Nullable Draft last) {
        var people = withheld.people();
        boolean alone = last == null && withheld.harm() == null && people == null;
        boolean losses = withheld.own() || withheld.theirs() || (alone && speaker.side() != null);
        var category = people != null
                ? people.category()
                : losses
                        ? Category.MILITARY
                        : withheld.harm() == Harm.KILLED_OR_WOUNDED || last == null
                                ? Category.ALL
                                : last.victims().category();
        return new Victims(side(s, withheld, speaker, last), category, people == null ? null : people.group(), losses);
    }

    private String side(Sentence s, Withholding withheld, Speaker speaker, @Nullable Draft last) {
        var named = lexicon.firstIn(
                s,
                (withheld.saying() == null ? withheld.from() : withheld.saying().to()),
                withheld.to() + 5);
        if (named != null) {
            return named.meaning().side();
        }
        if (withheld.theirs()) {
            var opposite = lexicon.opposite(speaker.side());
            return opposite != null ? opposite : Cell.UNATTRIBUTED;
        }
        boolean alone = last == null && withheld.harm() == null;
        var own = speaker.side();
        boolean ofOwn = last != null && last.victims().side().equals(own);
        if (own != null && (withheld.own() || alone || ofOwn)) {
            return own;
        }
        boolean foreign =
                speaker.side() == null && last != null && last.victims().side().equals(Cell.UNALIGNED);
        return foreign ? Cell.UNALIGNED : Cell.UNATTRIBUTED;
    }
}
