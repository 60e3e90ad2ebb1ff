package org.tollkeeper.query.page.words;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.ledger.Position;

/// One claimant beside a figure: who says what of it.
///
/// @param stance in words
/// @param says its figure, or that it gives none
/// @param through the time its figure speaks of; absent without a figure
public record Voice(
        String claimant,
        String stance,
        String says,
        @Nullable String through) {

    public static Voice of(Position position, Names names) {
        return new Voice(
                names.claimant(position.claimant()),
                stance(position.stance()),
                says(position),
                position.through() == null ? null : Times.of(position.through()));
    }

    private static String says(Position position) {
        var figure = position.figure();
        if (figure != null) {
            return Numbers.standing(figure);
        }
        if (position.notDisclosed() != null) {
            return "does not disclose a figure";
        }
        return position.denied()
                ? "denies it"
                : "names " + Numbers.of(position.named().size()) + ", gives no figure";
    }

    public static String stance(Stance stance) {
        return switch (stance) {
            case OWN -> "own side";
            case ADVERSARY -> "adversary";
            case NEUTRAL -> "neutral";
            case PRESS -> "press";
        };
    }
}
