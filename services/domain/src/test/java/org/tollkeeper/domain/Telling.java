package org.tollkeeper.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
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

/// Claims told in the fewest words: who, whose dead, how many, until when. Two fictional sides, east and west.
public final class Telling {

    public static final Conflict WAR = new Conflict(
            "war",
            "A fictional war",
            Moment.parse("2020-09-27"),
            null,
            ZoneId.of("UTC"),
            List.of(new Side("east", "East"), new Side("west", "West")),
            List.of(
                    new Party("east-mod", "Eastern defence ministry", "east", PartyKind.AUTHORITY, List.of()),
                    new Party("east-health", "Eastern health ministry", "east", PartyKind.AUTHORITY, List.of()),
                    new Party("west-mod", "Western defence ministry", "west", PartyKind.AUTHORITY, List.of()),
                    new Party("icrc", "ICRC", null, PartyKind.MONITOR, List.of("Red Cross")),
                    new Party("afp", "AFP", null, PartyKind.PRESS, List.of())),
            List.of(),
            Conflict.STANDARD_CODEBOOK);

    private static final Instant RECORDED = Instant.parse("2020-10-01T00:00:00Z");

    private final String id;
    private String claimant = "east-mod";
    private Cell cell = new Cell("east", Category.MILITARY, Harm.KILLED);
    private Quantity quantity = new Quantity.Exact(0);
    private @Nullable Moment from;
    private Moment to = Moment.parse("2020-09-28T18:00:00Z");
    private @Nullable Moment origin = Moment.parse("2020-09-27");
    private @Nullable String incident;
    private List<String> carriers = List.of("afp");
    private @Nullable StoryRef story;
    private @Nullable Moment statedAt;
    private Instant recordedAt = RECORDED;
    private Verification verification = Verification.ASSERTED;
    private Standing standing = Standing.PUBLISHED;
    private @Nullable String reason;
    private @Nullable String partOf;

    private Telling(String id) {
        this.id = id;
    }

    /// A claim by the eastern defence ministry about eastern soldiers killed, unless told otherwise.
    public static Telling claim(String id) {
        return new Telling(id);
    }

    public Telling by(String who) {
        claimant = who;
        return this;
    }

    public Telling of(String side, Category category) {
        cell = new Cell(side, category, cell.harm());
        return this;
    }

    public Telling of(String side, Category category, Harm harm) {
        cell = new Cell(side, category, harm);
        return this;
    }

    public Telling group(String group) {
        cell = new Cell(cell.side(), cell.category(), cell.harm(), group);
        return this;
    }

    public Telling from(String when) {
        from = Moment.parse(when);
        return this;
    }

    public Telling to(String when) {
        to = Moment.parse(when);
        return this;
    }

    public Telling since(@Nullable String when) {
        origin = when == null ? null : Moment.parse(when);
        return this;
    }

    public Telling incident(String name) {
        incident = name;
        return this;
    }

    public Telling carriedBy(String... outlets) {
        carriers = List.of(outlets);
        return this;
    }

    public Telling story(String provider, String key, String version) {
        story = new StoryRef(provider, key, version);
        return this;
    }

    public Telling saidAt(String when) {
        statedAt = Moment.parse(when);
        return this;
    }

    public Telling recordedAt(String when) {
        recordedAt = Instant.parse(when);
        return this;
    }

    public Telling verification(Verification value) {
        verification = value;
        return this;
    }

    public Telling standing(Standing value) {
        standing = value;
        return this;
    }

    public Telling because(String why) {
        reason = why;
        return this;
    }

    public Telling partOf(String id) {
        partOf = id;
        return this;
    }

    public Claim total(long count) {
        return total(new Quantity.Exact(count));
    }

    public Claim total(Quantity count) {
        quantity = count;
        return says(new Assertion.Total(cell, quantity, window(), origin));
    }

    public Claim increment(long count) {
        return increment(new Quantity.Exact(count));
    }

    public Claim increment(Quantity count) {
        quantity = count;
        return says(new Assertion.Increment(cell, quantity, window(), incident));
    }

    public Claim sum(long count, Cell... parts) {
        return says(new Assertion.Sum(List.of(parts), new Quantity.Exact(count), window(), origin));
    }

    public Claim item(String person) {
        return says(new Assertion.Item(cell, person, window()));
    }

    public Claim notDisclosed() {
        return says(new Assertion.NotDisclosed(cell, window()));
    }

    public Claim denial(@Nullable Long denied) {
        return says(new Assertion.Denial(cell, denied == null ? null : new Quantity.Exact(denied), window(), null));
    }

    public Claim context(long count) {
        return says(new Assertion.Context(cell, new Quantity.Exact(count), window()));
    }

    public Claim retracts(String claim) {
        return says(new Assertion.Retraction(new Assertion.Target.OfClaim(claim), false));
    }

    public Claim retracts(StoryRef upTo, boolean kill) {
        return says(new Assertion.Retraction(new Assertion.Target.OfStory(upTo), kill));
    }

    public Claim rules(Assertion.Decision decision, String claim) {
        return says(new Assertion.Ruling(decision, new Assertion.Target.OfClaim(claim)));
    }

    private Window window() {
        return new Window(from, to);
    }

    private Claim says(Assertion assertion) {
        return new Claim(
                id,
                WAR.id(),
                new Claimant(claimant),
                assertion,
                null,
                carriers,
                story,
                statedAt,
                recordedAt,
                null,
                verification,
                null,
                standing,
                reason,
                partOf);
    }

    public static Cell cell(String side, Category category) {
        return new Cell(side, category, Harm.KILLED);
    }

    public static List<Claim> all(List<Claim> some, Claim... more) {
        var all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
