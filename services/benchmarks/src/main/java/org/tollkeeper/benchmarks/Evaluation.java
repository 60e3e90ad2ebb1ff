package org.tollkeeper.benchmarks;

import java.time.Instant;
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
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.domain.toll.View;

/// Evaluating a conflict of one cell with as many claims as `claims`, beside putting them in a [TreeMap] by time.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Evaluation {

    @Param({"100", "1000", "10000"})
    public int claims;

    private List<Claim> set = List.of();

    @Setup
    public void tell() {
        set = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            set.add(Fictions.claim(i));
        }
    }

    @Benchmark
    public View evaluation() {
        return Reconciliation.of(Fictions.CONFLICT, set, Question.LIVE);
    }

    @Benchmark
    public Map<Instant, Claim> floor() {
        var sorted = new TreeMap<Instant, Claim>();
        for (var claim : set) {
            sorted.put(claim.recordedAt(), claim);
        }
        return sorted;
    }
}
