package org.tollkeeper.benchmarks;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tollkeeper.domain.claim.Assertion.Total;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Claimant;
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
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.domain.toll.View;

/// Evaluating a conflict of one cell with as many running totals as `claims`, beside putting them in a [TreeMap] by
/// time.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Evaluation {

    private static final Instant START = Instant.parse("2020-09-27T00:00:00Z");
    private static final Conflict CONFLICT = new Conflict(
            "measured",
            "A measured conflict",
            Moment.parse("2020-09-27"),
            null,
            ZoneId.of("UTC"),
            List.of(new Side("a", "A"), new Side("b", "B")),
            List.of(new Party("a-mod", "A's ministry", "a", PartyKind.AUTHORITY, List.of())),
            List.of(),
            Conflict.STANDARD_CODEBOOK);

    @Param({"100", "1000", "10000"})
    public int claims;

    private List<Claim> set = List.of();

    @Setup
    public void tell() {
        set = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            set.add(total(i));
        }
    }

    private static Claim total(int i) {
        var to = new Moment.At(START.plusSeconds(3_600L * (i + 1)));
        var says = new Total(
                new Cell("a", Category.MILITARY, Harm.KILLED),
                new Quantity.Exact(i),
                new Window(null, to),
                Moment.parse("2020-09-27"));
        return new Claim(
                "c" + i,
                CONFLICT.id(),
                new Claimant("a-mod"),
                says,
                null,
                List.of("agency"),
                null,
                null,
                START,
                null,
                Verification.ASSERTED,
                null,
                Standing.PUBLISHED,
                null,
                null);
    }

    @Benchmark
    public View evaluation() {
        return Reconciliation.of(CONFLICT, set, Question.LIVE);
    }

    @Benchmark
    public Map<Instant, Claim> floor() {
        var sorted = new TreeMap<Instant, Claim>();
        for (var claim : set) {
            sorted.put(((Total) claim.says()).window().to().latest(CONFLICT.timeZone()), claim);
        }
        return sorted;
    }
}
