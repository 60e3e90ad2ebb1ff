package org.tollkeeper.ingest.feeds.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.ingest.feeds.WireServer;
import org.tollkeeper.wire.Bytes;

class FetcherTest {
    private static final int LARGEST = 1_000_000;

    @TempDir
    Path folder = Path.of("");

    private final WireServer server = new WireServer();
    private final Fetcher fetcher = new Fetcher(server.remote("/rss"), LARGEST);

    @AfterEach
    void stop() {
        fetcher.close();
        server.close();
    }

    private Fetched get(String path) throws IOException {
        return fetcher.get(server.url(path), Map.of());
    }

    @Test
    void it_connects_to_the_address_that_was_checked_and_asks_for_it_by_its_name() throws Exception {
        var lookedUp = new ArrayList<String>();
        var remote = new Remote(
                URI.create("http://wire.example:" + server.port() + "/rss"), Set.of("wire.example"), true, Map.of());
        // A name that points elsewhere when it is looked up a second time: nobody may look twice.
        try (var pinned = new Fetcher(remote, LARGEST, host -> {
            lookedUp.add(host);
            return new InetAddress[] {InetAddress.ofLiteral(lookedUp.size() == 1 ? "127.0.0.1" : "127.0.0.2")};
        })) {
            server.reply(200, "a");

            assertThat(pinned.get(remote.url(), Map.of()).body()).isEqualTo(Bytes.of("a"));
        }
        assertThat(lookedUp).containsExactly("wire.example");
        assertThat(server.lastHeader("Host")).isEqualTo("wire.example:" + server.port());
    }

