package org.tollkeeper.extraction.frame;

import org.tollkeeper.domain.claim.Harm;

/// What ties a number to a harm.
///
/// @param at first token of the verb or noun that harms
/// @param to the token after it
public record HarmLink(Harm harm, Frame frame, int at, int to) {

    /// How the sentence ties them.
    public enum Frame {
        /// "131 deaths"
        NOUN,
        /// "five were killed", "84 injured", "38 died"
        PREDICATE,
        /// "killed nine people"
        OBJECT,
        /// "lost nine men"
        LOST,
        /// "the bodies of nine miners"
        OF,
        /// "the toll rose to 68"
        TOLL,
        /// "put the toll at 71"
        COUNT,
        /// "the toll rose by nine"
        GROWTH,
        /// "three wounded soldiers"
        ADJECTIVE,
        /// "including three children", "two of them"
        PART,
        /// "nine dead: seven in the north, two in the south"
        LISTED
    }
}
