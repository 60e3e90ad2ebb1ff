package org.tollkeeper.domain.toll;

/// What is known of a cell at all: the first that applies, method R5.
public enum CellState {
    /// Every current figure but an adversary's is zero.
    ZERO_CLAIMED,

    /// Somebody other than an adversary gives a figure.
    REPORTED,

    /// Only a combined figure pins it.
    DERIVED,

    /// Its own side has a figure and withholds it. Never zero.
    NOT_DISCLOSED,

    /// Only an adversary gives a figure.
    ADVERSARY_ONLY,

    /// Nobody gives a figure.
    NO_CLAIM
}
