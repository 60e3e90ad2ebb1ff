package org.tollkeeper.extraction.words;

/// What a reporting verb does.
public enum Speech {
    SAY,
    DENY,
    PUT
}
