package org.tollkeeper.query.stories;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.jboss.logging.Logger;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.wire.Story;

/// The stories that claims were printed in. A thread of its own reads their topic from the beginning and remembers
/// where
/// each version lies; a story itself is read when somebody asks for it, and forgotten. No figure waits for any of
/// this.
public final class Stories {
    private static final Logger LOG = Logger.getLogger(Stories.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Supplier<Consumer<byte[], byte[]>> broker;
    private final Deserializer<Story> values;
    private final Places places = new Places();
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Thread thread =
            Thread.ofPlatform().name("query-stories").daemon().unstarted(this::run);

    /// @param broker opens a consumer of framed bytes that belongs to no group
    public Stories(Supplier<Consumer<byte[], byte[]>> broker, Deserializer<Story> values) {
        this.broker = broker;
        this.values = values;
    }

    public void start() {
        thread.start();
    }

    public void stop() throws InterruptedException {
        stopping.set(true);
        thread.interrupt();
        thread.join(PATIENCE);
    }

    /// One version of a story; empty where it is not known, or not yet, or cannot be read now.
    public Optional<Story> find(StoryRef wanted) {
        return places.find(wanted)
                .flatMap(this::read)
                .filter(story -> ref(story).equals(new StoryRef(wanted.provider(), wanted.key(), wanted.version())));
    }

    private Optional<Story> read(Places.Place place) {
        var from = new TopicPartition(Topics.STORIES.name(), place.partition());
        try (var consumer = broker.get()) {
            consumer.assign(List.of(from));
            consumer.seek(from, place.offset());
            for (var record : consumer.poll(PATIENCE)) {
                if (record.offset() == place.offset()) {
                    return Optional.ofNullable(values.deserialize(record.topic(), record.value()));
                }
            }
        } catch (KafkaException e) {
            LOG.warnf("A story could not be read: %s It is asked for again when somebody wants it.", e.getMessage());
        }
        return Optional.empty();
    }

    private void run() {
        while (!stopping.get()) {
            try (var consumer = broker.get()) {
                follow(consumer);
            } catch (KafkaException e) {
                rest();
            }
        }
    }

    private void follow(Consumer<byte[], byte[]> consumer) {
        var all = partitions(consumer);
        consumer.assign(all);
        consumer.seekToBeginning(all);
        next.forEach(consumer::seek);
        while (!stopping.get()) {
            consumer.poll(POLL).forEach(this::note);
        }
    }

    private static List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
        var partitions = consumer.partitionsFor(Topics.STORIES.name());
        if (partitions == null || partitions.isEmpty()) {
            throw new KafkaException(
                    "Topic " + Topics.STORIES.name() + " is not there yet; its owner makes it at its start.");
        }
        return partitions.stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
    }

    private void note(ConsumerRecord<byte[], byte[]> record) {
        var story = record.value() == null ? null : values.deserialize(record.topic(), record.value());
        if (story != null) {
            places.put(ref(story), new Places.Place(record.partition(), record.offset()));
        }
        next.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
    }

    private static StoryRef ref(Story story) {
        return new StoryRef(story.provider(), story.key(), story.version());
    }

    private void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            // Only [#stop] interrupts, and it has said so already.
            Thread.currentThread().interrupt();
        }
    }
}