    @Test
    void a_name_with_one_private_address_among_public_ones_is_not_connected_to() throws Exception {
        var remote = new Remote(URI.create("http://wire.example:" + server.port()), Set.of(), true, Map.of());
        try (var wary = new Fetcher(remote, LARGEST, host ->
                new InetAddress[] {InetAddress.ofLiteral("93.184.216.34"), InetAddress.ofLiteral("127.0.0.1")})) {
            assertThatThrownBy(() -> wary.get(remote.url(), Map.of()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("wire.example is 127.0.0.1, which is no public address, and allowPrivateHosts does not"
                            + " name it");
        }
        assertThat(server.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.2:%d/x", "http://[::1]:%d/x", "http://localhost:%d/x", "http://2130706433:%d/"})
    void a_redirect_to_this_machine_is_not_followed_where_only_another_name_of_it_is_allowed(String to)
            throws Exception {
        try (var listener = new ServerSocket(0, 1)) {
            server.reply(302, "", "Location", to.formatted(listener.getLocalPort()));

            assertThatThrownBy(() -> get("/rss"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is no public address");

            // Nobody waits in the listener's queue: no connection was made.
            listener.setSoTimeout(50);
            assertThatThrownBy(listener::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "ftp://127.0.0.1/x", "gopher://127.0.0.1/x"})
    void only_http_is_spoken(String to) {
        server.reply(302, "", "Location", to);

        assertThatThrownBy(() -> get("/rss"))
                .isInstanceOf(IOException.class)
                .hasMessage("an address that begins with " + to.substring(0, to.indexOf(':'))
                        + ": is not fetched: only https is, or http where allowPlainHttp is set");
    }

    @Test
    void without_plain_http_nothing_is_fetched_in_the_open() throws Exception {
        var remote = new Remote(server.url("/"), Set.of("127.0.0.1"), false, Map.of());
        try (var careful = new Fetcher(remote, LARGEST)) {
            assertThatThrownBy(() -> careful.get(remote.url(), Map.of()))
                    .hasMessageStartingWith("an address that begins with http: is not fetched");
        }
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void a_redirect_for_good_names_the_new_address_and_a_passing_one_does_not() throws Exception {
        server.reply(301, "", "Location", "/b").reply(308, "", "Location", "/c").reply(200, "x");
        assertThat(get("/a").movedTo()).isEqualTo(server.url("/c"));

        server.reply(301, "", "Location", "/b").reply(302, "", "Location", "/c").reply(200, "x");
        assertThat(get("/a").movedTo()).isEqualTo(server.url("/b"));

        server.reply(302, "", "Location", "/b").reply(301, "", "Location", "/c").reply(200, "x");
        assertThat(get("/a").movedTo()).isNull();
    }

    @Test
    void redirects_without_end_are_left() {
        for (int i = 0; i < 6; i++) {
            server.reply(302, "", "Location", "/again");
        }
        assertThatThrownBy(() -> get("/a")).hasMessage("the address redirects more than 5 times");
    }

    @Test
    void what_is_packed_is_unpacked() throws Exception {
        var text = "Four died. ".repeat(100);
        server.reply(200, WireServer.gzip(text.getBytes(StandardCharsets.UTF_8)), "Content-Encoding", "gzip");

        assertThat(get("/rss").body()).isEqualTo(Bytes.of(text));
    }

    @Test
    void a_few_bytes_that_unpack_to_very_many_are_left() {
        server.bomb(900_000);
        assertThatThrownBy(() -> get("/rss"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("at most 100 to one are unpacked");
    }

    @Test
    void more_than_is_read_is_left_packed_or_not() {
        server.reply(200, new byte[LARGEST + 1]);
        assertThatThrownBy(() -> get("/rss")).hasMessage("the address answers with more than 1,000,000 bytes");
    }

    @Test
    void half_a_body_is_none() {
        server.die("<rss>");
        assertThatThrownBy(() -> get("/rss")).isInstanceOf(IOException.class);

        server.reply(200, "no gzip", "Content-Encoding", "gzip");
        assertThatThrownBy(() -> get("/rss")).isInstanceOf(IOException.class);
    }

    @Test
    void an_error_with_a_body_without_end_is_not_read() throws Exception {
        try (var endless = new ServerSocket()) {
            endless.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
            var talker = Thread.ofVirtual().start(() -> talk(endless));

            var answer = fetcher.get(URI.create("http://127.0.0.1:" + endless.getLocalPort() + "/"), Map.of());

            assertThat(answer.status()).isEqualTo(500);
            assertThat(talker.join(Duration.ofSeconds(10)))
                    .as("the talker was cut off")
                    .isTrue();
        }
    }

    private static void talk(ServerSocket endless) {
        try (var socket = endless.accept();
                var out = socket.getOutputStream()) {
            out.write("HTTP/1.1 500 No\r\nContent-Type: text/plain\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(new byte[8_192]);
            }
        } catch (IOException e) {
            assertThat(e.getMessage()).as("what ended the talk").isNotNull();
        }
    }

    @Test
    void a_key_is_told_to_the_feeds_own_server_and_to_no_other() throws Exception {
        var key = Files.writeString(folder.resolve("key"), "secret-1\n");
        var remote = new Remote(server.url("/"), Set.of("127.0.0.1"), true, Map.of("X-Api-Key", key));
        try (var other = new WireServer();
                var keyed = new Fetcher(remote, LARGEST)) {
            server.reply(302, "", "Location", other.url("/elsewhere").toString());
            other.reply(200, "x");

            keyed.get(server.url("/"), Map.of());

            assertThat(server.lastHeader("X-api-key")).isEqualTo("secret-1");
            assertThat(other.lastHeader("X-api-key")).isEmpty();
        }
    }

    @Test
    void patience_is_asked_for_in_seconds_or_until_a_date_and_never_for_more_than_a_day() {
        var now = Instant.parse("2031-05-04T12:00:00Z");

        assertThat(RetryAfter.parse("90", now)).isEqualTo(Duration.ofSeconds(90));
        assertThat(RetryAfter.parse("Sun, 04 May 2031 12:02:00 GMT", now)).isEqualTo(Duration.ofMinutes(2));
        assertThat(RetryAfter.parse("Sun, 04 May 2031 11:00:00 GMT", now)).isEqualTo(Duration.ZERO);
        assertThat(RetryAfter.parse("999999999", now)).isEqualTo(Duration.ofDays(1));
        assertThat(List.of("soon", "-1", ""))
                .allSatisfy(text -> assertThat(RetryAfter.parse(text, now)).isNull());
    }
}
