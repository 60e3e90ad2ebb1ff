package org.tollkeeper.extraction.victim;

/// By what a side was told. The confidence of a claim rests on it, so each has its own row in the table of reliability.
public enum By {
    /// A word for the side stands with those counted, or they belong to no side by what they are.
    SAID,
    /// A word that means a side only in the speaker's mouth: "its men", "our dead", "the enemy".
    OF_SPEAKER,
    /// The speaker's own forces, by his own account.
    OWN_FORCES,
    /// The place named, where civilians have the side of the land; or a civil war, whose civilians have none.
    PLACE,
    /// A word that can only be the state's, in a war with one state.
    ONLY_STATE,
    /// The place named, for people who may have been of any kind.
    GROUND,
    /// Taken over from a figure whose side was told so: the one before, or the whole that it is a part of.
    BESIDE,
    /// The one side that the attacker can have hit.
    ATTACKER,
    /// Of several that the attacker can have hit, the one that the story has fight it.
    FOE,
    /// A word such as "militants", and the group that the story speaks of.
    INSURGENT,
    /// Who speaks.
    SPEAKER,
    /// Whose soldiers or people the story spoke of before, or where it was filed.
    STORY,
    /// Nothing tells.
    UNKNOWN;

    public boolean isSure() {
        return this == SAID
                || this == OF_SPEAKER
                || this == OWN_FORCES
                || this == PLACE
                || this == ONLY_STATE
                || this == BESIDE;
    }
}
