package org.tollkeeper.standalone.sample;

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

class SampleDayTest {
    private final List<String> requests = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private HttpServer server;
    private String told = "{\"tolls\":[{}]}";
    private int refusals;
    private int deaf;
    private int looks;
    private int refusal = 503;

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

    @Test
    void the_definition_goes_first_and_then_every_story_to_the_front_door() throws Exception {
        play();

        assertThat(requests)
                .containsExactly(
                        "PUT /conflicts/karabakh-2020 application/json",
                        "POST /stories application/json",
                        "POST /stories application/json",
                        "POST /stories?conflict=karabakh-2020&provider=sample-evening-post application/rss+xml",
                        "POST /stories application/json",
                        "POST /stories application/json",
                        "POST /stories application/json",
                        "POST /stories application/json",
                        "POST /stories application/json",
                        "POST /stories?conflict=karabakh-2020&provider=sample-evening-post application/rss+xml");
        assertThat(lines).hasSize(10).last().isEqualTo("  9 of 9  monday-night");
    }

    @Test
    void the_day_is_over_when_the_view_has_heard_every_claim_of_it() throws Exception {
        told = "{\"claims\":[{\"id\":\"c1\"}]}";
        deaf = 3;

        play();

        assertThat(looks).isEqualTo(4);
    }

    @Test
    void a_door_that_asks_for_patience_is_asked_again() throws Exception {
        refusals = 1;

        play();

        assertThat(requests)
                .startsWith(
                        "PUT /conflicts/karabakh-2020 application/json",
                        "PUT /conflicts/karabakh-2020 application/json");
    }

    @Test
    void a_door_that_refuses_is_quoted() {
        refusals = 1;
        refusal = 400;

        assertThatThrownBy(this::play)
                .isInstanceOf(IOException.class)
                .hasMessage("PUT /conflicts/karabakh-2020 was answered with 400: {\"tolls\":[{}]}");
    }

    private void play() throws IOException, InterruptedException {
        try (var door = new FrontDoor(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()))) {
            new SampleDay(door, lines::add).play();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("GET")) {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type"));
        }
        boolean looks = exchange.getRequestURI().getPath().endsWith("/claims");
        this.looks += looks ? 1 : 0;
        boolean tolls = exchange.getRequestURI().getPath().endsWith("/tolls");
        var answer = tolls || (looks && this.looks <= deaf) ? "{\"tolls\":[{}]}" : told;
        var body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Retry-After", "0");
        exchange.sendResponseHeaders(refusals-- > 0 ? refusal : 200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }
}
