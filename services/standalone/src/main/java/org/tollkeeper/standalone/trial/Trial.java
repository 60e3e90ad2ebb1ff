package org.tollkeeper.standalone.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tollkeeper.standalone.Refusal;
import org.tollkeeper.wire.Bytes;
import org.tollkeeper.wire.Delivery;
import org.tollkeeper.wire.Reading;
import org.tollkeeper.wire.WireReader;

/// `./tollkeeper read FOLDER`: reads each file below a folder as a feed's document would be, and shows per folder what
/// came of it. Nothing is sent anywhere, and no system need run.
public final class Trial {
    static final String USAGE = """
            ./tollkeeper read FOLDER [--list]   reads each file below a folder, sends nothing, and counts what came of it
              --list           also names each file that is refused, and why
            """;

    private final WireReader reader = new WireReader();
    private final TreeMap<String, Tally> tallies = new TreeMap<>();
    private final List<String> refused = new ArrayList<>();

    private Trial() {}

    public static void run(List<String> words, Consumer<String> out) {
        var folders = words.stream().filter(word -> !word.startsWith("-")).toList();
        if (folders.size() != 1) {
            out.accept(USAGE.stripTrailing());
            return;
        }
        WireReader.warm();
        var trial = new Trial();
        trial.readAll(Path.of(folders.getFirst()));
        if (words.contains("--list")) {
            trial.refused.forEach(out);
        }
        Tally.table(trial.tallies).forEach(out);
    }

    private void readAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Refusal("There is no folder " + folder + ". Nothing was read.");
        }
        try (var below = Files.walk(folder)) {
            for (var file : below.filter(Trial::isWire).sorted().toList()) {
                read(file, folder.relativize(file));
            }
        } catch (IOException e) {
            throw new Refusal("The files of " + folder + " could not all be opened: " + e.getMessage(), e);
        }
    }

    private static boolean isWire(Path file) {
        var name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file) && !name.startsWith(".") && !name.endsWith(".md");
    }

    private void read(Path file, Path name) throws IOException {
        var content = Bytes.of(Files.readAllBytes(file));
        var received = Files.getLastModifiedTime(file).toInstant();
        long start = System.nanoTime();
        var reading = reader.read(new Delivery("trial", null, "", content, received));
        var took = Duration.ofNanos(System.nanoTime() - start);
        var parent = name.getParent();
        tallies.computeIfAbsent(parent == null ? "." : parent.toString(), folder -> new Tally())
                .add(reading, took);
        switch (reading) {
            case Reading.Refused(var why) -> refused.add(name + ": " + why.reason() + " " + why.detail());
            case Reading.Read read ->
                read.skipped().forEach(why -> refused.add(name + ", an item: " + why.reason() + " " + why.detail()));
        }
    }
}
