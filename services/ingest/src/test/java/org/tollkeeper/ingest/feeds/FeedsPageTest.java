package org.tollkeeper.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.ingest.rejected.Refused;

class FeedsPageTest {
    private static final Instant NOW = Instant.parse("2031-05-04T12:00:00Z");

    private static Document page(@Nullable String shut, List<Refused> refused, Map<String, Object> document) {
        return Jsoup.parse(FeedsPage.of(document, shut, refused, NOW, "http://h:8080"));
    }

    private static Map<String, Object> feed(String state, boolean silent) {
        return Map.of(
                "name",
                "harbour-rss",
                "kind",
                "POLL",
                "provider",
                "harbour",
                "state",
                state,
                "silent",
                silent,
                "silentAfter",
                "PT24H",
                "looks",
                4,
                "notModified",
                1,
                "problem",
                "the address answers <b>500</b>");
    }

    private static List<String> shouted(Document page) {
        return page.select("[role=alert] h3").eachText();
    }

    @Test
    void a_shut_door_is_told_first() {
        var page = page("The broker is away.", List.of(), Map.of());

        assertThat(shouted(page)).containsExactly("The doors are shut: nothing is taken in");
        assertThat(page.text()).contains("The broker is away.");
        assertThat(page(null, List.of(), Map.of()).text()).contains("The doors are open");
    }

    @Test
    void a_silent_feed_says_so_and_what_others_wrote_is_text() {
        var card = page(null, List.of(), Map.of("feeds", List.of(feed("FAILING", true))))
                .expectFirst("article");

        assertThat(card.hasClass("off")).isTrue();
        assertThat(card.select("p").eachText())
                .containsExactly(
                        "Does not answer as it should; tried again, less and less often: the address answers <b>500</b>",
                        "Silent: no new story for longer than 24 hours.");
        assertThat(card.select("b")).isEmpty();
        assertThat(card.select("dd").eachText()).contains("polled address", "never", "1 of 4 looks");
    }

    @Test
    void a_file_that_is_not_used_and_a_kill_that_went_astray_are_shouted() {
        var page = page(
                null,
                List.of(),
                Map.of(
                        "file", Map.of("path", "/feeds.yml", "readAt", "2031-05-04T11:58:00Z", "problem", "no url"),
                        "alerts",
                                List.of(Map.of(
                                        "kind",
                                        "UNMATCHED_KILL",
                                        "id",
                                        "8c1f",
                                        "source",
                                        "harbour",
                                        "at",
                                        "2031-05-04T11:40:00Z",
                                        "problem",
                                        "key pit is not known"))));

        assertThat(shouted(page))
                .containsExactly(
                        "The file of feeds is not used as it is now",
                        "Look at this now: a story was taken back that never came here");
        assertThat(page.text())
                .contains(
                        "key pit is not known",
                        "20 minutes ago (4 May 2031, 11:40 UTC)",
                        "It ends when its story arrives, or when an editor settles it:",
                        "http://h:8080/rejected/8c1f/settle");
    }

    @Test
    void what_waits_in_quarantine_is_there_with_its_reason_its_bytes_and_the_way_back() {
        var refused = new Refused(
                "8c1f",
                "harbour",
                null,
                null,
                "MALFORMED: no JSON",
                null,
                NOW.minusSeconds(60),
                "text/xml",
                12,
                null,
                new Place(0, 1));

        var page = page(null, List.of(refused), Map.of());

        assertThat(page.select("article p").eachText())
                .containsExactly(
                        "MALFORMED: no JSON",
                        "60 seconds ago (4 May 2031, 11:59 UTC) · text/xml · 12 bytes",
                        "To hand in this one alone:");
        assertThat(page.select("article a").attr("href")).isEqualTo("/rejected/8c1f");
        assertThat(page.select("pre").eachText())
                .containsExactly(
                        "./tollkeeper replay --rejected", "curl -X POST 'http://h:8080/rejected/replay?id=8c1f'");
        assertThat(page(null, List.of(), Map.of()).text()).contains("Nothing waits here");
    }
}
