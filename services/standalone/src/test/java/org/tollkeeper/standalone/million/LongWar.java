package org.tollkeeper.standalone.million;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.claim.Window;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.PartyKind;
import org.tollkeeper.domain.conflict.Side;

/// A fictional war of thirty years, told by two ministries, a monitor and forty outlets in sixteen cells: every ten
/// minutes
/// something is said, and three agencies carry it. Ids are as hard to pack as real ones, and no two sentences are
/// alike.
final class LongWar {
    static final Conflict CONFLICT = new Conflict(
            "long-war",
            "A long war (fictional)",
            Moment.parse("2001-03-01"),
            null,
            ZoneId.of("UTC"),
            List.of(new Side("orla", "Orla"), new Side("vesk", "Vesk")),
            List.of(
                    new Party("orla-mod", "Orla defence ministry", "orla", PartyKind.AUTHORITY, List.of()),
                    new Party("vesk-mod", "Vesk defence ministry", "vesk", PartyKind.AUTHORITY, List.of()),
                    new Party("monitor", "Border Monitor", null, PartyKind.MONITOR, List.of())),
            List.of(),
            Conflict.STANDARD_CODEBOOK);

    private static final Instant START = Instant.parse("2001-03-01T00:00:00Z");
    private static final int PACE_SECONDS = 600;
    private static final List<String> AGENCIES = List.of("North Wire", "Harbour Press", "Inland Agency");
    private static final List<Category> CATEGORIES =
            List.of(Category.MILITARY, Category.CIVILIAN, Category.POLICE, Category.PEACEKEEPER);
    private static final List<String> PLACES = IntStream.range(0, 300)
            .mapToObj(i -> "the "
                    + List.of("mill", "bridge", "harbour", "school", "market").get(i % 5) + " of village " + i)
            .toList();

    private LongWar() {}

    static Stream<Claim> claims(int count) {
        return IntStream.range(0, count).mapToObj(LongWar::claim);
    }

    /// @param number three in a row are one statement, as three agencies print it
    static Claim claim(int number) {
        int said = number / AGENCIES.size();
        var at = START.plusSeconds((long) PACE_SECONDS * said);
        var agency = AGENCIES.get(number % AGENCIES.size());
        return new Claim(
                id(number),
                CONFLICT.id(),
                claimant(said),
                says(said, at),
                null,
                List.of(agency),
                new StoryRef(agency, "report-" + said, "1"),
                new Moment.At(at),
                at.plusSeconds(60L + number % AGENCIES.size()),
                evidence(said),
                Verification.ASSERTED,
                null,
                Standing.PUBLISHED,
                null,
                null);
    }

    private static Claimant claimant(int said) {
        return switch (said % 10) {
            case 0, 1, 2, 3 -> new Claimant("orla-mod");
            case 4, 5, 6 -> new Claimant("vesk-mod");
            case 7 -> new Claimant("monitor");
            default -> new Claimant("Outlet " + said / 10 % 40);
        };
    }

    private static Assertion says(int said, Instant at) {
        int cell = said / 7 % 16;
        var about = new Cell(
                cell % 2 == 0 ? "orla" : "vesk", CATEGORIES.get(cell / 2 % 4), cell < 8 ? Harm.KILLED : Harm.WOUNDED);
        if (said % 6 == 5) {
            var day = new Moment.OnDay(LocalDate.ofInstant(at, CONFLICT.timeZone()));
            return new Assertion.Increment(about, new Quantity.Exact(said % 9), new Window(day, day), null);
        }
        return new Assertion.Total(
                about, new Quantity.Exact(100L + said / 40), new Window(null, new Moment.At(at)), null);
    }

    private static Evidence evidence(int said) {
        return new Evidence("In its statement number " + said + " the speaker gave a count of " + (100 + said / 40)
                + " after what had happened at " + PLACES.get(said % PLACES.size())
                + ", and said that the count would be brought up to date.");
    }

    private static String id(int number) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(("long war " + number).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
