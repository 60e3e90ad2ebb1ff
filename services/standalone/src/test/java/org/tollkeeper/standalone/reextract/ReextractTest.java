package org.tollkeeper.standalone.reextract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tollkeeper.standalone.Refusal;
import org.tollkeeper.standalone.sample.FrontDoor;

class ReextractTest {
    private static final String DIFFERENCE = """
            {"progress":{"topic":"tollkeeper.stories.v1","read":2,"of":2}}
            {"story":{"provider":"harbour-news","key":"ferry","version":"2","why":["extractor rules-8, now rules-9"],"added":[],"gone":[],"unchanged":3,
            "changed":[{"was":{"claim":"strait: total 12","standing":"PUBLISHED"},"is":{"claim":"strait: total 14","standing":"PROPOSED"}}]}}
            """.replace(",\n", ",");

    private final List<String> requests = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private HttpServer server;
    private int differ = 1;
    private boolean broken;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        requests.add(exchange.getRequestMethod() + " " + path);
        var summary =
                "{\"summary\":{\"stories\":2,\"why\":[{\"cause\":\"extractor rules-8, now rules-9\",\"stories\":1}],\"differ\":%d,\"changed\":%d,\"extractor\":\"rules-9\",\"published\":%s}}\n"
                        .formatted(differ, differ, path.contains("publish=true"));
        exchange.sendResponseHeaders(path.contains("atlantis") ? 404 : 200, 0);
        try (exchange) {
            exchange.getResponseBody()
                    .write(((differ > 0 ? DIFFERENCE : "") + (broken ? "" : summary)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void reextract(boolean confirmed, String... words) throws IOException, InterruptedException {
        try (var door = new FrontDoor(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"))) {
            new Reextract(door, ReextractOptions.parse(List.of(words)), lines::add, () -> confirmed).go();
        }
    }

    @Test
    void the_difference_is_shown_and_nothing_is_published_without_a_yes() throws Exception {
        reextract(false);

        assertThat(requests).containsExactly("POST /reextractions?publish=false");
        assertThat(lines)
                .containsExactly(
                        "  tollkeeper.stories.v1: 2 of 2",
                        "harbour-news ferry version 2 (extractor rules-8, now rules-9)",
                        "  - strait: total 12",
                        "  + strait: total 14 (proposed)",
                        "2 stories read by rules-9, 1 differ: 0 claims added, 0 gone, 1 changed. Nothing is published"
                                + " yet.",
                        "  1 because: extractor rules-8, now rules-9",
                        "Nothing was published; --publish does it.");
    }

    @Test
    void an_answer_that_breaks_off_is_no_end() {
        broken = true;

        assertThatThrownBy(() -> reextract(false, "--publish"))
                .isInstanceOf(IOException.class)
                .hasMessage("the answer ended before it told of the whole");
    }

    @Test
    void with_a_yes_it_is_published() throws Exception {
        reextract(true, "--conflict", "strait", "--by", "M. and N.");

        assertThat(requests)
                .containsExactly(
                        "POST /reextractions?publish=false&conflict=strait&by=M.+and+N.",
                        "POST /reextractions?publish=true&conflict=strait&by=M.+and+N.");
        assertThat(lines.get(lines.size() - 2)).endsWith("Published.");
    }

    @Test
    void told_to_publish_it_does_not_ask() throws Exception {
        reextract(false, "--publish");

        assertThat(requests).containsExactly("POST /reextractions?publish=true");
        assertThat(lines).contains("  + strait: total 14 (proposed)");
    }

    @Test
    void where_nothing_differs_nobody_is_asked() throws Exception {
        differ = 0;

        reextract(true);

        assertThat(requests).hasSize(1);
        assertThat(lines.getLast()).isEqualTo("Nothing differs, so there is nothing to publish.");
    }

    @Test
    void what_is_no_flag_or_refused_is_said() {
        assertThatThrownBy(() -> reextract(false, "--quick"))
                .isInstanceOf(Refusal.class)
                .hasMessage("'--quick' is no flag of reextract; --help lists them. Nothing was read.");
        assertThatThrownBy(() -> reextract(false, "--conflict", "atlantis"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("was answered with 404");
    }
}
