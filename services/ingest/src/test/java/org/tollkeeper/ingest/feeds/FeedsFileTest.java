package org.tollkeeper.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.ingest.field.FieldException;

class FeedsFileTest {

    @TempDir
    Path folder = Path.of("");

    private List<Feed> read(String yaml) throws IOException {
        return FeedsFile.read(Files.writeString(folder.resolve("feeds.yml"), yaml));
    }

    @Test
    void a_feed_is_an_address_or_a_folder() throws Exception {
        var feeds = read("""
                feeds:
                  - {name: rss, provider: harbour-news, url: "https://harbour.example/rss", every: PT5M, conflict: strait}
                  - {name: test, provider: t, url: "http://127.0.0.1:1/x", allowPrivateAddresses: true, allowPlainHttp: true}
                  - {name: drop, provider: desk, folder: /var/drop}
                """);

        assertThat(feeds)
                .containsExactly(
                        new Feed.Address(
                                "rss",
                                "harbour-news",
                                "strait",
                                Duration.ofMinutes(5),
                                URI.create("https://harbour.example/rss"),
                                false,
                                false),
                        new Feed.Address(
                                "test",
                                "t",
                                null,
                                Duration.ofMinutes(2),
                                URI.create("http://127.0.0.1:1/x"),
                                true,
                                true),
                        new Feed.Folder("drop", "desk", null, Duration.ofSeconds(2), Path.of("/var/drop")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: a, provider: p} | feeds[0].url is absent; a feed is a url or a folder",
                "{provider: p, folder: f} | feeds[0].name is absent; a feed has one",
                "{name: a, folder: f} | feeds[0].provider is absent; a feed says whose stories it brings",
                "{name: a, provider: p, url: 'https://u:p@h/'} | feeds[0].url is \"https://u:p@h/\"; it must be an address with a host, and without a password in it",
                "{name: a, provider: p, folder: f, every: PT0S} | feeds[0].every is \"PT0S\"; it must be a second or longer",
                "{name: a, provider: p, folder: f, every: 2 minutes} | feeds[0].every is \"2 minutes\"; it must be a duration, as PT2M or PT30S",
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
