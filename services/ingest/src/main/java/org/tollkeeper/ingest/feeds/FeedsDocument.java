package org.tollkeeper.ingest.feeds;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.recording.UnavailableException;

/// How the feeds do, as JSON. The members are described in docs/feeds.md.
final class FeedsDocument {
    private FeedsDocument() {}

    static SequencedMap<String, Object> of(FeedRunner runner, List<Map<String, Object>> alerts) {
        var now = runner.now();
        var doc = new LinkedHashMap<String, Object>();
        doc.put("at", now.toString());
        if (runner.file() != null) {
            doc.put("file", file(runner.file()));
        }
        doc.put("alerts", alerts);
        doc.put("feeds", runner.health().stream().map(one -> feed(one, now)).toList());
        return doc;
    }

    /// What a person must look at at once; nothing is known of it while the doors are shut.
    static List<Map<String, Object>> alerts(Doors.Keeper keeper) {
        try {
            return keeper.open().rejected().shelf().alerts();
        } catch (UnavailableException e) {
            return List.of();
        }
    }

    private static Map<String, Object> file(FeedsWatch file) {
        var doc = new LinkedHashMap<String, Object>();
        doc.put("path", file.file().toString());
        put(doc, "readAt", file.readAt());
        put(doc, "problem", file.problem());
        return doc;
    }

    private static Map<String, Object> feed(FeedRunner.Health one, Instant now) {
        var terms = one.feed().terms();
        var doc = new LinkedHashMap<String, Object>();
        doc.put("name", terms.name());
        doc.put("kind", kind(one.feed()));
        doc.put("provider", terms.provider());
        put(doc, "conflict", terms.conflict());
        put(doc, "source", source(one.feed()));
        doc.put("every", terms.every().toString());
        doc.put("silentAfter", terms.silentAfter().toString());
        doc.putAll(one.health().document(now));
        return doc;
    }

    private static String kind(Feed feed) {
        return switch (feed) {
            case Feed.Poll _ -> "POLL";
            case Feed.Cursor _ -> "CURSOR";
            case Feed.Queue _ -> "QUEUE";
            case Feed.Folder _ -> "FOLDER";
            case Feed.Push _ -> "PUSH";
        };
    }

    private static @Nullable String source(Feed feed) {
        return switch (feed) {
            case Feed.Fetching fetching -> fetching.remote().shown();
            case Feed.Folder folder -> folder.path().toString();
            case Feed.Push _ -> null;
        };
    }

    private static void put(Map<String, Object> doc, String name, @Nullable Object value) {
        if (value != null) {
            doc.put(name, value.toString());
        }
    }
}
