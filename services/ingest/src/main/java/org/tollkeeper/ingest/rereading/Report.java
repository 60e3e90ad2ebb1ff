package org.tollkeeper.ingest.rereading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// What a run tells, as JSON objects: `progress`, `story` and `summary`.
final class Report {
    private static final long STEP = 500;

    private final Consumer<Map<String, Object>> out;
    private final Map<String, Long> causes = new TreeMap<>();
    private long stories;
    private long skipped;
    private long differ;
    private long added;
    private long gone;
    private long changed;
    private String told = "";

    Report(Consumer<Map<String, Object>> out) {
        this.out = out;
    }

    /// @return whether to go on: always
    boolean progress(String topic, long read, long of) {
        var now = topic + read / STEP + (read >= of);
        if (!now.equals(told)) {
            told = now;
            out.accept(Map.of("progress", map("topic", topic, "read", read, "of", of)));
        }
        return true;
    }

    void skip() {
        skipped++;
    }

    /// @param why it differs, in words
    void story(Newest of, Reading.Difference difference, List<String> why) {
        stories++;
        if (difference.isNone()) {
            return;
        }
        why.forEach(cause -> causes.merge(cause, 1L, Long::sum));
        differ++;
        added += difference.added().size();
        gone += difference.gone().size();
        changed += difference.changed().size();
        out.accept(Map.of(
                "story",
                map(
                        "provider", of.ref().provider(),
                        "key", of.ref().key(),
                        "version", of.ref().version(),
                        "why", why,
                        "added", difference.added().stream().map(Report::line).toList(),
                        "gone", difference.gone().stream().map(Report::line).toList(),
                        "changed",
                                difference.changed().stream()
                                        .map(Report::change)
                                        .toList(),
                        "unchanged", difference.unchanged())));
    }

    void end(String extractor, boolean published) {
        out.accept(Map.of(
                "summary",
                map(
                        "stories", stories,
                        "skipped", skipped,
                        "differ", differ,
                        "added", added,
                        "gone", gone,
                        "changed", changed,
                        "why",
                                causes.entrySet().stream()
                                        .map(cause -> map("cause", cause.getKey(), "stories", cause.getValue()))
                                        .toList(),
                        "extractor", extractor,
                        "published", published)));
    }

    private static Map<String, Object> change(Reading.Change change) {
        return map("was", line(change.was()), "is", line(change.is()));
    }

    private static Map<String, Object> line(Reading.Line line) {
        return map("id", line.id(), "claim", line.words(), "standing", line.standing());
    }

    private static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        var all = List.of(pairs).iterator();
        while (all.hasNext()) {
            map.put((String) all.next(), all.next());
        }
        return map;
    }
}
