package org.tollkeeper.domain;

import static org.tollkeeper.domain.Telling.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.tollkeeper.domain.claim.Assertion.Decision;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.claim.Verification;

/// Sets of claims with every kind in them, close enough in time and figures to meet each other often. Same seed, same
/// set.
public final class RandomClaims {

    private static final LocalDate START = LocalDate.parse("2020-09-27");
    private static final List<String> WHO =
            List.of("east-mod", "east-mod", "east-health", "west-mod", "icrc", "afp", "a blog", "editor");

    private final Random random;

    public RandomClaims(long seed) {
        random = new Random(seed);
    }

    public static LongStream seeds(int count) {
        return LongStream.rangeClosed(1, count);
    }

    /// From 1 to `most` claims.
    public List<Claim> some(int most) {
        var claims = new ArrayList<Claim>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            claims.add(one("c" + i, claims));
        }
        return claims;
    }

    /// One claim that may act on those before it.
    public Claim one(String id, List<Claim> before) {
        var telling = telling(id);
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3, 4 -> telling.total(quantity());
            case 5, 6, 7, 8 -> telling.increment(quantity());
            case 9 -> telling.sum(random.nextInt(120), cell(), new Cell("west", Category.CIVILIAN, Harm.KILLED));
            case 10 -> telling.item(pick("A. B.", "C. D.", "E. F."));
            case 11 -> telling.notDisclosed();
            case 12 -> telling.denial(random.nextBoolean() ? null : (long) random.nextInt(60));
            case 13 -> telling.context(30_000);
            case 14 -> retraction(telling, before);
            default -> telling.rules(pick(Decision.values()), anyId(before));
        };
    }

    private Telling telling(String id) {
        var telling = claim(id)
                .by(WHO.get(random.nextInt(WHO.size())))
                .of(pick("east", "east", "west", "UNATTRIBUTED"), pick(Category.values()), pick(Harm.values()))
                .to(moment())
                .since(random.nextInt(4) == 0 ? day() : random.nextInt(3) == 0 ? null : START.toString())
                .carriedBy(pick("afp", "dpa", "ap"))
                .recordedAt(recordedAt())
                .verification(pick(Verification.values()));
        if (random.nextInt(3) > 0) {
            telling.from(START.plusDays(random.nextInt(3)).toString());
        }
        if (random.nextInt(4) == 0) {
            telling.incident(pick("bridge", "school"));
        }
        if (random.nextInt(3) == 0) {
            telling.story(pick("afp", "dpa"), pick("s1", "s2"), pick("1", "2", "10", "b"));
        }
        if (random.nextInt(2) == 0) {
            telling.saidAt(moment());
        }
        if (random.nextInt(8) == 0) {
            telling.group("children");
        }
        return random.nextInt(8) == 0 ? telling.standing(pick(Standing.values())) : telling;
    }

    private Claim retraction(Telling telling, List<Claim> before) {
        return random.nextBoolean()
                ? telling.retracts(anyId(before))
                : telling.by("afp").retracts(new StoryRef("afp", "s1", pick("1", "2", "10")), random.nextBoolean());
    }

    private Quantity quantity() {
        long n = random.nextInt(60);
        return switch (random.nextInt(10)) {
            case 0 -> new Quantity.AtLeast(n);
            case 1 -> new Quantity.About(n, null);
            case 2 -> new Quantity.Range(n, null, n + random.nextInt(20), null);
            case 3 -> new Quantity.Vague("dozens", 12, null);
            case 4 -> new Quantity.AtMost(n, null);
            default -> new Quantity.Exact(n);
        };
    }

    private Cell cell() {
        return new Cell(pick("east", "west"), pick(Category.MILITARY, Category.CIVILIAN), Harm.KILLED);
    }

    private String day() {
        return START.plusDays(random.nextInt(8)).toString();
    }

    private String moment() {
        return random.nextBoolean() ? day() : day() + "T" + pick("07", "12", "18") + ":00:00Z";
    }

    private String recordedAt() {
        return Instant.parse("2020-10-06T00:00:00Z")
                .plusSeconds(random.nextInt(50))
                .toString();
    }

    private String anyId(List<Claim> before) {
        return before.isEmpty()
                ? "c0"
                : before.get(random.nextInt(before.size())).id();
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
