package org.tollkeeper.extraction.words;

import org.tollkeeper.domain.claim.Harm;

/// A noun that is a harm, or the people harmed.
public record HarmNoun(Harm harm, Kind kind) {
    public enum Kind {
        EVENT,
        BODY,
        PERSON,
        VICTIM,
        LIFE,
        LOSS
    }
}
