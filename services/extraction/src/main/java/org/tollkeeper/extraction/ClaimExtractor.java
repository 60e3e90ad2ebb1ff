package org.tollkeeper.extraction;

import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.wire.Story;

/// Takes from a story what it claims about one conflict. A function: the same story and conflict give the same answer.
public interface ClaimExtractor {
    Extraction extract(Story story, Conflict conflict);

    /// Tells it from every other extractor that may answer otherwise.
    default String version() {
        return "unnamed";
    }
}
