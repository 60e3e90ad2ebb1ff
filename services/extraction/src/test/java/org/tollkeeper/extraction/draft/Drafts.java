package org.tollkeeper.extraction.draft;

import java.time.LocalDate;
import java.util.List;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.extraction.Stories;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.source.SourceTracker;
import org.tollkeeper.extraction.text.SentenceSplitter;
import org.tollkeeper.extraction.text.Zoner;
import org.tollkeeper.extraction.time.Background;
import org.tollkeeper.extraction.time.SpanReader;

/// The drafts of a text, before repeats are folded. Published on Wednesday 2031-05-14.
final class Drafts {
    private Drafts() {}

    static List<Draft> of(Conflict conflict, String body) {
        var story = Stories.story(null, body);
        var day = LocalDate.parse("2031-05-14");
        var lines = Zoner.lines(story);
        var sentences = SentenceSplitter.split(lines);
        var lexicon = new ConflictLexicon(conflict);
        var ground = Ground.of(lines, sentences, lexicon, "Northern Wire");
        var tracker = new SourceTracker(story.publisher(), lexicon, ground);
        var drafter = new Drafter(
                lexicon, ground, tracker, new SpanReader(day, sentences), new Background(lexicon, day, sentences));
        sentences.forEach(drafter::read);
        return drafter.drafts();
    }
}
