package org.tollkeeper.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Digests are added up as numbers modulo 2^256, whatever is carried.
class DigestSumTest {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sums_and_differences_are_those_of_numbers(long seed) {
        var random = new Random(seed);
        var one = number(random);
        var other = number(random);

        assertThat(digest(one).plus(digest(other)))
                .isEqualTo(digest(one.add(other).mod(MODULUS)));
        assertThat(digest(one).minus(digest(other)))
                .isEqualTo(digest(one.subtract(other).mod(MODULUS)));
    }

    /// Half of the time with stretches of ones or noughts, over which much is carried.
    private static BigInteger number(Random random) {
        var number = new BigInteger(256, random);
        int from = random.nextInt(256);
        int to = random.nextBoolean() ? from : Math.min(256, from + 130);
        for (int i = from; i < to; i++) {
            number = number.setBit(i);
        }
        return random.nextInt(10) == 0 ? MODULUS.subtract(BigInteger.ONE) : number;
    }

    private static Digest digest(BigInteger number) {
        return new Digest("%064x".formatted(number));
    }
}
