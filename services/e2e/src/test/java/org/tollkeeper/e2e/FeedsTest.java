package org.tollkeeper.e2e;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Feeds are taken up without a restart, and a power cut between fetching and acknowledging loses nothing and doubles
/// nothing.
class FeedsTest {
    private static final String CONFLICT = "harbour-fictional";
    private static final int ITEMS = 40;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);

    @TempDir
    Path temp;

    /// Each of a day of its own, so that what is lost or doubled shows in the sum.
    private static String body(int day) {
        var date = DAY.withZone(ZoneOffset.UTC).format(time(day));
        return "Another two soldiers were killed at Sallow Point on " + date + ", Eastmark's defence ministry said.";
    }

    private static Instant time(int day) {
        return Instant.parse("2031-01-02T18:00:00Z").plus(Duration.ofDays(day));
    }

    private static String rss() {
        var items = new StringBuilder();
        for (int day = 0; day < ITEMS; day++) {
            items.append("<item><guid isPermaLink=\"false\">p%d</guid><title>Post %d (fictional)</title>"
                            .formatted(day, day))
                    .append("<pubDate>%s</pubDate><description>%s</description></item>"
                            .formatted(RFC_1123_DATE_TIME.format(time(day).atZone(ZoneOffset.UTC)), body(day)));
        }
        return "<rss version=\"2.0\"><channel><title>Harbour Post (fictional)</title>" + items + "</channel></rss>";
    }

    private static Map<String, String> queue() {
        var entries = new LinkedHashMap<String, String>();
        for (int day = ITEMS; day < 2 * ITEMS; day++) {
            entries.put("r" + day, """
                    {"_wireq_receipt":"r%d","key":"w%d","version":"1","published":"%s","body":"%s"}""".formatted(day, day, time(day), body(day)));
        }
        return entries;
    }

    @Test
    void killed_between_fetch_and_acknowledgement_nothing_is_lost_and_nothing_doubled() throws Exception {
        var file = Files.writeString(temp.resolve("feeds.yml"), "feeds: []\n");
        var environment = Map.of("TOLLKEEPER_INGEST_FEEDS", file.toString());
        try (var agency = new Agency(rss(), queue())) {
            try (var system = Tollkeeper.start(environment, temp.resolve("data"), "--no-sample")
                    .awaitReady()) {
                define(system);
                Files.writeString(file, agency.feeds());
                agency.awaitAsked();
                system.command().kill();
            }
            try (var system = Tollkeeper.start(environment, temp.resolve("data"), "--no-sample")
                    .awaitReady()) {
                awaitClaims(system, 2 * ITEMS);
                assertThat(agency.waiting()).isZero();
                awaitKilled(system, 2L * 2 * ITEMS);
                // Another look at the same feed, and nothing new.
                agency.awaitAsked();
                agency.awaitAsked();
                assertThat(claims(system)).isEqualTo(2 * ITEMS);
                assertThat(killed(system)).isEqualTo(2L * 2 * ITEMS);
                assertThat(health(system, "rss")).isEqualTo("OK");
                assertThat(health(system, "queue")).isEqualTo("OK");
            }
        }
    }

    private static void define(Tollkeeper system) throws Exception {
        var answer = system.put("/conflicts/" + CONFLICT, """
                {"id":"harbour-fictional","name":"Harbour (fictional)","start":"2031-01-01",
                 "sides":[{"id":"eastmark","name":"Eastmark"},{"id":"westmark","name":"Westmark"}],
                 "parties":[{"id":"eastmark-mod","name":"Eastmark's defence ministry","side":"eastmark","kind":"authority"}]}""");
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    private static void awaitClaims(Tollkeeper system, int wanted) throws Exception {
        long deadline = System.nanoTime() + Command.PATIENCE.toNanos();
        while (claims(system) < wanted) {
            assertThat(System.nanoTime())
                    .as("claims so far: %d", claims(system))
                    .isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    /// The toll follows the claims a moment later.
    private static void awaitKilled(Tollkeeper system, long wanted) throws Exception {
        long deadline = System.nanoTime() + Command.PATIENCE.toNanos();
        while (killed(system) < wanted) {
            assertThat(System.nanoTime())
                    .as("killed so far: %d", killed(system))
                    .isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    private static int claims(Tollkeeper system) throws Exception {
        return system.json("/conflicts/" + CONFLICT).path("claims").asInt();
    }

    private static long killed(Tollkeeper system) throws Exception {
        return stream(system.json("/conflicts/" + CONFLICT + "/tolls").path("tolls"))
                .filter(toll -> toll.path("harm").asText().equals("KILLED"))
                .filter(toll -> toll.path("side").asText().equals("ALL"))
                .map(toll -> toll.path("best").asLong())
                .findFirst()
                .orElse(0L);
    }

    private static String health(Tollkeeper system, String feed) throws Exception {
        return stream(system.json("/feeds").path("feeds"))
                .filter(one -> one.path("name").asText().equals(feed))
                .map(one -> one.path("state").asText())
                .findFirst()
                .orElse("missing");
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
