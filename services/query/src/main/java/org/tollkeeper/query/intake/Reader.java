package org.tollkeeper.query.intake;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.tollkeeper.messaging.RegistryException;
import org.tollkeeper.query.dossier.Dossiers;

/// Follows the topics over as many connections as it takes. Remembers what it has applied, so that no record is
/// applied twice and none is passed over.
final class Reader {
    private static final Logger LOG = Logger.getLogger(Reader.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, Feed<?>> feeds;
    private final Dossiers dossiers;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private long applied;

    Reader(List<Feed<?>> feeds, Dossiers dossiers) {
        this.feeds = feeds.stream().collect(Collectors.toMap(Feed::topic, Function.identity()));
        this.dossiers = dossiers;
    }

    /// Reads until told to stop, or until the broker or the registry fails.
    void follow(Consumer<byte[], byte[]> consumer, BooleanSupplier stopping) {
        assign(consumer);
        var ends = consumer.endOffsets(consumer.assignment());
        while (!stopping.getAsBoolean()) {
            consumer.poll(POLL).forEach(this::take);
            if (!dossiers.isCaughtUp()
                    && ends.entrySet().stream().allMatch(e -> consumer.position(e.getKey()) >= e.getValue())) {
                dossiers.caughtUp();
                LOG.infof(
                        "All topics are read to their end; %d conflicts are known.",
                        dossiers.all().size());
            }
        }
    }

    /// How many records have been taken in, over all connections.
    long applied() {
        return applied;
    }

    private void assign(Consumer<byte[], byte[]> consumer) {
        var partitions = feeds.keySet().stream()
                .flatMap(topic -> partitions(consumer, topic).stream())
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        next.forEach(consumer::seek);
    }

    private static List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer, String topic) {
        var partitions = consumer.partitionsFor(topic);
        if (partitions == null || partitions.isEmpty()) {
            throw new KafkaException("Topic " + topic + " is not there yet; its owner makes it at its start.");
        }
        return partitions.stream()
                .map(p -> new TopicPartition(topic, p.partition()))
                .toList();
    }

    /// What cannot be read as what its topic holds is passed over and told: it was written by a stranger, and one
    /// bad record must not hide all good ones. A registry that is away is no such thing: reading waits for it.
    private void take(ConsumerRecord<byte[], byte[]> message) {
        var from = new TopicPartition(message.topic(), message.partition());
        try {
            var feed = feeds.get(message.topic());
            if (feed != null) {
                feed.take(message);
            }
        } catch (RegistryException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warnf(e, "The record at %s, offset %d, cannot be read and was passed over.", from, message.offset());
        }
        next.put(from, message.offset() + 1);
        applied++;
    }
}
