package org.tollkeeper.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.ingest.feeds.fetch.Remote;
import org.tollkeeper.ingest.field.FieldException;

class FeedsFileTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration POLL = Duration.ofMinutes(2);

    private static List<Feed> read(String yaml) {
        return FeedsFile.read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static Feed.Terms terms(String name, String provider, @Nullable String conflict, Duration every) {
        return new Feed.Terms(name, provider, conflict, every, DAY);
    }

    @Test
    void a_feed_is_one_of_five_kinds() {
        var feeds = read("""
                feeds:
                  - {name: rss, provider: h, url: "https://harbour.example/rss", every: PT5M, conflict: strait}
                  - {name: ap, provider: a, cursor: "https://a.example/feed", headers: [{name: x-api-key, file: /run/key}]}
                  - {name: queue, provider: q, queue: "http://LOCAL:1/x", allowPrivateHosts: [LOCAL], allowPlainHttp: true}
                  - {name: drop, provider: desk, folder: /var/drop}
                  - {name: push, provider: p, push: true, silentAfter: PT1H}
                """);

        assertThat(feeds)
                .containsExactly(
                        new Feed.Poll(
                                terms("rss", "h", "strait", Duration.ofMinutes(5)),
                                new Remote(URI.create("https://harbour.example/rss"), Set.of(), false, Map.of())),
                        new Feed.Cursor(
                                terms("ap", "a", null, POLL),
                                new Remote(
                                        URI.create("https://a.example/feed"),
                                        Set.of(),
                                        false,
                                        Map.of("x-api-key", Path.of("/run/key")))),
                        new Feed.Queue(
                                terms("queue", "q", null, POLL),
                                new Remote(URI.create("http://LOCAL:1/x"), Set.of("local"), true, Map.of())),
                        new Feed.Folder(terms("drop", "desk", null, Duration.ofSeconds(2)), Path.of("/var/drop")),
                        new Feed.Push(new Feed.Terms("push", "p", null, Duration.ofSeconds(2), Duration.ofHours(1))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: a, provider: p} | feeds[0].url is absent; a feed is one of [url, cursor, queue, folder, push]",
                "{name: a, provider: p, folder: f, push: true} | feeds[0].push is true; a feed is one of [url, cursor, queue, folder, push], and this one has folder",
                "{name: a, provider: p, push: false} | feeds[0].push is false; a feed that is pushed says true",
                "{provider: p, folder: f} | feeds[0].name is absent; a feed has one",
                "{name: a, folder: f} | feeds[0].provider is absent; a feed says whose stories it brings",
                "{name: a, provider: p, url: 'https://u:p@h/'} | feeds[0].url is \"https://u:p@h/\"; it must be an address with a host, and without a password in it",
                "{name: a, provider: p, folder: f, every: PT0S} | feeds[0].every is \"PT0S\"; it must be a second or longer",
                "{name: a, provider: p, folder: f, silentAfter: 2 minutes} | feeds[0].silentAfter is \"2 minutes\"; it must be a duration, as PT2M or PT30S",
                "{name: a, provider: p, folder: f, alowPlainHttp: true} | feeds[0].alowPlainHttp is no setting of a feed"
            })
    void what_cannot_be_a_feed_is_refused_by_name(String feed, String problem) {
        assertThatThrownBy(() -> read("feeds: [" + feed + "]"))
                .isInstanceOf(FieldException.class)
                .hasMessage(problem);
    }

    @Test
    void two_feeds_of_one_name_are_refused() {
        assertThatThrownBy(() -> read("feeds: [{name: a, provider: p, folder: f}, {name: a, provider: q, folder: g}]"))
                .hasMessage("feeds[1].name is \"a\"; a feed's name is its own, and another feed has it");
    }
}
