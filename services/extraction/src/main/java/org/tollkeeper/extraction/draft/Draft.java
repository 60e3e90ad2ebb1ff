package org.tollkeeper.extraction.draft;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.time.Span;
import org.tollkeeper.extraction.victim.Victims;

/// A claim in the making.
///
/// @param id its place among the story's drafts
/// @param from first token of its evidence, in `sentence`
/// @param to the token after it
/// @param at the token of the number itself
/// @param quantity absent where the speaker withholds a figure
/// @param person the person named, where it is about one
/// @param whole the id of the draft it is a part of; -1 without one
/// @param explicit how much of it was said and not inferred: see [Confidences]
public record Draft(
        int id,
        Sentence sentence,
        int from,
        int to,
        int at,
        Speaker speaker,
        Victims victims,
        Harm harm,
        @Nullable Quantity quantity,
        Span span,
        @Nullable String person,
        int whole,
        Verification verification,
        Explicit explicit) {

    /// What was inferred.
    ///
    /// @param inherited whether category or side came from another mention
    /// @param loose whether the words leave doubt that people were harmed so
    /// @param ofEvent whether it may be the toll of one event, and not of the war
    /// @param across whether side or whole were taken from another sentence
    public record Explicit(boolean inherited, boolean loose, boolean ofEvent, boolean across) {}

    public boolean isWithheld() {
        return quantity == null;
    }

    /// The figure it stands at; -1 where it is withheld.
    public long value() {
        return quantity == null ? -1 : quantity.stated();
    }

    public boolean isVague() {
        return quantity instanceof Quantity.Vague;
    }

    /// Whether it was read from that sentence.
    boolean isIn(Sentence other) {
        return sentence.index() == other.index();
    }

    public boolean isPart() {
        return whole >= 0;
    }

    Draft withSpeaker(Speaker other) {
        return new Draft(
                id,
                sentence,
                from,
                to,
                at,
                other,
                victims,
                harm,
                quantity,
                span,
                person,
                whole,
                verification,
                explicit);
    }

    Draft withVerification(Verification other) {
        return new Draft(
                id, sentence, from, to, at, speaker, victims, harm, quantity, span, person, whole, other, explicit);
    }

    Draft withSpan(Span other) {
        return new Draft(
                id,
                sentence,
                from,
                to,
                at,
                speaker,
                victims,
                harm,
                quantity,
                other,
                person,
                whole,
                verification,
                explicit);
    }

    Draft withWhole(int other) {
        return new Draft(
                id,
                sentence,
                from,
                to,
                at,
                speaker,
                victims,
                harm,
                quantity,
                span,
                person,
                other,
                verification,
                explicit);
    }

    Draft withVictims(Victims other) {
        return new Draft(
                id,
                sentence,
                from,
                to,
                at,
                speaker,
                other,
                harm,
                quantity,
                span,
                person,
                whole,
                verification,
                explicit);
    }

    Draft withPerson(String name) {
        return new Draft(
                id,
                sentence,
                from,
                to,
                at,
                speaker,
                victims,
                harm,
                quantity,
                span,
                name,
                whole,
                verification,
                explicit);
    }
}
