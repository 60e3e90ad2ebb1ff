package org.tollkeeper.query;

import static org.tollkeeper.query.Telling.WAR;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.claim.Window;
import org.tollkeeper.domain.toll.Question;

/// Sets of claims about the fictional war, of every kind, recorded over some days. Same seed, same set.
public final class AnyClaims {
    private static final Instant START = Instant.parse("2031-03-01T00:00:00Z");
    private final Random random;

    public AnyClaims(long seed) {
        random = new Random(seed);
    }

    public static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    public List<Claim> some(int most) {
        var claims = new ArrayList<Claim>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            claims.add(claim(random.nextInt(30) == 0 ? any(i) : "c" + i, says(i)));
        }
        return claims;
    }

    /// A question with both clocks, either or neither.
    public Question question() {
        return new Question(random.nextInt(4) == 0 ? null : moment(), random.nextInt(4) == 0 ? null : instant());
    }

    public Instant instant() {
        return START.plus(Duration.ofHours(random.nextInt(24 * 9)));
    }

    private Assertion says(int i) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> new Assertion.Total(cell(), quantity(), window(), null);
            case 4, 5, 6 ->
                new Assertion.Increment(cell(), quantity(), window(), random.nextBoolean() ? "bridge" : null);
            case 7 ->
                new Assertion.Sum(List.of(Telling.ORLA_SOLDIERS, Telling.ORLA_CIVILIANS), quantity(), window(), null);
            case 8 -> new Assertion.NotDisclosed(cell(), window());
            case 9 -> new Assertion.Denial(cell(), null, window(), null);
            case 10 -> new Assertion.Retraction(target(i), random.nextBoolean());
            default -> new Assertion.Ruling(pick(Assertion.Decision.values()), target(i));
        };
    }

    private Claim claim(String id, Assertion says) {
        return new Claim(
                id,
                WAR.id(),
                says instanceof Assertion.OnRecord && random.nextBoolean()
                        ? Claimant.EDITOR
                        : new Claimant(pick("orla-mod", "vesk-mod", "monitor", "Local Radio")),
                says,
                random.nextInt(12) == 0 ? pick(Stance.values()) : null,
                List.of(pick("Fictional Wire", "Second Wire")),
                random.nextInt(3) == 0
                        ? new StoryRef("Fictional Wire", pick("s1", "s2", "s3", "s4"), pick("1", "2", "3"))
                        : null,
                null,
                instant(),
                null,
                Verification.ASSERTED,
                null,
                random.nextInt(10) == 0 ? pick(Standing.values()) : Standing.PUBLISHED,
                null,
                random.nextInt(8) == 0 ? "c" + random.nextInt(40) : null);
    }

    private Cell cell() {
        return new Cell(
                pick("orla", "vesk", Cell.UNATTRIBUTED),
                pick(Category.MILITARY, Category.CIVILIAN, Category.ALL),
                pick(Harm.KILLED, Harm.KILLED, Harm.WOUNDED, Harm.MISSING),
                random.nextInt(10) == 0 ? "children" : null);
    }

    private Quantity quantity() {
        long n = random.nextInt(6) == 0 ? 0 : random.nextInt(60);
        return switch (random.nextInt(5)) {
            case 0 -> new Quantity.AtLeast(n);
            case 1 -> new Quantity.Range(n, null, n + 7, null);
            default -> new Quantity.Exact(n);
        };
    }

    private Window window() {
        var to = moment();
        return new Window(random.nextBoolean() ? null : Moment.parse("2031-03-01"), to);
    }

    private Moment moment() {
        return random.nextBoolean() ? new Moment.At(instant()) : Moment.parse("2031-03-0" + (1 + random.nextInt(8)));
    }

    private Assertion.Target target(int i) {
        return random.nextInt(3) > 0
                ? new Assertion.Target.OfClaim(any(i))
                : new Assertion.Target.OfStory(
                        new StoryRef("Fictional Wire", pick("s1", "s2", "s3", "s4"), pick("1", "2", "3")));
    }

    private String any(int i) {
        return "c" + random.nextInt(i + 1);
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
