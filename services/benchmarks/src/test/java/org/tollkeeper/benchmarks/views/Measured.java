package org.tollkeeper.benchmarks.views;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Evidence;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.claim.Window;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.PartyKind;
import org.tollkeeper.domain.conflict.Side;

/// A fictional conflict of as many claims as wanted, in sixteen cells.
final class Measured {
    private static final Instant START = Instant.parse("2031-03-01T00:00:00Z");
    private static final Category[] CATEGORIES = {
        Category.MILITARY, Category.CIVILIAN, Category.POLICE, Category.PEACEKEEPER
    };
    private static final Harm[] HARMS = {Harm.KILLED, Harm.WOUNDED};

    static final Conflict CONFLICT = new Conflict(
            "measured",
            "A measured conflict",
            Moment.parse("2031-03-01"),
            null,
            ZoneId.of("UTC"),
            List.of(new Side("a", "A"), new Side("b", "B")),
            List.of(
                    new Party("a-mod", "A's ministry", "a", PartyKind.AUTHORITY, List.of()),
                    new Party("b-mod", "B's ministry", "b", PartyKind.AUTHORITY, List.of())),
            List.of(),
            Conflict.STANDARD_CODEBOOK);

    private Measured() {}

    static List<Claim> claims(int count) {
        return IntStream.range(0, count).mapToObj(Measured::claim).toList();
    }

    static Claim claim(int i) {
        var at = START.plusSeconds(600L * i);
        var cell = new Cell(i % 2 == 0 ? "a" : "b", CATEGORIES[i / 2 % 4], HARMS[i / 8 % 2]);
        return new Claim(
                "c" + i,
                CONFLICT.id(),
                new Claimant(i % 3 == 0 ? "b-mod" : "a-mod"),
                new Assertion.Total(cell, new Quantity.Exact(10L + i), new Window(null, new Moment.At(at)), null),
                null,
                List.of("Fictional Wire"),
                null,
                null,
                at,
                new Evidence("The toll stands at " + (10 + i) + ", it was said."),
                Verification.ASSERTED,
                null,
                Standing.PUBLISHED,
                null,
                null);
    }
}
