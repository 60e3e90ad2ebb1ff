package org.tollkeeper.benchmarks;

import java.io.IOException;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmarks and prints each as a ratio to its floor, so that a noisy machine does not matter.
public final class Ratios {
    private Ratios() {}

    /// @param args a part of the name of the benchmark to run; none runs all
    public static void main(String[] args) throws RunnerException, IOException {
        var wanted = args.length == 0 ? "" : args[0];
        if ("Growth".contains(wanted)) {
            Growth.main(args);
        }
        if ("Running".contains(wanted)) {
            Running.main(args);
        }
        print(wanted, Evaluation.class, "claims", "TreeMap");
        print(wanted, NewsMlReading.class, "paragraphs", "StAX pass");
    }

    private static void print(String wanted, Class<?> benchmark, String param, String floorName)
            throws RunnerException {
        var name = benchmark.getSimpleName();
        if (!name.contains(wanted)) {
            return;
        }
        var options = new OptionsBuilder().include(benchmark.getName()).build();
        var measured = new TreeMap<Integer, Double>();
        var floor = new TreeMap<Integer, Double>();
        for (RunResult result : new Runner(options).run()) {
            int size = Integer.parseInt(result.getParams().getParam(param));
            boolean isFloor = result.getParams().getBenchmark().endsWith(".floor");
            (isFloor ? floor : measured).put(size, result.getPrimaryResult().getScore());
        }
        System.out.printf("%10s %18s %18s %10s%n", param, name + " us", floorName + " us", "ratio");
        measured.forEach((size, micros) -> {
            double least = floor.getOrDefault(size, Double.NaN);
            System.out.printf("%10d %18.1f %18.1f %10.1f%n", size, micros, least, micros / least);
        });
    }
}
