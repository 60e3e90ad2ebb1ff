package org.tollkeeper.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Increment;
import org.tollkeeper.domain.claim.Assertion.Total;
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

/// A made-up war of any length, told by one ministry and carried by three agencies: every quarter of an hour a running
/// total, a step, or a count of an incident. The claim with a number is the same however many there are.
final class Fictions {

    static final Conflict CONFLICT = new Conflict(
            "measured",
            "A measured conflict",
            Moment.parse("2020-09-27"),
            null,
            ZoneId.of("UTC"),
            List.of(new Side("a", "A"), new Side("b", "B")),
            List.of(new Party("a-mod", "A's ministry", "a", PartyKind.AUTHORITY, List.of())),
            List.of(),
            Conflict.STANDARD_CODEBOOK);

    private static final Cell CELL = new Cell("a", Category.MILITARY, Harm.KILLED);
    private static final Instant START = Instant.parse("2020-09-27T00:00:00Z");
    private static final List<List<String>> CARRIERS = List.of(List.of("one"), List.of("two"), List.of("three"));
    private static final Duration PACE = Duration.ofMinutes(15);

    private Fictions() {}

    /// @param number from 0; three claims in a row say the same
    static Claim claim(long number) {
        long saying = number / 3;
        var story = new StoryRef("wire", "s" + saying, "1");
        return claim("%064x".formatted(number * 0x9E3779B97F4A7C15L), says(saying), story, number);
    }

    /// The number in the id that [#claim] gave.
    static long numberOf(String id) {
        return Long.parseUnsignedLong(id.substring(48), 16) * 0xF1DE83E19937733DL;
    }

    private static Assertion says(long saying) {
        var to = START.plus(PACE.multipliedBy(saying + 1));
        return switch ((int) (saying % 10)) {
            case 0, 2, 4, 6 -> new Total(CELL, new Quantity.Exact(saying), until(null, to), Moment.parse("2020-09-27"));
            case 8 -> new Total(CELL, new Quantity.About(saying, null), until(null, to), Moment.parse("2020-09-27"));
            case 1, 3, 5 -> new Increment(CELL, new Quantity.Exact(saying % 7), until(to.minus(PACE), to), null);
            default -> new Increment(CELL, new Quantity.Exact(saying % 5), onDay(to), "incident-" + saying);
        };
    }

    private static Window until(@Nullable Instant from, Instant to) {
        return new Window(from == null ? null : new Moment.At(from), new Moment.At(to));
    }

    private static Window onDay(Instant time) {
        var day = new Moment.OnDay(LocalDate.ofInstant(time, CONFLICT.timeZone()));
        return new Window(day, day);
    }

    private static Claim claim(String id, Assertion says, StoryRef story, long number) {
        var said = new Moment.At(START.plus(PACE.multipliedBy(number / 3 + 2)).plusSeconds(number % 3));
        return new Claim(
                id,
                CONFLICT.id(),
                new Claimant("a-mod"),
                says,
                null,
                CARRIERS.get((int) (number % 3)),
                story,
                said,
                said.instant(),
                null,
                Verification.ASSERTED,
                null,
                Standing.PUBLISHED,
                null,
                null);
    }
}
