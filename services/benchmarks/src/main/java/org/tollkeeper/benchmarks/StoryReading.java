package org.tollkeeper.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.extraction.RuleExtractor;
import org.tollkeeper.wire.Story;

/// What reading a story costs: as a ratio to a bare sentence split plus one regex pass over it, in time and on the
/// heap, and stage by stage; for hostile stories as a ratio to their length's share of it. What is compared is warm and
/// measured in turns in one process, and of the rounds the median counts, so that a noisy machine does not matter.
public final class StoryReading {
    private static final int WARM_UP = 6_000;
    private static final int ROUNDS = 41;
    private static final int STORIES = 50;

    private static final Pattern CASUALTIES = Pattern.compile(
            "\\b(\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten)\\b[^.]{0,60}?"
                    + "\\b(killed|dead|died|wounded|injured|missing|captured)\\b",
            Pattern.CASE_INSENSITIVE);

    private final RuleExtractor extractor = new RuleExtractor();

    private StoryReading() {}

    public static void main(String[] args) {
        new StoryReading().run();
    }

    private void run() {
        var story = Reports.story(Reports.TEXT);
        System.out.printf(
                "%-24s %14s %14s %8s %16s%n",
                Reports.TEXT.split("\\s+", -1).length + " words",
                "extraction us",
                "floor us",
                "ratio",
                "bytes allocated");
        double micros = compared("two sides", story, Reports.BARE);
        compared("with a full lexicon", story, Reports.FULL);
        System.out.printf("  %-22s %14s%n", "of that, by stage", "share");
        StageShares.of(() -> read(story, Reports.FULL))
                .forEach((stage, share) -> System.out.printf("  %-22s %13.0f%%%n", stage, 100 * share));
        double share = micros / Reports.TEXT.length();
        System.out.printf("%-24s %14s %14s %8s%n", "hostile", "characters", "ms", "of its share");
        Reports.hostile().forEach((name, text) -> {
            var hostile = Reports.story(text);
            double took = micros(() -> read(hostile, Reports.BARE), 2);
            System.out.printf(
                    "%-24s %14d %14.0f %8.2f%n", name, text.length(), took / 1_000, took / (text.length() * share));
        });
    }

    /// Prints what reading costs beside the floor; the microseconds that it takes.
    private double compared(String name, Story story, Conflict conflict) {
        micros(() -> read(story, conflict), WARM_UP);
        micros(StoryReading::floor, WARM_UP);
        var extraction = new double[ROUNDS];
        var floor = new double[ROUNDS];
        var ratio = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            extraction[round] = micros(() -> read(story, conflict), STORIES);
            floor[round] = micros(StoryReading::floor, STORIES);
            ratio[round] = extraction[round] / floor[round];
        }
        double micros = median(extraction);
        System.out.printf(
                "%-24s %14.0f %14.0f %8.1f %,16d%n",
                name, micros, median(floor), median(ratio), allocated(() -> read(story, conflict)));
        return micros;
    }

    private int read(Story story, Conflict conflict) {
        return extractor.extract(story, conflict).claims().size();
    }

    /// The sentences and what the pattern finds in them.
    private static int floor() {
        int seen = 0;
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(Reports.TEXT);
        while (sentences.next() != BreakIterator.DONE) {
            seen++;
        }
        var matcher = CASUALTIES.matcher(Reports.TEXT);
        while (matcher.find()) {
            seen++;
        }
        return seen;
    }

    private static double micros(Runnable work, int times) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return (System.nanoTime() - start) / 1_000.0 / times;
    }

    /// Bytes, of one run.
    private static long allocated(Runnable work) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        micros(work, STORIES);
        return (threads.getCurrentThreadAllocatedBytes() - before) / STORIES;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
