package org.tollkeeper.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.toll.Tally;

/// What one more claim costs when there are as many as that in one cell, in any order: taking it in, and saying what
/// the
/// tolls are then. Beside it, in the same run, what one more entry costs a [TreeMap] of as many. Then what the tally
/// keeps on the heap for each claim; the claims themselves lie in their rows.
public final class Growth {

    private static final int BATCH = 3_000;
    private static final int ROUNDS = 7;
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);

    private Growth() {}

    public static void main(String[] args) {
        cost(20_000);
        System.out.printf(
                "%10s %14s %12s %12s %12s %16s%n",
                "claims", "tally us", "growth", "TreeMap us", "growth", "heap, bytes each");
        var first = cost(SIZES.getFirst());
        for (int size : SIZES) {
            var cost = cost(size);
            System.out.printf(
                    "%10d %14.2f %12.2f %12.3f %12.2f %16d%n",
                    size, cost.tally, cost.tally / first.tally, cost.map, cost.map / first.map, cost.heap);
        }
    }

    /// @param tally microseconds for one claim
    /// @param map microseconds for one entry
    /// @param heap bytes that the tally keeps for one claim
    private record Cost(double tally, double map, long heap) {}

    private static Cost cost(int size) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < size + ROUNDS * BATCH; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(size));
        long before = used();
        var rows = new Told(order.size());
        var tally = new Tally(Fictions.CONFLICT, rows);
        order.subList(0, size).forEach(number -> tally.file(rows.tell(number)));
        tally.said();
        long heap = (used() - before) / size;
        var map = new TreeMap<Long, Integer>();
        order.subList(0, size).forEach(number -> map.put(mixed(number), number));
        var tallies = new double[ROUNDS];
        var maps = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var batch = order.subList(size + round * BATCH, size + (round + 1) * BATCH);
            tallies[round] = file(tally, batch.stream().map(rows::tell).toList());
            maps[round] = put(map, batch);
        }
        return new Cost(median(tallies), median(maps), heap);
    }

    private static double file(Tally tally, List<Claim> claims) {
        long began = System.nanoTime();
        for (var claim : claims) {
            tally.file(claim);
            tally.said();
        }
        return (System.nanoTime() - began) / 1e3 / claims.size();
    }

    private static double put(NavigableMap<Long, Integer> map, List<Integer> numbers) {
        long began = System.nanoTime();
        for (var number : numbers) {
            map.put(mixed(number), number);
            map.lastEntry();
        }
        return (System.nanoTime() - began) / 1e3 / numbers.size();
    }

    private static long mixed(long number) {
        return number * 0x9E3779B97F4A7C15L;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
