package org.tollkeeper.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsWatchTest {
    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");
    private static final Instant LATER = Instant.parse("2031-05-04T12:05:00Z");

    @TempDir
    Path folder = Path.of("");

    private List<String> names(FeedsWatch watch, Instant at) {
        var feeds = watch.changed(at);
        return feeds == null
                ? List.of("unchanged")
                : feeds.stream().map(Feed::name).toList();
    }

    @Test
    void a_file_is_read_when_it_changes_and_a_bad_one_changes_nothing_and_says_why() throws Exception {
        var file = Files.writeString(folder.resolve("feeds.yml"), "feeds: [{name: a, provider: p, folder: f}]");
        var watch = new FeedsWatch(file);

        assertThat(names(watch, NOON)).containsExactly("a");
        assertThat(names(watch, LATER)).containsExactly("unchanged");
        assertThat(watch.readAt()).isEqualTo(NOON);

        Files.writeString(file, "feeds: [{name: a, provider: p}]");
        assertThat(names(watch, LATER)).containsExactly("unchanged");
        assertThat(watch.problem())
                .isEqualTo("feeds[0].url is absent; a feed is one of [url, cursor, queue, folder, push]");

        Files.writeString(file, "feeds: [{name: b, provider: p, folder: f}]");
        assertThat(names(watch, LATER)).containsExactly("b");
        assertThat(watch.problem()).isNull();

        Files.delete(file);
        assertThat(names(watch, LATER)).containsExactly("unchanged");
        assertThat(watch.problem()).startsWith("it cannot be read: ");
    }
}
