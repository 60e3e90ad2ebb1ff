package org.tollkeeper.ingest.feeds;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.Fields;
import org.tollkeeper.ingest.field.Json;

/// The YAML file that names the feeds: a list `feeds`, each with `name`, `provider`, and one of `url`, `cursor`,
/// `queue`, `folder` and `push`.
final class FeedsFile {
    private static final Duration POLL = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration SILENCE = Duration.ofDays(1);

    private FeedsFile() {}

    /// @throws FieldException naming the first field that cannot be, or one that nobody reads: a misspelt switch must
    /// not go unnoticed
    static List<Feed> read(byte[] yaml) {
        var fields = new Fields(Json.yamlObject(yaml));
        var names = new HashSet<String>();
        var feeds = new ArrayList<Feed>();
        for (var one : fields.objects("feeds")) {
            var feed = feed(one);
            if (!names.add(feed.name())) {
                throw one.wrong("name", "a feed's name is its own, and another feed has it");
            }
            feeds.add(feed);
        }
        for (var unknown : fields.unknown()) {
            throw new FieldException(unknown.field(), "", unknown.field() + " is no setting of a feed");
        }
        return List.copyOf(feeds);
    }

    private static Feed feed(Fields one) {
        return switch (kind(one)) {
            case "url" -> new Feed.Poll(terms(one, POLL), RemoteFields.read(one, "url"));
            case "cursor" -> new Feed.Cursor(terms(one, POLL), RemoteFields.read(one, "cursor"));
            case "queue" -> new Feed.Queue(terms(one, POLL), RemoteFields.read(one, "queue"));
            case "folder" -> new Feed.Folder(terms(one, LOOK), RemoteFields.path(one, "folder"));
            default -> push(one);
        };
    }

    private static String kind(Fields one) {
        var kinds = List.of("url", "cursor", "queue", "folder", "push");
        var named = kinds.stream().filter(one::has).toList();
        if (named.isEmpty()) {
            throw one.absent("url", "a feed is one of " + kinds);
        }
        if (named.size() > 1) {
            throw one.wrong(named.get(1), "a feed is one of " + kinds + ", and this one has " + named.getFirst());
        }
        return named.getFirst();
    }

    private static Feed push(Fields one) {
        if (!one.flag("push")) {
            throw one.wrong("push", "a feed that is pushed says true");
        }
        return new Feed.Push(terms(one, LOOK));
    }

    private static Feed.Terms terms(Fields one, Duration every) {
        return new Feed.Terms(
                one.required("name", "a feed has one"),
                one.required("provider", "a feed says whose stories it brings"),
                one.text("conflict"),
                duration(one, "every", every),
                duration(one, "silentAfter", SILENCE));
    }

    private static Duration duration(Fields one, String field, Duration otherwise) {
        var duration = parse(one, field, one.text(field), otherwise);
        if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
            throw one.wrong(field, "it must be a second or longer");
        }
        return duration;
    }

    private static Duration parse(Fields one, String field, @Nullable String text, Duration otherwise) {
        try {
            return text == null ? otherwise : Duration.parse(text);
        } catch (DateTimeException e) {
            throw one.wrong(field, "it must be a duration, as PT2M or PT30S");
        }
    }
}
