package org.tollkeeper.query.page.claims;

import org.tollkeeper.query.page.words.Worded;
import org.tollkeeper.query.page.words.Names;
import org.tollkeeper.query.page.words.Times;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.effective.Fate;

/// One claim in the list: who says, whose people, the figure as worded, what it covers, and what became of it.
///
/// @param of the side the claimant belongs to; absent for those of none
/// @param said when the claimant said it; absent where unknown
/// @param evidence the sentence it rests on; absent where none was given
/// @param state for style
/// @param fate its word; empty where `why` says it all
public record ClaimLine(
        String id,
        String claimant,
        @Nullable String of,
        String about,
        String worded,
        String covers,
        @Nullable String said,
        String learned,
        List<String> carriers,
        @Nullable String evidence,
        boolean unverified,
        Fate.State state,
        String fate,
        String why) {
    public ClaimLine {
        carriers = List.copyOf(carriers);
    }

    /// The claims that say something of people, oldest first. What acts on claims is seen in their fates.
    public static List<Fate> statements(List<Fate> fates) {
        return fates.stream()
                .filter(fate -> !(fate.claim().says() instanceof Assertion.OnRecord))
                .sorted(Comparator.<Fate, Instant>comparing(f -> f.claim().recordedAt())
                        .thenComparing(f -> f.claim().id()))
                .toList();
    }

    public static ClaimLine of(Fate fate, Names names) {
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
                claim.carriers(),
                claim.evidence() == null ? null : claim.evidence().text(),
                isDoubted(claim),
                fate.state(),
                word(fate),
                fate.why());
    }

    private static boolean isDoubted(Claim claim) {
        return claim.verification() == Verification.UNVERIFIED || claim.verification() == Verification.DISPUTED;
    }

    /// Empty where the reason begins with it.
    private static String word(Fate fate) {
        var word = word(fate.state());
        return fate.why().toLowerCase(Locale.ROOT).startsWith(word) ? "" : word;
    }

    private static String word(Fate.State state) {
        return switch (state) {
            case COUNTED -> "counts";
            case PROPOSED -> "proposed";
            case HELD -> "held back";
            case WITHDRAWN -> "withdrawn";
            case DISCOUNTED -> "not counted";
            case CONTEXT -> "background only";
            case ID_CLASH -> "not counted: its id was taken";
        };
    }
}
