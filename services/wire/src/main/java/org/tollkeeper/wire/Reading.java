package org.tollkeeper.wire;

import java.util.List;

/// What came of a document.
public sealed interface Reading {

    /// At least its outer form could be read.
    ///
    /// @param stories in the document's order
    /// @param skipped the items that could not be read; they do not stop the others
    record Read(List<Story> stories, List<Unreadable> skipped) implements Reading {
        public Read {
            stories = List.copyOf(stories);
            skipped = List.copyOf(skipped);
        }
    }

    /// Nothing in it could be read.
    record Refused(Unreadable why) implements Reading {}
}
