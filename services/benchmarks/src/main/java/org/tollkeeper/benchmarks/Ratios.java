package org.tollkeeper.benchmarks;

import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmarks and prints each as a ratio to its floor, so that a noisy machine does not matter.
public final class Ratios {
    private Ratios() {}

    public static void main(String[] args) throws RunnerException {
        var options = new OptionsBuilder().include(Evaluation.class.getName()).build();
        var evaluation = new TreeMap<Integer, Double>();
        var floor = new TreeMap<Integer, Double>();
        for (RunResult result : new Runner(options).run()) {
            int claims = Integer.parseInt(result.getParams().getParam("claims"));
            boolean isFloor = result.getParams().getBenchmark().endsWith(".floor");
            (isFloor ? floor : evaluation).put(claims, result.getPrimaryResult().getScore());
        }
        System.out.printf("%10s %18s %18s %10s%n", "claims", "evaluation us", "TreeMap us", "ratio");
        evaluation.forEach((claims, micros) -> {
            double least = floor.getOrDefault(claims, Double.NaN);
            System.out.printf("%10d %18.1f %18.1f %10.1f%n", claims, micros, least, micros / least);
        });
    }
}
