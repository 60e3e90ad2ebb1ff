package org.tollkeeper.ingest.topology;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.domain.effective.EffectiveSet;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.ingest.stories.StoryClaims;
import org.tollkeeper.messaging.Keys;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.Codecs;
import org.tollkeeper.messaging.codec.DeskDecision;
import org.tollkeeper.wire.Story;

/// The topology with its topics at hand.
final class Newsroom implements AutoCloseable {
    static final Conflict STRAIT = conflict("strait", "north", "south");
    static final Conflict RIVER = conflict("river", "east", "west");

    private final TopologyTestDriver driver = new TopologyTestDriver(topology(), properties(), Wire.MORNING);
    private final TestInputTopic<String, Conflict> conflicts = driver.createInputTopic(
            Topics.CONFLICTS.name(),
            Serdes.String().serializer(),
            Plain.of(Codecs.CONFLICT).serializer());
    private final TestInputTopic<String, Story> stories = driver.createInputTopic(
            Topics.STORIES.name(),
            Serdes.String().serializer(),
            Plain.of(Codecs.STORY).serializer());
    private final TestInputTopic<String, DeskDecision> decisions = driver.createInputTopic(
            Topics.DECISIONS.name(),
            Serdes.String().serializer(),
            Plain.of(Codecs.DECISION).serializer());
    private final TestOutputTopic<String, Claim> claims = driver.createOutputTopic(
            Topics.CLAIMS.name(),
            Serdes.String().deserializer(),
            Plain.of(Codecs.CLAIM).deserializer());
    private final List<TestRecord<String, Claim>> published = new ArrayList<>();

    Newsroom() {
        conflicts.pipeInput("strait", STRAIT);
        conflicts.pipeInput("river", RIVER);
    }

    static Topology topology() {
        return new StoryTopology(
                        new StoryClaims(Wire.EXTRACTOR),
                        Plain.of(Codecs.STORY),
                        Plain.of(Codecs.DECISION),
                        Plain.of(Codecs.CONFLICT),
                        Plain.of(Codecs.CLAIM))
                .build();
    }

    private static Conflict conflict(String id, String one, String other) {
        return new Conflict(
                id,
                id + " (fictional)",
                Moment.parse("2031-05-01"),
                null,
                ZoneId.of("UTC"),
                List.of(new Side(one, one), new Side(other, other)),
                List.of(),
                List.of(),
                Conflict.STANDARD_CODEBOOK);
    }

    private static Properties properties() {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "newsroom");
        properties.put(
                StreamsConfig.STATE_DIR_CONFIG,
                "target/streams-" + ProcessHandle.current().pid());
        properties.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        return properties;
    }

    Newsroom take(Story... versions) {
        for (var story : versions) {
            take(story, new RecordHeaders());
        }
        return this;
    }

    Newsroom take(Story story, RecordHeaders headers) {
        stories.pipeInput(new TestRecord<>(Keys.story(story.provider(), story.key()), story, headers));
        return read();
    }

    Newsroom decide(DeskDecision decision) {
        decisions.pipeInput(Topics.DECISIONS.key().apply(decision), decision);
        return read();
    }

    Newsroom waitUntil(java.time.Instant time) {
        driver.advanceWallClockTime(Duration.between(Wire.MORNING, time));
        return read();
    }

    private Newsroom read() {
        published.addAll(claims.readRecordsToList());
        return this;
    }

    List<TestRecord<String, Claim>> records() {
        return List.copyOf(published);
    }

    List<Claim> published() {
        return published.stream().map(TestRecord::value).toList();
    }

    List<Claim> published(Assertion.Kind kind) {
        return published().stream().filter(c -> c.says().kind() == kind).toList();
    }

    /// What became of each claim in the end, as `STATE side figure`.
    List<String> states(Conflict conflict) {
        var of = published().stream()
                .filter(c -> c.conflict().equals(conflict.id()))
                .toList();
        return EffectiveSet.judge(conflict, of, null).stream()
                .map(fate ->
                        fate.state() + " " + told((Assertion.Total) fate.claim().says()))
                .sorted()
                .toList();
    }

    private static String told(Assertion.Total total) {
        return total.cell().side() + " " + total.quantity().stated();
    }

    /// What counts in the end, as `side figure`.
    List<String> counted(Conflict conflict) {
        var of = published().stream()
                .filter(c -> c.conflict().equals(conflict.id()))
                .toList();
        return EffectiveSet.judge(conflict, of, null).stream()
                .filter(fate -> fate.state() == Fate.State.COUNTED)
                .map(fate -> (Assertion.Total) fate.claim().says())
                .map(total -> total.cell().side() + " " + total.quantity().stated())
                .sorted()
                .toList();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        driver.close();
    }
}
