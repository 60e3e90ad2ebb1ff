package org.tollkeeper.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/// How the time of an extraction is spread over its stages, which are packages: sampled by Java's flight recorder, so
/// that the stages know nothing of being measured.
final class StageShares {
    private static final String ROOM = "org.tollkeeper.";
    private static final String EXTRACTION = ROOM + "extraction.";
    private static final Duration PERIOD = Duration.ofMillis(10);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(5);

    /// Whoever looks a word up is charged for it.
    private static final Set<String> LOOK_UPS = Set.of(
            "text.PhraseTable", "text.Sentence", "text.Token", "words.Words", "side.ConflictLexicon", "RuleExtractor");

    private StageShares() {}

    /// The stages by their names, each with its share of the time; together they are 1.
    static Map<String, Double> of(Runnable extraction) {
        var samples = samples(extraction);
        var shares = new TreeMap<String, Double>();
        samples.forEach(event -> shares.merge(stage(event), 1.0 / samples.size(), Double::sum));
        return shares;
    }

    private static List<RecordedEvent> samples(Runnable work) {
        try (var recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(PERIOD);
            recording.start();
            long end = System.nanoTime() + LONG_ENOUGH.toNanos();
            while (System.nanoTime() < end) {
                work.run();
            }
            recording.stop();
            return read(recording);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RecordedEvent> read(Recording recording) throws IOException {
        Path file = Files.createTempFile("stages", ".jfr");
        try {
            recording.dump(file);
            return RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getStackTrace() != null)
                    .collect(Collectors.toList());
        } finally {
            Files.delete(file);
        }
    }

    /// The package of the innermost class of ours, or of what lies in one, that does more than look a word up.
    private static String stage(RecordedEvent sample) {
        for (RecordedFrame frame : sample.getStackTrace().getFrames()) {
            var name = frame.getMethod().getType().getName().replaceAll("[$].*", "");
            if (name.startsWith(ROOM + "domain.")) {
                return "ids of claims";
            }
            if (name.startsWith(EXTRACTION) && !isLookUp(name.substring(EXTRACTION.length()))) {
                int dot = name.indexOf('.', EXTRACTION.length());
                return dot < 0 ? "suppressions" : name.substring(EXTRACTION.length(), dot);
            }
        }
        return "order of stages";
    }

    private static boolean isLookUp(String name) {
        return LOOK_UPS.contains(name);
    }
}
