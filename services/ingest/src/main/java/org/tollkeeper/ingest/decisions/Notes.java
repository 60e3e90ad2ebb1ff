package org.tollkeeper.ingest.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.ingest.decisions.EditorDoor.Word;

/// What an editor may not expect of an act, in plain words.
final class Notes {
    private static final String NOT_YET =
            "No claim of that id is recorded here yet; the %s is kept and holds when one" + " comes.";

    private Notes() {}

    static @Nullable String withdrawn(@Nullable Claim known, List<Claim> before) {
        if (known == null) {
            return NOT_YET.formatted("withdrawal");
        }
        return before.isEmpty()
                ? null
                : "An editor withdrew the claim before, by act "
                        + before.getFirst().id()
                        + "; this withdrawal is kept beside that one, and the claim stays withdrawn.";
    }

    static String withdrawnAgain(@Nullable Claim known) {
        var again = "An editor withdrew this for the same reason before, and that stands; nothing more was recorded.";
        return known == null ? again + " " + NOT_YET.formatted("withdrawal") : again;
    }

    static @Nullable String decided(@Nullable Claim known, Word word) {
        if (known == null) {
            return NOT_YET.formatted("ruling");
        }
        if (known.standing() == Standing.PROPOSED || !word.edits().isEmpty()) {
            return null;
        }
        return "The claim is no proposal: it was recorded as " + known.standing() + ". "
                + (word.accepted() ? accepted(known.standing()) : "The rejection is kept, and withdraws it.");
    }

    private static String accepted(Standing standing) {
        return standing == Standing.HELD
                ? "The acceptance is kept, and publishes it."
                : "The acceptance is kept, and changes nothing unless the claim was rejected or is held.";
    }
}
