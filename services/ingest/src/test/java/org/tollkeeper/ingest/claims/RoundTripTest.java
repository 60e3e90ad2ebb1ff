package org.tollkeeper.ingest.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Decision;
import org.tollkeeper.domain.claim.Assertion.Kind;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Confidence;
import org.tollkeeper.domain.claim.Evidence;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.ReadBy;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.claim.Window;
import org.tollkeeper.ingest.field.Json;

/// Whatever a claim says, what we answer of it can be posted back and is the same claim.
class RoundTripTest {

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_answered_can_be_posted_back(long seed) throws Exception {
        var claims = new Claims(new Random(seed));
        var now = Instant.ofEpochMilli(4_000_000_000_000L);
        for (var kind : Kind.values()) {
            var claim = claims.of(kind);
            var answered = Json.MAPPER.writeValueAsBytes(ClaimDocument.of(claim));

            var posted = Strait.reader(true).read(Json.object(answered), now);

            assertThat(posted.claim()).isEqualTo(claim);
            assertThat(ClaimDocument.of(posted.claim())).isEqualTo(ClaimDocument.of(claim));
            assertThat(posted.warnings()).isEmpty();
        }
    }

    /// Claims of every shape, one after the other.
    private record Claims(Random random) {

        Claim of(Kind kind) {
            var says = says(kind);
            boolean storyIsTarget = says instanceof Assertion.OnRecord act && act.target() instanceof Target.OfStory;
            return new Claim(
                    "c-" + random.nextInt(1_000),
                    "strait",
                    maybeOr(
                            new Claimant("north-mod"),
                            () -> new Claimant("The ministry", maybe("north-mod"), maybe("north"))),
                    says,
                    maybe(one(Stance.values())),
                    one(List.of(), List.of("harbour-news"), List.of("harbour-news", "trt")),
                    storyIsTarget ? null : maybe(story()),
                    maybe(moment()),
                    Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)),
                    maybe(new Evidence("„vier“ dead \"there\"", maybe(3), maybe(9))),
                    one(Verification.values()),
                    maybe(new Confidence(random.nextInt(101), maybe(new ReadBy("rules-9", "0123456789ab")))),
                    one(Standing.values()),
                    maybe("because\nof this"),
                    maybe("c-7"));
        }

        private Assertion says(Kind kind) {
            return switch (kind) {
                case TOTAL -> new Assertion.Total(cell(), quantity(), window(), maybe(moment()));
                case INCREMENT -> new Assertion.Increment(cell(), quantity(), window(), maybe("ferry"));
                case SUM ->
                    new Assertion.Sum(
                            List.of(
                                    new Cell("north", one(Category.values()), Harm.WOUNDED, maybe("medics")),
                                    new Cell("south", one(Category.values()), Harm.WOUNDED)),
                            quantity(),
                            window(),
                            maybe(moment()));
                case ITEM -> new Assertion.Item(cell(), "A. Person", window());
                case NOT_DISCLOSED -> new Assertion.NotDisclosed(cell(), window());
                case DENIAL -> new Assertion.Denial(cell(), maybe(quantity()), window(), maybe("c-9"));
                case CONTEXT -> new Assertion.Context(cell(), maybe(quantity()), window());
                case RETRACTION -> new Assertion.Retraction(target(), random.nextBoolean());
                case RULING -> new Assertion.Ruling(one(Decision.values()), target());
            };
        }

        private Cell cell() {
            return new Cell(
                    one("north", "south", "UNATTRIBUTED", "UNALIGNED", "ALL"),
                    one(Category.values()),
                    one(Harm.values()),
                    maybe("children"));
        }

        private Quantity quantity() {
            long n = random.nextInt(5_000);
            var phrase = maybe("some words");
            return one(
                    new Quantity.Exact(n, phrase),
                    new Quantity.AtLeast(n, n, phrase),
                    new Quantity.AtLeast(n + 1, n, "more than"),
                    new Quantity.AtMost(n, phrase),
                    new Quantity.About(n, phrase),
                    new Quantity.Range(n, maybe(n + 2), maybe(n + 5), phrase),
                    new Quantity.Vague("umpteen", n, maybe(n + 9)));
        }

        private Window window() {
            return new Window(maybe(Moment.parse("2031")), moment(), random.nextBoolean());
        }

        private Moment moment() {
            return Moment.parse(
                    one("2031", "2031-05", "2031-05-04", "2031-05-04T10:15:30Z", "2031-05-04T10:15:30.250Z"));
        }

        private StoryRef story() {
            return new StoryRef("harbour-news", "ferry", one("1", "2a"), maybe(12L));
        }

        private Target target() {
            return maybeOr(new Target.OfClaim("c-3"), () -> new Target.OfStory(story()));
        }

        private <T> @Nullable T maybe(T value) {
            return random.nextBoolean() ? value : null;
        }

        private <T> T maybeOr(T value, Supplier<T> other) {
            return Stream.of(value, other.get())
                    .skip(random.nextInt(2))
                    .findFirst()
                    .orElseThrow();
        }

        @SafeVarargs
        private <T> T one(T... values) {
            return values[random.nextInt(values.length)];
        }
    }
}
