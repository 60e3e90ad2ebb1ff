package org.tollkeeper.wire;

/// Reads one format. A further format is one more of these in [WireReader].
interface StoryReader {

    /// Whether the document is in this format, told by its bytes; the media type may only break a tie.
    boolean recognises(Sniffed document);

    /// The document's stories.
    ///
    /// @throws RefusedException where the whole document is unreadable
    Reading.Read read(Sniffed document);
}
