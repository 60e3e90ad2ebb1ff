package org.tollkeeper.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.wire.Story.Action;
import org.tollkeeper.wire.Unreadable.Reason;

class HostileTest {

    private static Reading read(byte[] content) {
        return new WireReader()
                .read(new Delivery("harbour-news", null, "text/xml", Bytes.of(content), Deliveries.RECEIVED));
    }

    private static Reading read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static Reason refused(String document) {
        return switch (read(document)) {
            case Reading.Refused(var why) -> why.reason();
            case Reading.Read read -> throw new AssertionError("read after all: " + read);
        };
    }

    /// Every way in which XML can ask for something from elsewhere.
    static Stream<Arguments> xmlThatAsks() {
        return Stream.of(Arc.NEWSML_G2, Arc.NITF, Arc.RSS, Arc.ATOM)
                .flatMap(arc -> Stream.of(
                                "<!DOCTYPE r SYSTEM \"http://%s/r.dtd\">",
                                "<!DOCTYPE r PUBLIC \"-//h//r\" \"http://%s/r.dtd\">",
                                "<!DOCTYPE r [<!ENTITY x SYSTEM \"http://%s/x\">]>",
                                "<!DOCTYPE r [<!ENTITY %% x SYSTEM \"http://%s/x\"> %%x;]>",
                                "<?xml-stylesheet href=\"http://%s/x.xsl\"?>")
                        .map(ask -> Arguments.of(arc, ask)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("xmlThatAsks")
    void nothing_is_fetched_whatever_a_document_asks_for(Arc arc, String ask) throws IOException {
        try (var listener = ServerSocketChannel.open()) {
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            listener.configureBlocking(false);
            var address = "127.0.0.1:" + listener.socket().getLocalPort();
            var document = ask.formatted(address)
                    + arc.text(2).replaceFirst("<\\?xml[^>]*>", "").replace("Nine dead", "&x; dead http://" + address);

            var story = Deliveries.read(Deliveries.of(document));

            assertThat(story.headline()).isEqualTo("&x; dead http://" + address + " in Marrowfen quarry slide");
            assertThat(listener.accept()).as("a connection").isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NEWSML_G2", "NEWSML_1", "NITF", "RSS", "ATOM"})
    void entities_that_multiply_are_never_expanded(Arc arc) {
        var bomb = new StringBuilder("<!DOCTYPE r [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 60; i++) {
            bomb.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        }
        var document = bomb + "]>"
                + arc.text(2)
                        .replaceFirst("(?s)\\A.*?<(?=NewsML|nar:|nitf|rss|feed)", "<")
                        .replace("Nine dead", "&e59;");

        assertThat(Deliveries.read(Deliveries.of(document)).headline()).isEqualTo("&e59; in Marrowfen quarry slide");
    }

    @Test
    void what_nests_without_end_is_refused() {
        assertThat(refused("<rss>" + "<a>".repeat(100_000))).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused("{\"uri\":" + "[".repeat(100_000))).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused("[".repeat(100_000))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void an_attribute_without_end_is_refused() {
        assertThat(refused("<nitf><head a='" + "x".repeat(1_000_000) + "'/></nitf>"))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void ten_megabytes_are_read_and_a_byte_more_is_not() {
        var limit = Limits.STANDARD.documentBytes();
        var story = "{\"uri\":\"u\"}";

        assertThat(read(story + " ".repeat(limit - story.length()))).isInstanceOf(Reading.Read.class);
        assertThat(refused(story + " ".repeat(limit - story.length() + 1))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_document_of_more_than_two_thousand_stories_is_refused() {
        assertThat(refused("[" + "{\"uri\":\"u\"},".repeat(2_000) + "{\"uri\":\"u\"}]"))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(refused("<NewsML>" + "<NewsItem/>".repeat(2_001) + "</NewsML>"))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(refused("\u0001x".repeat(2_001))).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEWSML_G2", "NEWSML_1", "NITF"})
    void control_characters_are_repaired_and_what_was_repaired_cannot_kill(Arc arc) {
        var killed = arc.text(5).replace("slide took", "slide\u0000 &#11; took");

        var story = Deliveries.read(Deliveries.of(killed));

        assertThat(story.action()).isEqualTo(Action.WITHHOLD);
        assertThat(story.edNote()).isEqualTo("A kill is mandatory. No slide took place");
        assertThat(story.warnings()).contains(Drafting.REPAIRED);
    }

    @Test
    void prefixes_that_nobody_declared_are_repaired() {
        var story = Deliveries.read(
                Deliveries.of(Arc.RSS.text(2).replace("<item>", "<item><media:rating>x</media:rating>")));

        assertThat(story.key()).isEqualTo("marrowfen");
        assertThat(story.warnings()).containsExactly(Drafting.REPAIRED);
    }

    /// Refused, or, where the format has a sign for its end, held.
    @ParameterizedTest
    @EnumSource
    void half_a_document_never_kills_and_never_counts(Arc arc) {
        var steps = arc.deliveries().size();
        var whole = arc.bytes(steps).toArray();
        int end = new String(whole, StandardCharsets.UTF_8).stripTrailing().length() - 2;
        for (int length = 1; length < end; length += 7) {
            switch (read(java.util.Arrays.copyOf(whole, length))) {
                case Reading.Refused(var why) ->
                    assertThat(why.reason())
                            .isIn(Reason.MALFORMED, Reason.UNKNOWN_FORMAT, Reason.MISSING, Reason.EMPTY);
                case Reading.Read(var stories, var skipped)
                when isText(arc) ->
                    assertThat(whole[length - 1] == 0
                                    || complete(whole, length)
                                    || stories.stream().allMatch(s -> s.action() == Action.WITHHOLD))
                            .isTrue();
                case Reading.Read read ->
                    throw new AssertionError(arc + " was read from " + length + " bytes: " + read);
            }
        }
    }

    private static boolean isText(Arc arc) {
        return arc == Arc.ANPA_1312 || arc == Arc.IPTC_7901;
    }

    private static boolean complete(byte[] whole, int length) {
        return new String(whole, 0, length, StandardCharsets.UTF_8).indexOf(ControlCharacters.ETX) >= 0;
    }

    @ParameterizedTest
    @EnumSource
    void whatever_happens_to_a_document_it_is_read_or_refused(Arc arc) {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var content = arc.bytes(1 + random.nextInt(arc.deliveries().size())).toArray();
            for (int hits = random.nextInt(5); hits >= 0; hits--) {
                content[random.nextInt(content.length)] = (byte) random.nextInt();
            }
            var reading = read(content);
            if (reading instanceof Reading.Refused(var why)) {
                assertThat(why.detail()).doesNotStartWith("a parser gave up");
            }
        }
    }

    @Test
    void what_html_would_run_is_no_text() {
        var body =
                "<p onclick='x()'>Six died.<script>alert(1)</script></p><iframe src='http://169.254.169.254/'>y</iframe>"
                        + "<img src=x onerror=alert(1)><a href='javascript:x()'>Four</a> hurt.";

        var story = Deliveries.read(Deliveries.of("{\"uri\":\"u\",\"body_xhtml\":\"" + body + "\"}"));

        assertThat(story.paragraphs()).extracting(Story.Paragraph::text).isEqualTo(List.of("Six died.", "Four hurt."));
    }
}
