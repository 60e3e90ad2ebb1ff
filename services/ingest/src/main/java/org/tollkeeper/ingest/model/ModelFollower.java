package org.tollkeeper.ingest.model;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.jboss.logging.Logger;
import org.tollkeeper.ingest.recording.UnavailableException;
import org.tollkeeper.messaging.Platform;
import org.tollkeeper.messaging.RegistryClient;
import org.tollkeeper.messaging.RegistrySerde;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.UnreadableValueException;
import org.tollkeeper.wire.Story;

/// Hands stories to the model as they come, on a thread of its own, one at a time: those that come from when it was
/// first switched on, and from then on from where it left off. Slow as a model may be, nothing else waits for it.
public final class ModelFollower implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ModelFollower.class);
    private static final Duration WAIT = Duration.ofMillis(500);
    private static final int LONGEST_STORY_MILLIS = 900_000;

    private final ModelReader reader;
    private final Map<String, Object> settings;
    private final Deserializer<Story> values;
    private final Thread thread;
    private volatile boolean closing;

    /// Starts at once.
    public ModelFollower(ModelReader reader, Platform platform, RegistryClient registry) {
        this.reader = reader;
        this.settings = settings(platform);
        this.values = RegistrySerde.reading(Topics.STORIES, registry).deserializer();
        this.thread = Thread.ofPlatform().name("model").daemon().start(this::run);
    }

    private void run() {
        while (!closing) {
            try (var consumer =
                    new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                consumer.subscribe(List.of(Topics.STORIES.name()));
                follow(consumer);
            } catch (KafkaException | UnavailableException e) {
                LOG.warnf("The model gets no stories just now, and goes on later: %s", e.getMessage());
                pause();
            }
        }
    }

    private void follow(KafkaConsumer<byte[], byte[]> consumer) {
        while (!closing) {
            for (var record : consumer.poll(WAIT)) {
                read(record.value());
            }
            consumer.commitSync();
        }
    }

    private void read(byte[] value) {
        try {
            reader.read(values.deserialize(Topics.STORIES.name(), value));
        } catch (UnreadableValueException e) {
            LOG.error("A story was passed over by the model; the rules have read it, or said why not.", e);
        }
    }

    private void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            closing = true;
        }
    }

    private static Map<String, Object> settings(Platform platform) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                platform.bootstrap(),
                ConsumerConfig.GROUP_ID_CONFIG,
                "tollkeeper-ingest-model",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "latest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                1,
                ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG,
                LONGEST_STORY_MILLIS);
    }

    @Override
    public void close() {
        closing = true;
        thread.interrupt();
    }
}
