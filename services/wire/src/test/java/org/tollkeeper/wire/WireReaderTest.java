package org.tollkeeper.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.wire.Unreadable.Reason;

class WireReaderTest {
    private static final Limits SMALL = new Limits(2_000, 2, 100, 5);

    private static Unreadable refused(String document) {
        return ((Reading.Refused) new WireReader(SMALL).read(Deliveries.of(document))).why();
    }

    private static String story(String body) {
        return """
                {"key":"k","version":"1","published":"2031-05-04T11:00:00Z","body":"%s"}""".formatted(body);
    }

    private static Delivery bytes(byte[] content, String mediaType) {
        return new Delivery("harbour-news", null, mediaType, Bytes.of(content), Deliveries.RECEIVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t "})
    void nothing_is_refused_as_empty(String document) {
        assertThat(refused(document)).isEqualTo(new Unreadable(Reason.EMPTY, "the document has no content"));
    }

    @Test
    void a_format_nobody_knows_is_refused_with_its_first_words() {
        assertThat(refused("BEGIN:VCALENDAR"))
                .isEqualTo(new Unreadable(
                        Reason.UNKNOWN_FORMAT,
                        "",
                        "BEGIN:VCALENDAR",
                        "the document begins with 'BEGIN:VCALENDAR' (declared text/plain)",
                        "JSON, NewsML, NITF, ninjs, RSS, Atom, ANPA 1312 and IPTC 7901 are read"));
    }

    @Test
    void a_document_beyond_the_limit_is_refused_unread() {
        assertThat(refused("{".repeat(2_001)))
                .isEqualTo(new Unreadable(Reason.TOO_LARGE, "the document has 2,001 bytes; at most 2,000 are read"));
    }

    @Test
    void what_was_packed_is_read_and_known_by_what_it_held() throws IOException {
        var packed = bytes(gzip(story("Nine died.").getBytes(StandardCharsets.UTF_8)), "application/json");

        var story = Deliveries.read(packed);

        assertThat(story.body()).isEqualTo("Nine died.");
        assertThat(story.raw().sha256()).isEqualTo(Bytes.of(story("Nine died.")).sha256());
    }

    @Test
    void what_swells_or_breaks_off_when_unpacked_is_refused() throws IOException {
        var bomb = gzip(new byte[20_000_000]);
        var half = Arrays.copyOf(gzip(story("Nine died.").getBytes(StandardCharsets.UTF_8)), 40);

        assertThat(Deliveries.refused(bytes(bomb, "")).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(Deliveries.refused(bytes(half, "")).reason()).isEqualTo(Reason.MALFORMED);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    @Test
    void a_story_longer_than_the_limit_is_refused() {
        assertThat(refused(story("x".repeat(101))))
                .isEqualTo(
                        new Unreadable(Reason.TOO_LARGE, "the story's text has 101 characters; at most 100 are read"));
    }

    @Test
    void a_feed_of_more_items_than_the_limit_is_refused() {
        var items = "<item><title>t</title></item>".repeat(3);

        assertThat(refused("<rss version=\"2.0\"><channel><title>c</title>" + items + "</channel></rss>"))
                .isEqualTo(new Unreadable(Reason.TOO_LARGE, "the document has 3 items; at most 2 are read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void what_the_bytes_are_is_believed_before_their_label(String charset) {
        var content = story("Zum Süden: „drei“").getBytes(Charset.forName(charset));

        assertThat(Deliveries.read(bytes(content, "application/json; charset=iso-8859-1"))
                        .body())
                .isEqualTo("Zum Süden: „drei“");
    }

    @Test
    void valid_utf_8_under_a_false_label_is_read_with_a_warning() {
        var content = story("Süden").getBytes(StandardCharsets.UTF_8);

        assertThat(Deliveries.read(bytes(content, "application/json; charset=ISO-8859-1"))
                        .warnings())
                .containsExactly("The text is labelled ISO-8859-1 and is valid UTF-8; it was read as UTF-8.");
    }

    @Test
    void a_label_is_believed_where_the_bytes_are_no_utf_8() {
        var content = story("Привет").getBytes(Charset.forName("koi8-r"));

        assertThat(Deliveries.read(bytes(content, "application/json; charset=koi8-r"))
                        .body())
                .isEqualTo("Привет");
    }

    @Test
    void bytes_of_no_known_charset_are_guessed_with_a_warning() {
        var content = story("Süden").getBytes(StandardCharsets.ISO_8859_1);

        var story = Deliveries.read(bytes(content, "application/json; charset=no-such-charset"));

        assertThat(story.body()).isEqualTo("Süden");
        assertThat(story.warnings()).containsExactly("The text is no valid UTF-8; it was read as windows-1252.");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void whatever_happens_to_a_document_it_is_read_or_refused(long seed) {
        var random = new java.util.Random(seed);
        var documents = new String[] {story("Two ferries met."), FeedReaderTest.RSS, FeedReaderTest.ATOM};
        IntStream.range(0, 300).forEach(i -> {
            var content = documents[i % 3].getBytes(StandardCharsets.UTF_8);
            for (int hits = random.nextInt(4); hits >= 0; hits--) {
                content[random.nextInt(content.length)] = (byte) random.nextInt();
            }
            assertThat(new WireReader().read(bytes(content, "text/plain"))).isNotNull();
        });
    }
}
