package org.tollkeeper.query.page.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.query.page.words.Marked;
import org.tollkeeper.query.page.words.Names;
import org.tollkeeper.query.page.words.Times;
import org.tollkeeper.query.page.words.Told;
import org.tollkeeper.query.page.words.Worded;

/// One claim in a list: who says, whose people, the figure as worded, what it covers, and what became of it.
///
/// @param of the side the claimant belongs to; absent for those of none
/// @param said when the claimant said it; absent where unknown
/// @param evidence the words it rests on; absent where none were given
/// @param story where it was printed; absent where it was posted by hand
/// @param state for style
/// @param fate its word; empty where `why` says it all
/// @param isCount whether it gives a number of people, which an editor may mend
/// @param isOfOneRow whether it is about one kind of people of one side
public record ClaimLine(
        String id,
        String claimant,
        @Nullable String of,
        String about,
        String worded,
        String covers,
        @Nullable String said,
        String learned,
        String recordedAt,
        List<String> carriers,
        @Nullable Marked evidence,
        @Nullable String story,
        boolean isUnverified,
        Fate.State state,
        String fate,
        String why,
        boolean isCount,
        boolean isOfOneRow) {
    public ClaimLine {
        carriers = List.copyOf(carriers);
    }

    /// @param byId finds the claim that acted on it
    public static ClaimLine of(Fate fate, Names names, Told.ClaimsById byId) {
        var claim = fate.claim();
        return new ClaimLine(
                claim.id(),
                names.claimant(claim.claimant()),
                names.sideOf(claim.claimant()).orElse(null),
                Worded.about(claim.says(), names),
                Worded.of(claim.says()),
                Worded.covers(claim.says()),
                claim.statedAt() == null ? null : Times.of(claim.statedAt()),
                Times.of(claim.recordedAt()),
                claim.recordedAt().toString(),
                claim.carriers(),
                Marked.of(claim),
                story(claim),
                isDoubted(claim),
                fate.state(),
                word(fate),
                because(fate, byId),
                claim.says() instanceof Assertion.Count || claim.says() instanceof Assertion.Sum,
                claim.says() instanceof Assertion.OfCell);
    }

    /// Whether it waits for an editor.
    public boolean waits() {
        return state == Fate.State.PROPOSED;
    }

    /// Whether its words can be looked at where they were printed.
    public boolean isInStory() {
        return story != null && evidence != null && !isStruck() && state != Fate.State.HELD;
    }

    /// Whether it is struck from the figures, and kept on the record.
    public boolean isStruck() {
        return state == Fate.State.WITHDRAWN || state == Fate.State.ID_CLASH;
    }

    private static String because(Fate fate, Told.ClaimsById byId) {
        var act = fate.by() == null ? Optional.<Claim>empty() : byId.claim(fate.by());
        return act.map(claim -> sentence(fate.why()) + " On " + Times.of(claim.recordedAt()) + ".")
                .orElseGet(() -> waiting(fate));
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    /// An editor decides on what the extractor was not sure of, so that is said.
    private static String waiting(Fate fate) {
        var reason = fate.claim().reason();
        return fate.state() == Fate.State.PROPOSED && reason != null ? fate.why() + " " + reason : fate.why();
    }

    private static @Nullable String story(Claim claim) {
        var story = claim.story();
        return story == null ? null : story.provider() + " " + story.key() + ", version " + story.version();
    }

    private static boolean isDoubted(Claim claim) {
        return claim.verification() == Verification.UNVERIFIED || claim.verification() == Verification.DISPUTED;
    }

    /// Empty where the reason begins with it.
    private static String word(Fate fate) {
        var word = word(fate.state());
        return fate.why().toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT)) ? "" : word;
    }

    private static String word(Fate.State state) {
        return switch (state) {
            case COUNTED -> "Counts";
            case PROPOSED -> "Proposed";
            case HELD -> "Held back";
            case WITHDRAWN -> "Withdrawn";
            case DISCOUNTED -> "Not counted";
            case CONTEXT -> "Background";
            case ID_CLASH -> "Not counted: its id was taken";
        };
    }
}
