package org.tollkeeper.domain.codebook;

/// What a position's word is worth in its cell: method R4.
public enum Tier {
    /// A neutral's, or against its own interest: an admission. Sets the floor.
    ESTABLISHED,

    /// A party's on its own people where it loses nothing by counting, and the press's.
    REPORTED,

    /// A claim about the other side's losses. Raises the ceiling and nothing else.
    ADVERSARY
}
