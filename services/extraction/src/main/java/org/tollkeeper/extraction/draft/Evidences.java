package org.tollkeeper.extraction.draft;

import org.tollkeeper.domain.claim.Evidence;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Zone;
import org.tollkeeper.wire.Story;

/// Cuts evidence out of the story itself, typographic variants and all.
final class Evidences {
    private final String body;
    private final String headline;
    private final String edNote;

    Evidences(Story story) {
        this.body = story.body();
        this.headline = story.headline() == null ? "" : story.headline();
        this.edNote = story.edNote() == null ? "" : story.edNote();
    }

    Evidence of(Sentence s, int from, int to) {
        int start = s.at(from).start();
        int end = s.at(Math.max(from + 1, to) - 1).end();
        var lineStart = s.line().start();
        return lineStart == null
                ? new Evidence((s.line().zone() == Zone.HEADLINE ? headline : edNote).substring(start, end))
                : new Evidence(body.substring(lineStart + start, lineStart + end), lineStart + start, lineStart + end);
    }
}
