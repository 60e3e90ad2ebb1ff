package org.tollkeeper.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static Story read(String document, String bytes, String mediaType, @Nullable String setting) {
        return Deliveries.read(new Delivery(
                "harbour-news",
                null,
                mediaType,
                setting,
                Bytes.of(document.getBytes(Charset.forName(bytes))),
                Deliveries.RECEIVED));
    }

    private static String nitf(String label, String text) {
        return "<?xml version=\"1.0\" encoding=\"" + label + "\"?><nitf><head><docdata><doc-id id-string=\"d\"/>"
                + "<date.issue norm=\"20310504T061000Z\"/></docdata></head><body><body.content><p>" + text
                + "</p></body.content></body></nitf>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf8", "UTF8", "utf-8", "Utf_8", "x-nobody-knows"})
    void a_label_that_means_utf_8_or_nothing_is_no_hindrance(String label) {
        assertThat(read(nitf(label, "Süden: „drei“"), "UTF-8", "", null).body()).isEqualTo("Süden: „drei“");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
    void wide_characters_are_told_by_the_first_bytes(String charset) {
        assertThat(read(nitf(charset, "Süden"), charset, "", null).body()).isEqualTo("Süden");
    }

    @Test
    void utf_8_under_a_false_label_is_utf_8_with_a_warning() {
        var story = read(nitf("iso-8859-1", "Süden"), "UTF-8", "", null);

        assertThat(story.body()).isEqualTo("Süden");
        assertThat(story.warnings())
                .containsExactly("The text is labelled iso-8859-1 and is valid UTF-8; it was read as UTF-8.");
    }

    @ParameterizedTest(name = "transport {0}, declared {1}, feed {2}")
    @CsvSource({"koi8-r, windows-1251, windows-1251", "'', koi8-r, windows-1251", "'', utf-8, koi8-r"})
    void the_transport_is_believed_before_the_declaration_and_that_before_the_feed(
            String transport, String declared, String setting) {
        var story = read(nitf(declared, "Погибли шесть"), "koi8-r", "text/xml; charset=" + transport, setting);

        assertThat(story.body()).isEqualTo("Погибли шесть");
        assertThat(story.warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "windows-1251, Погибли шесть рабочих карьера",
        "koi8-r, Погибли шесть рабочих карьера",
        "windows-1252, Süden: sechs Tote im Steinbruch – vier Verletzte",
        "windows-1252, Genève: le maire a été surpris par l'éboulement et les secours ont trouvé neuf morts à la carrière",
        "Shift_JIS, 採石場で斜面が崩れ六人が死亡したと救助隊が発表した"
    })
    void what_nobody_says_is_guessed_from_the_letters(String charset, String text) {
        var story = read(nitf("UTF-8", text), charset, "", null);

        assertThat(story.body()).isEqualTo(text);
        assertThat(story.warnings())
                .singleElement()
                .asString()
                .startsWith("The text is no valid UTF-8; it was read as");
    }

    @Test
    void bytes_that_are_none_behind_a_mark_are_replaced_with_a_warning() {
        var bytes = ("\uFEFF" + nitf("utf-8", "S?den")).getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("S?den") + 1] = (byte) 0xFC;

        var story = Deliveries.read(new Delivery("harbour-news", null, "", Bytes.of(bytes), Deliveries.RECEIVED));

        assertThat(story.body()).isEqualTo("S\uFFFDden");
        assertThat(story.warnings())
                .containsExactly("The text begins as UTF-8 and has bytes that are none; they were replaced.");
    }
}
