package org.tollkeeper.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tollkeeper.wire.Story.Action;
import org.tollkeeper.wire.Unreadable.Reason;

class TextFormatsTest {

    private static Story first(String document) {
        return Arc.read(Deliveries.of(document)).getFirst();
    }

    @Test
    void messages_back_to_back_are_stories_of_their_own() {
        var both = Arc.ANPA_1312.text(1) + Arc.ANPA_1312.text(1).replace("Marrowfen-Quarry", "Pembly-Bridge");

        assertThat(Arc.read(Deliveries.of(both)))
                .extracting(Story::key)
                .containsExactly("marrowfen-quarry@2031-05-04", "pembly-bridge@2031-05-04");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANPA_1312", "IPTC_7901"})
    void a_message_that_takes_back_speaks_of_the_day_before_too(Arc arc) {
        assertThat(Arc.read(arc.delivery(4, "harbour-news", Deliveries.RECEIVED)))
                .extracting(Story::key, Story::action)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("marrowfen-quarry@2031-05-04", Action.KILL),
                        org.assertj.core.groups.Tuple.tuple("marrowfen-quarry@2031-05-03", Action.KILL));
    }

    @ParameterizedTest
    @EnumSource(names = {"ANPA_1312", "IPTC_7901"})
    void a_message_that_breaks_off_is_held(Arc arc) {
        var text = arc.text(2);

        var half = first(text.substring(0, text.indexOf("Four more")));

        assertThat(half.action()).isEqualTo(Action.WITHHOLD);
        assertThat(half.isSilent()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANPA_1312", "IPTC_7901"})
    void a_kill_that_breaks_off_withholds(Arc arc) {
        var text = arc.text(4);

        assertThat(first(text.substring(0, text.indexOf('\u0003'))).action()).isEqualTo(Action.WITHHOLD);
    }

    @Test
    void the_parts_of_an_anpa_message_are_told_apart() {
        var story = first(Arc.ANPA_1312.text(2));

        assertThat(story.headline()).isEqualTo("Nine dead in Marrowfen quarry slide");
        assertThat(story.edNote()).isEqualTo("Eds: UPDATES count and adds hospital.");
        assertThat(story.urgency()).isEqualTo(3);
        assertThat(story.published()).isEqualTo("2031-05-04T07:45:00Z");
        assertThat(story.body()).startsWith("MARROWFEN (Harbour) - Nine workers died");
    }

    @Test
    void the_parts_of_an_iptc_message_are_told_apart() {
        var story = first(Arc.IPTC_7901.text(2));

        assertThat(story.headline()).isEqualTo("Nine dead in Marrowfen quarry slide");
        assertThat(story.edNote()).isEqualTo("1ST LEAD");
        assertThat(story.urgency()).isEqualTo(3);
        assertThat(story.published()).isEqualTo("2031-05-04T07:45:00Z");
        assertThat(story.body()).startsWith("Marrowfen (harbour) - Nine workers died");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANPA_1312", "IPTC_7901"})
    void a_message_whose_control_characters_were_stripped_is_the_same(Arc arc) {
        var framed = first(arc.text(2));
        var stripped = first(arc.text(2).replaceAll("[\\x01-\\x06\\x11-\\x1F]", ""));

        assertThat(stripped.key()).isEqualTo(framed.key());
        assertThat(stripped.version()).isEqualTo(framed.version());
        assertThat(stripped.rank()).isEqualTo(framed.rank());
        assertThat(stripped.paragraphs()).isEqualTo(framed.paragraphs());
        assertThat(stripped.action()).isEqualTo(framed.action());
    }

    @Test
    void parity_bits_are_removed() {
        var bytes = Arc.IPTC_7901.bytes(1).toArray();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] |= (byte) (Integer.bitCount(bytes[i]) % 2 == 1 ? 0x80 : 0);
        }

        var story = Deliveries.read(new Delivery("harbour-news", null, "", Bytes.of(bytes), Deliveries.RECEIVED));

        assertThat(story.paragraphs()).isEqualTo(first(Arc.IPTC_7901.text(1)).paragraphs());
        assertThat(story.warnings()).containsExactly("The bytes carried parity bits; they were removed.");
    }

    @Test
    void an_eighth_bit_in_the_text_alone_is_a_letter() {
        var bytes = Arc.IPTC_7901.text(1).replace("rescue", "Rückhol").getBytes(StandardCharsets.ISO_8859_1);

        var story = Deliveries.read(new Delivery("harbour-news", null, "", Bytes.of(bytes), Deliveries.RECEIVED));

        assertThat(story.body()).contains("county Rückhol service");
    }

    @Test
    void a_message_without_a_slug_is_refused() {
        var why = Deliveries.refused(
                Deliveries.of("\u0001hbr0001 3 pl 40 harbour\n\u0002Six died.\n\u0003040610 May 31\u0004"));

        assertThat(why.reason()).isEqualTo(Reason.MISSING);
        assertThat(why.field()).isEqualTo("slug");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "BC-Marrowfen-Quarry | marrowfen-quarry | ''",
                "BC-Marrowfen-Quarry 1stLd-Writethru | marrowfen-quarry | 1stLd-Writethru",
                "BC-Marrowfen Quarry, 2nd Ld-Writethru,416 | marrowfen-quarry | 2nd Ld-Writethru",
                "BC-Marrowfen-Quarry KILL | marrowfen-quarry | KILL",
                "BC-US--Police Kill | us-police-kill | ''",
                "'BC-Quarry Slide, Kill,100' | quarry-slide | Kill",
                "'BC-Quarry Slide, Elimination' | quarry-slide | Elimination",
                "BC-Police-KILL | police-kill | ''",
                "Marrowfen/quarry/ | marrowfen-quarry | ''"
            })
    void a_slug_is_a_name_and_what_is_written_behind_it(String slug, String name, String marks) {
        var read = SlugName.of(slug);

        assertThat(read.name()).isEqualTo(name);
        assertThat(read.marks()).isEqualTo(marks);
        assertThat(read.signals().stream().anyMatch(s -> s.action() == Action.KILL))
                .isEqualTo(marks.matches("(?i)kill|elimination"));
    }
}
