package org.tollkeeper.extraction.words;

/// What the words around a number make of it.
public enum Qualifier {
    EXACT,
    AT_LEAST,
    /// More than: at least one more.
    OVER,
    AT_MOST,
    /// Fewer than: at most one fewer.
    UNDER,
    ABOUT
}
