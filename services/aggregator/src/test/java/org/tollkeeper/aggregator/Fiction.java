package org.tollkeeper.aggregator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.claim.Window;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.PartyKind;
import org.tollkeeper.domain.conflict.Side;

/// An invented conflict between an invented north and south.
final class Fiction {
    static final String ID = "fictional-war";
    static final Instant EVENING = Instant.parse("2031-05-03T20:00:00Z");

    static final Conflict CONFLICT = conflict(ID, "north");

    private Fiction() {}

    /// @param loyalty the side that `the-council` belongs to; null for none
    static Conflict conflict(String id, @Nullable String loyalty) {
        return conflict(id, loyalty, "standard-1");
    }

    static Conflict conflict(String id, @Nullable String loyalty, String codebook) {
        return new Conflict(
                id,
                "An invented conflict",
                Moment.parse("2031-05-01"),
                null,
                ZoneOffset.UTC,
                List.of(new Side("north", "North"), new Side("south", "South")),
                List.of(
                        new Party("the-council", "The Council", loyalty, PartyKind.AUTHORITY, List.of()),
                        new Party("south-army", "Southern Army", "south", PartyKind.AUTHORITY, List.of()),
                        new Party("observers", "Observers", null, PartyKind.MONITOR, List.of())),
                List.of(),
                codebook);
    }

    static Claim total(String id, String claimant, String side, Category category, long count) {
        return claim(
                id, claimant, new Assertion.Total(cell(side, category), new Quantity.Exact(count), until(3), null));
    }

    static Claim retraction(String id, String claimant, String claim) {
        return claim(id, claimant, new Assertion.Retraction(new Target.OfClaim(claim), false));
    }

    static Claim claim(String id, String claimant, Assertion says) {
        return in(ID, id, claimant, says, null, EVENING);
    }

    static Claim in(
            String conflict, String id, String claimant, Assertion says, @Nullable StoryRef story, Instant recordedAt) {
        return new Claim(
                id,
                conflict,
                new Claimant(claimant),
                says,
                null,
                List.of(),
                story,
                null,
                recordedAt,
                null,
                Verification.ASSERTED,
                null,
                Standing.PUBLISHED,
                null,
                null);
    }

    /// So many claims of all sorts, some withdrawing others or clashing with them.
    static List<Claim> anyClaims(SplittableRandom random, int count) {
        return anyClaims(ID, random, count);
    }

    static List<Claim> anyClaims(String conflict, SplittableRandom random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> any(conflict, random, "c-" + i, count))
                .toList();
    }

    private static Claim any(String conflict, SplittableRandom random, String id, int others) {
        var claimant =
                List.of("the-council", "south-army", "observers", "An Outlet").get(random.nextInt(4));
        var story = random.nextInt(3) > 0
                ? null
                : new StoryRef("a-wire", "s-" + random.nextInt(3), String.valueOf(1 + random.nextInt(3)));
        var recordedAt = EVENING.plusSeconds(random.nextInt(5_000));
        return in(conflict, random.nextInt(8) == 0 ? "c-0" : id, claimant, says(random, others), story, recordedAt);
    }

    private static Assertion says(SplittableRandom random, int others) {
        var cell = cell(
                random.nextBoolean() ? "north" : "south",
                List.of(Category.MILITARY, Category.CIVILIAN, Category.POLICE).get(random.nextInt(3)));
        var quantity = new Quantity.Exact(random.nextInt(60));
        var window = until(1 + random.nextInt(6));
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> new Assertion.Total(cell, quantity, window, null);
            case 3, 4 -> new Assertion.Increment(cell, quantity, window, null);
            case 5 -> new Assertion.NotDisclosed(cell, window);
            case 6 -> new Assertion.Item(cell, "A Person", window);
            default -> new Assertion.Retraction(new Target.OfClaim("c-" + random.nextInt(others)), false);
        };
    }

    static Cell cell(String side, Category category) {
        return new Cell(side, category, Harm.KILLED);
    }

    private static Window until(int day) {
        return new Window(Moment.parse("2031-05-01"), Moment.parse("2031-05-0" + day));
    }
}
