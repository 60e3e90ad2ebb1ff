package org.tollkeeper.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.domain.Telling.WAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.RandomClaims;
import org.tollkeeper.domain.Telling;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.codebook.Codebook;

/// A book kept claim by claim says at every step what a ledger read from all of its claims says.
class BookTest {

    private static final LocalDate START = LocalDate.parse("2020-09-27");
    private static final Reading LIVE =
            Reading.of(WAR, Codebook.named(WAR.codebook()).orElseThrow(), null);

    private record Said(@Nullable Figure figure, @Nullable Moment through, Bearing bearing, List<Flag> flags) {
        static Said of(Account account) {
            return new Said(
                    account.figure(),
                    account.through(),
                    account.bearing(),
                    account.flags().stream().sorted(Flag.ORDER).toList());
        }
    }

    private static LongStream seeds() {
        return RandomClaims.seeds(500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_book_equals_a_ledger_after_every_claim_and_every_withdrawal(long seed) {
        var random = new Random(seed);
        var style = new Style(random);
        var harm = random.nextInt(4) == 0 ? Harm.MISSING : Harm.KILLED;
        var book = new Book(harm, LIVE);
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < 30; i++) {
            if (!claims.isEmpty() && random.nextInt(4) == 0) {
                book.remove(claims.remove(random.nextInt(claims.size())));
            } else {
                claims.add(style.claim("c" + i));
                book.add(claims.getLast());
            }
            assertThat(Said.of(book.account()))
                    .as(() -> claims.toString())
                    .isEqualTo(Said.of(Ledger.account(harm, claims, LIVE)));
            var at = Reading.of(WAR, LIVE.codebook(), Moment.parse(style.moment()));
            assertThat(Said.of(book.accountAt(at)))
                    .as(() -> "at " + at.until() + " of " + claims)
                    .isEqualTo(Said.of(Ledger.account(harm, claims, at)));
        }
    }

    /// How one claimant tends to speak: some only in totals, some by the day, some in incidents.
    private static final class Style {
        private final Random random;
        private final int totals;
        private final int days;
        private final int most;
        private final boolean namesOrigins;
        private final boolean namesIncidents;
        private final boolean vague;
        private final int precisions;

        Style(Random random) {
            this.random = random;
            this.totals = random.nextInt(5);
            this.days = 2 + random.nextInt(20);
            this.most = 2 + random.nextInt(60);
            this.namesOrigins = random.nextInt(3) == 0;
            this.namesIncidents = random.nextInt(2) == 0;
            this.vague = random.nextInt(2) == 0;
            this.precisions = 1 + random.nextInt(3);
        }

        Claim claim(String id) {
            var to = moment();
            Telling telling = Telling.claim(id)
                    .to(to)
                    .since(
                            namesOrigins && random.nextBoolean()
                                    ? day()
                                    : random.nextInt(3) == 0 ? null : START.toString())
                    .carriedBy(random.nextBoolean() ? "afp" : "dpa")
                    .verification(random.nextInt(3) == 0 ? Verification.UNVERIFIED : Verification.ASSERTED);
            if (random.nextInt(5) > 0) {
                telling.from(
                        random.nextInt(3) == 0 ? moment() : to.length() < 10 ? START.toString() : to.substring(0, 10));
            }
            if (random.nextBoolean()) {
                telling.saidAt(moment());
            }
            if (random.nextInt(4) < totals) {
                return telling.total(quantity());
            }
            if (namesIncidents && random.nextInt(3) > 0) {
                telling.incident("i" + random.nextInt(6));
            }
            return telling.increment(quantity());
        }

        private Quantity quantity() {
            long n = random.nextInt(most);
            return switch (vague ? random.nextInt(8) : 9) {
                case 0 -> new Quantity.AtLeast(n);
                case 1 -> new Quantity.About(n, null);
                case 2 -> new Quantity.Range(n, null, n + random.nextInt(20), null);
                case 3 -> new Quantity.AtMost(n, null);
                default -> new Quantity.Exact(n);
            };
        }

        private String day() {
            return START.plusDays(random.nextInt(days)).toString();
        }

        String moment() {
            return switch (random.nextInt(precisions)) {
                case 0 -> random.nextInt(12) == 0 ? day().substring(0, 7) : day();
                default ->
                    day() + "T" + (random.nextBoolean() ? "00:00:00Z" : "%02d:00:00Z".formatted(random.nextInt(24)));
            };
        }
    }
}
