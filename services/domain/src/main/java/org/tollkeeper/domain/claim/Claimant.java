package org.tollkeeper.domain.claim;

import org.jspecify.annotations.Nullable;

/// Who says it, as posted or printed. Which party of the conflict that is, is decided by the conflict's definition when
/// the claim is read, so that a changed definition re-reads old claims.
///
/// @param name the id of a party, or a name as printed
/// @param party the id of the party it was recognised as, where the sender said so
/// @param alignment a side's id, `neutral`, `media` or `unknown`, where an extractor worked it out; for people to read,
///     never for the method
public record Claimant(
        String name, @Nullable String party, @Nullable String alignment) {

    /// Whoever decides on proposals and withdraws what should not have been recorded. Not a party of any conflict.
    public static final Claimant EDITOR = new Claimant("editor");

    public Claimant(String name) {
        this(name, null, null);
    }

    public boolean isEditor() {
        return name.equals(EDITOR.name);
    }
}
