package org.tollkeeper.extraction.text;

/// What part of a story a line is. Only `BODY` makes claims, and `HEADLINE` where there is nothing else.
public enum Zone {
    HEADLINE,
    NOTICE,
    BODY,
    CAPTION,
    TEASER,
    SOURCE_LINE
}
