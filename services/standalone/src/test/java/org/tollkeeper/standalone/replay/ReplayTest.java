package org.tollkeeper.standalone.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tollkeeper.standalone.Refusal;

class ReplayTest {
    private static final String TAKEN = "{\"stories\":[{\"action\":\"UPDATE\",\"claims\":2}]}";

    @TempDir
    Path folder;

    private final List<String> requests = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private HttpServer server;

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
        var sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!exchange.getRequestMethod().equals("GET")) {
            requests.add(exchange.getRequestMethod() + " " + path + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type"));
        }
        var refused = sent.contains("nonsense");
        var body = path.equals("/rejected/replay")
                ? "{\"replayed\":3,\"taken\":2,\"refused\":[{}]}"
                : refused ? "{\"detail\":\"no format\"}" : path.contains("/stories") ? TAKEN : "{\"tolls\":[{}]}";
        exchange.sendResponseHeaders(refused ? 415 : 200, 0);
        try (exchange) {
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void replay(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.add("--at");
        all.add("http://127.0.0.1:" + server.getAddress().getPort());
        Replay.run(all, lines::add);
    }

    private void file(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static String story(String published) {
        return """
                {"provider":"p","key":"k","version":"1","published":"%s","body":"Four died."}""".formatted(published);
    }

    @Test
    void stories_go_in_the_order_of_their_print_and_a_sub_folder_names_their_provider() throws Exception {
        file("conflict.yaml", "id: lowmoor-fictional\n");
        file("README.md", "Not a story.");
        file("a-later.json", story("2031-03-02T10:00:00Z"));
        file("harbour wire/b-earlier.json", story("2031-03-02T09:00:00Z"));
        file("c-nonsense.txt", "nonsense");

        replay(folder.toString(), "--as-fast-as-possible", "--conflict", "lowmoor-fictional");

        assertThat(requests)
                .containsExactly(
                        "PUT /conflicts/lowmoor-fictional application/yaml",
                        "POST /stories?provider=harbour+wire&conflict=lowmoor-fictional application/json",
                        "POST /stories?conflict=lowmoor-fictional application/json",
                        "POST /stories?conflict=lowmoor-fictional text/plain");
        assertThat(lines)
                .startsWith(
                        "Conflict lowmoor-fictional is defined.",
                        "  1 of 3  harbour wire/b-earlier.json  UPDATE, claims: 2",
                        "  2 of 3  a-later.json  UPDATE, claims: 2",
                        "  3 of 3  c-nonsense.txt  refused (415): no format",
                        "2 documents were taken, 1 refused.");
    }

    @Test
    void what_was_refused_before_is_handed_in_once_more() {
        replay("--rejected");

        assertThat(requests).containsExactly("POST /rejected/replay application/json");
        assertThat(lines).containsExactly("3 were handed in once more: 2 are taken now, 1 are still refused.");
    }

    @Test
    void a_folder_that_is_none_and_a_system_that_is_away_are_refused() {
        assertThatThrownBy(() -> replay(folder.resolve("none").toString()))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no folder " + folder.resolve("none") + ". Nothing was sent.");
        var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        server.stop(0);
        assertThatThrownBy(() -> replay("--rejected"))
                .hasMessage("No Tollkeeper that is ready answers at " + address
                        + "; ./tollkeeper starts one, --at names another. Nothing was sent.");
    }
}
