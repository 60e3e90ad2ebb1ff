package org.tollkeeper.extraction.words;

import org.tollkeeper.domain.claim.Harm;

/// A form of a verb that harms.
///
/// @param victims where in the sentence the people harmed stand
public record HarmVerb(Harm harm, Victims victims, Form form) {

    /// Who is harmed.
    public enum Victims {
        /// The object of the active, the subject of the passive.
        OBJECT,
        /// The subject: "died".
        SUBJECT,
        /// The subject, if it is a fighter: "fell".
        FIGHTER,
        /// The object, and it is the subject's own people: "lost nine men".
        LOSER
    }

    /// Which form it is. Of most verbs the past tense and the participle look the same.
    public enum Form {
        FINITE,
        PAST_OR_PARTICIPLE,
        PAST,
        PARTICIPLE,
        ING
    }

    /// Whether it can stand for "were killed", alone or after "were".
    public boolean canBePassive() {
        return victims != Victims.SUBJECT
                && victims != Victims.FIGHTER
                && (form == Form.PAST_OR_PARTICIPLE || form == Form.PARTICIPLE);
    }

    /// Whether its subject is who is harmed.
    public boolean isIntransitive() {
        return victims == Victims.SUBJECT || victims == Victims.FIGHTER;
    }

    /// Whether an object can follow that is harmed.
    public boolean canTakeObject() {
        return !isIntransitive() && form != Form.PARTICIPLE;
    }
}
