package org.tollkeeper.domain.claim;

/// Whether a claim is to be counted: published with it, and changed only by a ruling.
public enum Standing {
    PUBLISHED,

    /// Waits for an editor.
    PROPOSED,

    /// Withheld or embargoed by its provider.
    HELD
}
