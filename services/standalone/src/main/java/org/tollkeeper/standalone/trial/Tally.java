package org.tollkeeper.standalone.trial;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.tollkeeper.wire.Reading;
import org.tollkeeper.wire.Unreadable.Reason;

/// What came of the files of one folder.
final class Tally {
    private static final String ROW = "%-34s %6s %6s %8s %8s %8s  %s";

    private final Map<Reason, Integer> refused = new EnumMap<>(Reason.class);
    private int files;
    private int read;
    private int stories;
    private int skipped;
    private Duration slowest = Duration.ZERO;

    void add(Reading reading, Duration took) {
        files++;
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        switch (reading) {
            case Reading.Read(var all, var left) -> {
                read++;
                stories += all.size();
                skipped += left.size();
            }
            case Reading.Refused(var why) -> refused.merge(why.reason(), 1, Integer::sum);
        }
    }

    /// A line each, and one for all.
    static List<String> table(SortedMap<String, Tally> tallies) {
        var lines = new ArrayList<String>();
        lines.add(ROW.formatted("folder", "files", "read", "stories", "skipped", "slowest", "refused")
                .stripTrailing());
        var all = new Tally();
        tallies.forEach((folder, tally) -> {
            lines.add(tally.row(folder));
            all.add(tally);
        });
        lines.add(all.row("all"));
        return lines;
    }

    private void add(Tally other) {
        files += other.files;
        read += other.read;
        stories += other.stories;
        skipped += other.skipped;
        slowest = other.slowest.compareTo(slowest) > 0 ? other.slowest : slowest;
        other.refused.forEach((reason, count) -> refused.merge(reason, count, Integer::sum));
    }

    private String row(String name) {
        var reasons = refused.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return ROW.formatted(name, files, read, stories, skipped, slowest.toMillis() + " ms", reasons)
                .stripTrailing();
    }
}
