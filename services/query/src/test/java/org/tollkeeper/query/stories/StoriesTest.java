package org.tollkeeper.query.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.wire.Story;

/// A story is found where it was seen, whatever came before and after it.
class StoriesTest {
    private static final TopicPartition PARTITION = new TopicPartition(Topics.STORIES.name(), 0);

    @Test
    void a_version_is_read_when_it_is_asked_for_and_another_is_not_it() throws Exception {
        var stories =
                new Stories(StoriesTest::consumer, (_, bytes) -> story(new String(bytes, StandardCharsets.UTF_8)));
        stories.start();
        var second = new StoryRef("fictional-wire", "report", "2");
        while (stories.find(second).isEmpty()) {
            Thread.sleep(10);
        }

        assertThat(stories.find(second)).hasValue(story("2"));
        assertThat(stories.find(new StoryRef("fictional-wire", "report", "1", 1L)))
                .hasValue(story("1"));
        assertThat(stories.find(new StoryRef("fictional-wire", "report", "3"))).isEqualTo(Optional.empty());
        stories.stop();
    }

    @Test
    void a_topic_that_is_not_there_yet_is_waited_for() throws Exception {
        var connected = new AtomicInteger();
        var stories = new Stories(
                () -> connected.getAndIncrement() == 0 ? new MockConsumer<>("none") : consumer(),
                (_, bytes) -> story(new String(bytes, StandardCharsets.UTF_8)));
        stories.start();
        while (stories.find(new StoryRef("fictional-wire", "report", "2")).isEmpty()) {
            Thread.sleep(10);
        }

        assertThat(connected).hasValueGreaterThan(1);
        stories.stop();
    }

    @Test
    void places_are_found_by_every_part_of_a_versions_name() {
        var places = new Places();
        var place = new Places.Place(5, (1L << 40) + 7);
        places.put(new StoryRef("wire", "ab", "c"), place);

        assertThat(places.find(new StoryRef("wire", "ab", "c"))).hasValue(place);
        assertThat(places.find(new StoryRef("wire", "a", "bc"))).isEmpty();
    }

    private static MockConsumer<byte[], byte[]> consumer() {
        var consumer = new MockConsumer<byte[], byte[]>("none");
        consumer.updatePartitions(
                PARTITION.topic(),
                List.of(new PartitionInfo(PARTITION.topic(), 0, Node.noNode(), new Node[0], new Node[0])));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.schedulePollTask(() -> {
            for (var version : List.of("1", "2")) {
                consumer.addRecord(new ConsumerRecord<>(
                        PARTITION.topic(),
                        0,
                        Long.parseLong(version) - 1,
                        new byte[0],
                        version.getBytes(StandardCharsets.UTF_8)));
            }
        });
        return consumer;
    }

    private static Story story(String version) {
        return new Story(
                "fictional-wire",
                "Fictional Wire",
                "report",
                version,
                null,
                "00",
                Story.Status.USABLE,
                Story.Action.NEW,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Instant.EPOCH,
                null,
                Instant.EPOCH,
                "en",
                List.of(new Story.Paragraph(0, "Version " + version)),
                Story.Kind.STORY,
                new Story.Raw("00", "text/plain", 9),
                List.of());
    }
}
