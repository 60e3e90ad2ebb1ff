package org.tollkeeper.extraction.draft;

import java.util.List;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.source.SourceTracker;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Tokenizer;
import org.tollkeeper.extraction.text.Zone;
import org.tollkeeper.extraction.words.Words;
import org.tollkeeper.wire.Story;

/// What a whole story tells about each of its claims. A terse item says little, and leaves little to mistake.
///
/// @param about whether it is about the conflict: its sender says so, or it names a side or a place of one
/// @param sourced whether it names anybody, its publisher aside, who may have said the figures
/// @param terse whether it is too short to tell elsewhere of what kind the people are that it counts
public record Setting(boolean about, boolean sourced, boolean terse) {
    private static final int FULL = 4;

    /// @param afterReading who spoke in the story's own sentences
    public static Setting of(
            Story story, List<Sentence> sentences, ConflictLexicon lexicon, SourceTracker afterReading) {
        return new Setting(
                lexicon.conflict().id().equals(story.conflict())
                        || sentences.stream().anyMatch(s -> isSided(s, lexicon)),
                afterReading.last() != null || sentences.stream().anyMatch(s -> mayName(s, afterReading)),
                sentences.stream().filter(s -> s.line().zone() == Zone.BODY).count() < FULL);
    }

    private static boolean isSided(Sentence s, ConflictLexicon lexicon) {
        var dateline = s.line().dateline();
        var filed = dateline == null ? s : new Sentence(s.line(), Tokenizer.tokens(dateline, 0, dateline.length()), 0);
        return lexicon.firstIn(s, 0, s.size()) != null || lexicon.firstIn(filed, 0, filed.size()) != null;
    }

    private static boolean mayName(Sentence s, SourceTracker tracker) {
        return Words.SOURCES.firstIn(s, 0, s.size()) != null || tracker.isSpokenIn(s);
    }
}
