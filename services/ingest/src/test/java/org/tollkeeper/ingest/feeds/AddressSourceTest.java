package org.tollkeeper.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.feeds.Source.Next;
import org.tollkeeper.ingest.recording.UnavailableException;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.wire.Story;

class AddressSourceTest {
    private final Desk desk = new Desk((story, conflict) -> new Extraction(List.of(), List.of(), List.of(), List.of()));
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private @Nullable HttpServer server;

    private record Reply(int status, String body, Map<String, String> headers) {
        Reply(int status, String body) {
            this(status, body, Map.of());
        }
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(
                exchange.getRequestURI() + " " + exchange.getRequestHeaders().getOrDefault("If-none-match", List.of()));
        var reply = replies.remove();
        reply.headers.forEach(exchange.getResponseHeaders()::add);
        var body = reply.body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private URI url(String path) {
        var listening = server == null ? 0 : server.getAddress().getPort();
        return URI.create("http://127.0.0.1:" + listening + path);
    }

    private AddressSource source(boolean privateAddresses) {
        var feed = new Feed.Address(
                "rss", "harbour-news", null, Duration.ofMinutes(2), url("/rss"), privateAddresses, true);
        return new AddressSource(feed, desk.keeper(), 2_000);
    }

    private static String rss(String... titles) {
        var items = new StringBuilder();
        for (var title : titles) {
            items.append("<item><guid>%s</guid><title>%s</title></item>".formatted(title, title));
        }
        return "<rss version=\"2.0\"><channel><title>H</title>" + items + "</channel></rss>";
    }

    private List<String> taken() {
        return desk.notebook.written(Topics.STORIES).stream().map(Story::key).toList();
    }

    @Test
    void what_is_new_is_taken_and_what_was_there_before_is_not_taken_again() throws Exception {
        replies.add(new Reply(200, rss("a", "b"), Map.of("ETag", "\"1\"")));
        replies.add(new Reply(304, ""));
        replies.add(new Reply(200, rss("b", "c"), Map.of("ETag", "\"2\"")));
        var source = source(true);

        assertThat(source.look()).isEqualTo(new Next.Usual());
        assertThat(source.look()).isEqualTo(new Next.Usual());
        assertThat(source.look()).isEqualTo(new Next.Usual());

        assertThat(taken()).containsExactly("a", "b", "c");
        assertThat(asked).containsExactly("/rss []", "/rss [\"1\"]", "/rss [\"1\"]");
    }

    @Test
    void the_validators_wait_until_the_door_has_everything() throws Exception {
        replies.add(new Reply(200, rss("a"), Map.of("ETag", "\"1\"")));
        replies.add(new Reply(200, rss("a"), Map.of("ETag", "\"1\"")));
        var source = source(true);
        desk.notebook.away(true);
        assertThatThrownBy(source::look).isInstanceOf(UnavailableException.class);

        desk.notebook.away(false);
        source.look();

        assertThat(asked).containsExactly("/rss []", "/rss []");
        assertThat(taken()).containsExactly("a");
    }

    @Test
    void a_redirect_is_followed_and_checked_anew() throws Exception {
        replies.add(new Reply(302, "", Map.of("Location", "/moved")));
        replies.add(new Reply(200, rss("a")));
        source(true).look();
        assertThat(taken()).containsExactly("a");

        replies.add(new Reply(302, "", Map.of("Location", "file:///etc/hostname")));
        assertThatThrownBy(source(true)::look)
                .isInstanceOf(IOException.class)
                .hasMessage("file:///etc/hostname is not fetched: only https is, or http where allowPlainHttp is set");
    }

    @Test
    void a_private_address_is_not_even_connected_to() {
        assertThatThrownBy(source(false)::look)
                .isInstanceOf(IOException.class)
                .hasMessage("127.0.0.1 is 127.0.0.1, which is no public address, and allowPrivateAddresses is not set");
        assertThat(asked).isEmpty();
    }

    @Test
    void the_other_side_may_ask_for_patience_or_end_it() throws Exception {
        replies.add(new Reply(429, "", Map.of("Retry-After", "900")));
        replies.add(new Reply(410, ""));

        assertThat(source(true).look()).isEqualTo(new Next.After(Duration.ofMinutes(15)));
        assertThat(source(true).look()).isEqualTo(new Next.Stop("the address answers that it is gone for good (410)"));
    }

    @Test
    void too_much_and_an_error_are_failures() {
        replies.add(new Reply(200, "x".repeat(2_001)));
        replies.add(new Reply(500, ""));

        assertThatThrownBy(source(true)::look).hasMessage("the address answers with more than 2,000 bytes");
        assertThatThrownBy(source(true)::look).hasMessage("the address answers 500");
    }

    @Test
    void a_page_instead_of_a_feed_is_kept_among_the_rejected_and_the_feed_goes_on() throws Exception {
        replies.add(new Reply(200, "<html><body>Sorry</body></html>"));

        assertThat(source(true).look()).isEqualTo(new Next.Usual());
        assertThat(desk.notebook.written(Topics.REJECTED)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "fe80::1",
                "fd00::1",
                "64:ff9b::7f00:1",
                "::ffff:127.0.0.1"
            })
    void no_address_of_this_machine_or_its_network_is_public(String address) throws Exception {
        assertThat(AddressCheck.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"})
    void an_address_of_the_world_is_public(String address) throws Exception {
        assertThat(AddressCheck.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void each_failure_lengthens_the_pause_up_to_an_hour() {
        var every = Duration.ofMinutes(2);

        assertThat(FeedRunner.backOff(every, 1)).isBetween(Duration.ofMinutes(2), Duration.ofMinutes(4));
        assertThat(FeedRunner.backOff(every, 40)).isBetween(Duration.ofMinutes(30), Duration.ofHours(1));
    }
}
