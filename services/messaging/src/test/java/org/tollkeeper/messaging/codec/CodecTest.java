package org.tollkeeper.messaging.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Window;

class CodecTest {

    @ParameterizedTest
    @EnumSource
    void a_claim_of_every_kind_is_read_as_it_was_written(Assertion.Kind kind) {
        for (long seed = 0; seed < 100; seed++) {
            var claim = new Any(seed).claim(kind);
            var read = roundTrip(Codecs.CLAIM, claim);

            assertThat(read).as("seed %d", seed).isEqualTo(claim);
            assertThat(ClaimDocument.of(read)).as("seed %d", seed).isEqualTo(ClaimDocument.of(claim));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_other_value_is_read_as_it_was_written(long seed) {
        var any = new Any(seed);
        var conflict = any.conflict();
        var position = any.position();
        var toll = any.toll();
        var story = any.story();
        var rejection = any.rejection();

        assertThat(roundTrip(Codecs.CONFLICT, conflict)).isEqualTo(conflict);
        assertThat(roundTrip(Codecs.POSITION, position)).isEqualTo(position);
        assertThat(roundTrip(Codecs.TOLL, toll)).isEqualTo(toll);
        assertThat(roundTrip(Codecs.STORY, story)).isEqualTo(story);
        assertThat(roundTrip(Codecs.REJECTION, rejection)).isEqualTo(rejection);
        var settled = Rejection.settling(rejection.id(), any.text(), any.text(), any.instant());
        assertThat(roundTrip(Codecs.REJECTION, settled)).isEqualTo(settled);
        var place = new FeedPlace(any.text(), any.text(), any.instant());
        assertThat(roundTrip(Codecs.FEED_PLACE, place)).isEqualTo(place);
        var decision = any.decision();
        assertThat(roundTrip(Codecs.DECISION, decision)).isEqualTo(decision);
    }

    static Stream<Codec<?>> codecs() {
        return Stream.of(
                Codecs.STORY,
                Codecs.CLAIM,
                Codecs.CONFLICT,
                Codecs.POSITION,
                Codecs.TOLL,
                Codecs.REJECTION,
                Codecs.FEED_PLACE,
                Codecs.DECISION);
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void what_is_registered_stands_alone_and_says_nothing_of_java(Codec<?> codec) {
        var alone = new Schema.Parser().parse(codec.schema().toString());

        assertThat(alone).isEqualTo(codec.schema());
        assertThat(alone.toString()).doesNotContain("avro.java");
    }

    @Test
    void a_foreign_reader_finds_what_a_day_is_in_utc() throws Exception {
        var claim =
                new Any(0).claim(Assertion.Kind.NOT_DISCLOSED).withRecordedAt(Instant.parse("2020-09-28T19:12:03Z"));
        var said = new Assertion.NotDisclosed(new Any(0).cell(), new Window(null, Moment.parse("2020-09-28")));
        var foreign = generic(Codecs.CLAIM, saying(said, claim), Codecs.CLAIM.schema());
        var to = (GenericRecord) ((GenericRecord) foreign.get("window")).get("to");

        assertThat(to.get("text").toString()).isEqualTo("2020-09-28");
        assertThat(to.get("precision").toString()).isEqualTo("DAY");
        assertThat(to.get("earliest"))
                .isEqualTo(Instant.parse("2020-09-28T00:00:00Z").toEpochMilli());
        assertThat(to.get("latest"))
                .isEqualTo(Instant.parse("2020-09-29T00:00:00Z").toEpochMilli());
        assertThat(foreign.get("recordedAt"))
                .isEqualTo(Instant.parse("2020-09-28T19:12:03Z").toEpochMilli());
    }

    @Test
    void a_symbol_that_only_a_newer_release_has_is_refused_rather_than_guessed() throws Exception {
        var newer = new Schema.Parser()
                .parse(Codecs.CLAIM.schema().toString().replace("\"RULING\"]", "\"RULING\",\"AMNESTY\"]"));
        var claim = generic(Codecs.CLAIM, new Any(7).claim(Assertion.Kind.RULING), newer);
        claim.put("kind", new GenericData.EnumSymbol(newer.getField("kind").schema(), "AMNESTY"));
        var bytes = new ByteArrayOutputStream();
        new GenericDatumWriter<GenericRecord>(newer)
                .write(claim, EncoderFactory.get().directBinaryEncoder(bytes, null));

        assertThatThrownBy(() -> Codecs.CLAIM.reading(newer).read(bytes.toByteArray(), 0))
                .isInstanceOf(UnreadableValueException.class)
                .hasMessageContaining("A ClaimKind was written that this release does not know");
    }

    @Test
    void a_claim_that_says_what_no_claim_may_is_refused_with_the_reason() throws Exception {
        var claim = generic(Codecs.CLAIM, new Any(2).claim(Assertion.Kind.ITEM), Codecs.CLAIM.schema());
        claim.put("confidence", 200);
        var bytes = new ByteArrayOutputStream();
        new GenericDatumWriter<GenericRecord>(Codecs.CLAIM.schema())
                .write(claim, EncoderFactory.get().directBinaryEncoder(bytes, null));

        assertThatThrownBy(() -> Codecs.CLAIM.reading(Codecs.CLAIM.schema()).read(bytes.toByteArray(), 0))
                .isInstanceOf(UnreadableValueException.class)
                .hasMessageContaining("confidence is 200");
    }

    @Test
    void a_value_cut_short_is_refused_with_its_length() {
        var bytes = bytes(Codecs.TOLL, new Any(1).toll());
        var half = Arrays.copyOf(bytes, bytes.length / 2);

        assertThatThrownBy(() -> Codecs.TOLL.reading(Codecs.TOLL.schema()).read(half, 0))
                .isInstanceOf(UnreadableValueException.class)
                .hasMessageContaining("A Toll of " + half.length + " bytes");
    }

    private static <V> V roundTrip(Codec<V> codec, V value) {
        return codec.reading(codec.schema()).read(bytes(codec, value), 0);
    }

    private static <V> byte[] bytes(Codec<V> codec, V value) {
        var out = new ByteArrayOutputStream();
        codec.write(value, out);
        return out.toByteArray();
    }

    /// As somebody reads it who has the contract and nothing else of ours.
    private static <V> GenericRecord generic(Codec<V> codec, V value, Schema reader) throws IOException {
        return new GenericDatumReader<GenericRecord>(codec.schema(), reader)
                .read(null, DecoderFactory.get().binaryDecoder(bytes(codec, value), null));
    }

    private static Claim saying(Assertion says, Claim claim) {
        return new Claim(
                claim.id(),
                claim.conflict(),
                claim.claimant(),
                says,
                claim.stance(),
                claim.carriers(),
                claim.story(),
                claim.statedAt(),
                claim.recordedAt(),
                claim.evidence(),
                claim.verification(),
                claim.confidence(),
                claim.standing(),
                claim.reason(),
                claim.partOf());
    }
}
