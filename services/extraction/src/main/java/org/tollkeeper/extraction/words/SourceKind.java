package org.tollkeeper.extraction.words;

/// What a source is by its noun alone.
public enum SourceKind {
    /// Speaks for a side, where one is known.
    AUTHORITY,
    NEUTRAL,
    MEDIA,
    UNKNOWN
}
