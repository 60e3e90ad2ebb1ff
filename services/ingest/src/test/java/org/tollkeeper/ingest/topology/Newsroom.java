package org.tollkeeper.ingest.topology;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.tollkeeper.extraction.ClaimExtractor;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.ingest.rejected.Refused;
import org.tollkeeper.ingest.rejected.Shelf;
import org.tollkeeper.ingest.stories.StoryClaims;
import org.tollkeeper.messaging.BareSerde;
import org.tollkeeper.messaging.Keys;
import org.tollkeeper.messaging.Topic;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.Codecs;
import org.tollkeeper.messaging.codec.DeskDecision;
import org.tollkeeper.messaging.codec.Rejection;
import org.tollkeeper.wire.Story;

/// The topology with its topics at hand.
final class Newsroom implements AutoCloseable {
    static final Conflict STRAIT = conflict("strait", "north", "south");
    static final Conflict RIVER = conflict("river", "east", "west");

    private static final AtomicInteger OPENED = new AtomicInteger();

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, Story> stories;
    private final TestInputTopic<String, DeskDecision> decisions;
    private final TestOutputTopic<String, Claim> claims;
    private final TestOutputTopic<String, Rejection> rejected;
    private final Shelf shelf = new Shelf();
    private final List<TestRecord<String, Claim>> published = new ArrayList<>();

    Newsroom() {
        this(Wire.EXTRACTOR, STRAIT, RIVER);
    }

    Newsroom(ClaimExtractor extractor, Conflict... defined) {
        this.driver = new TopologyTestDriver(topology(extractor), properties(), Wire.MORNING);
        this.stories = in(Topics.STORIES);
        this.decisions = in(Topics.DECISIONS);
        this.claims = out(Topics.CLAIMS);
        this.rejected = out(Topics.REJECTED);
        var conflicts = in(Topics.CONFLICTS);
        for (var conflict : defined) {
            conflicts.pipeInput(conflict.id(), conflict);
        }
    }

    private <V> TestInputTopic<String, V> in(Topic<V> topic) {
        return driver.createInputTopic(
                topic.name(),
                Serdes.String().serializer(),
                BareSerde.of(topic.codec()).serializer());
    }

    private <V> TestOutputTopic<String, V> out(Topic<V> topic) {
        return driver.createOutputTopic(
                topic.name(),
                Serdes.String().deserializer(),
                BareSerde.of(topic.codec()).deserializer());
    }

    static Topology topology() {
        return topology(Wire.EXTRACTOR);
    }

    private static Topology topology(ClaimExtractor extractor) {
        return new StoryTopology(
                        new StoryClaims(extractor),
                        BareSerde.of(Codecs.STORY),
                        BareSerde.of(Codecs.DECISION),
                        BareSerde.of(Codecs.CONFLICT),
                        BareSerde.of(Codecs.CLAIM),
                        BareSerde.of(Codecs.REJECTION))
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
                "target/streams-" + ProcessHandle.current().pid() + "-" + OPENED.incrementAndGet());
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

    /// What is an alarm about a kill in the end: raised, and never settled.
    List<String> alarms() {
        rejected.readValuesToList().forEach(one -> shelf.saw(one, new Place(0, 0)));
        return shelf.all().stream().map(Refused::reason).toList();
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
