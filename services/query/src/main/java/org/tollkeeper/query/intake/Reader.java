package org.tollkeeper.query.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.tollkeeper.query.dossier.Dossiers;
import org.tollkeeper.query.dossier.Freshness;

/// Follows the topics over as many connections as it takes. Remembers what it has applied, so that no record is
/// applied twice and none is passed over.
final class Reader {
    private static final Logger LOG = Logger.getLogger(Reader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LOOK = Duration.ofSeconds(1);
    /// From that many records on they come faster than they are read.
    private static final int MANY = 500;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, Feed<?>> feeds;
    private final Dossiers dossiers;
    private final Freshness freshness;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private long applied;

    Reader(List<Feed<?>> feeds, Dossiers dossiers, Freshness freshness) {
        this.feeds = feeds.stream().collect(Collectors.toMap(Feed::topic, Function.identity()));
        this.dossiers = dossiers;
        this.freshness = freshness;
    }

    /// Reads until told to stop, or until the broker or the registry fails.
    void follow(Consumer<byte[], byte[]> consumer, BooleanSupplier stopping) {
        assign(consumer);
        var looked = look(consumer);
        var ahead = Ahead.NOTHING;
        while (!stopping.getAsBoolean()) {
            var polled = consumer.poll(ahead.isEmpty() ? POLL : Duration.ZERO);
            var next = polled.count() < MANY ? Ahead.NOTHING : Ahead.of(polled, this::read);
            ahead.records().forEach(this::take);
            ahead = next;
            if (ahead.isEmpty()) {
                polled.forEach(message -> take(read(message)));
            }
            if (ahead.isEmpty() && looked.isReached(consumer)) {
                freshness.caughtUp(looked.at());
                tellOnce();
                looked = looked.isOld(freshness.now()) ? look(consumer) : looked;
            } else if (looked.isOld(freshness.now())) {
                freshness.lagging(looked.missing(consumer) + ahead.size());
            }
        }
        ahead.records().forEach(this::take);
    }

    private void tellOnce() {
        if (!dossiers.isCaughtUp()) {
            dossiers.caughtUp();
            LOG.infof(
                    "All topics are read to their end; %d conflicts are known.",
                    dossiers.all().size());
        }
    }

    /// Asks the broker where the topics end. It is asked again and again: a consumer that waits for records does
    /// not say that its broker has gone.
    private Look look(Consumer<byte[], byte[]> consumer) {
        var before = freshness.now();
        return new Look(before, consumer.endOffsets(consumer.assignment(), PATIENCE));
    }

    /// Where the topics ended at an instant.
    private record Look(Instant at, Map<TopicPartition, Long> ends) {

        boolean isReached(Consumer<?, ?> consumer) {
            return missing(consumer) == 0;
        }

        long missing(Consumer<?, ?> consumer) {
            return ends.entrySet().stream()
                    .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
                    .sum();
        }

        boolean isOld(Instant now) {
            return at.plus(LOOK).isBefore(now);
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

    /// What a record says, ready to be put where it goes; or why it cannot be.
    private record Read(ConsumerRecord<byte[], byte[]> message, Runnable put) {}

    private Read read(ConsumerRecord<byte[], byte[]> message) {
        var feed = feeds.get(message.topic());
        try {
            return new Read(message, feed == null ? () -> {} : feed.read(message));
        } catch (RuntimeException e) {
            return new Read(message, () -> {
                throw e;
            });
        }
    }

    /// What cannot be read as what its topic holds stops the reading there, as it stops the aggregator: a figure
    /// that leaves a claim out without saying so is worse than one that says how old it is.
    private void take(Read read) {
        var message = read.message();
        var from = new TopicPartition(message.topic(), message.partition());
        try {
            read.put().run();
        } catch (KafkaException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new KafkaException(
                    "The record at " + from + ", offset " + message.offset() + ", cannot be read: " + e.getMessage()
                            + " Reading waits there, and what is served stays as it was, until a release that can read it"
                            + " is started.",
                    e);
        }
        next.put(from, message.offset() + 1);
        applied++;
    }

    /// Very many records are read by another thread while this one puts those before them in their places.
    private record Ahead(int size, CompletableFuture<List<Read>> reading) {
        static final Ahead NOTHING = new Ahead(0, CompletableFuture.completedFuture(List.of()));

        static Ahead of(ConsumerRecords<byte[], byte[]> polled, Function<ConsumerRecord<byte[], byte[]>, Read> reader) {
            return new Ahead(
                    polled.count(),
                    CompletableFuture.supplyAsync(() -> StreamSupport.stream(polled.spliterator(), false)
                            .map(reader)
                            .toList()));
        }

        boolean isEmpty() {
            return size == 0;
        }

        List<Read> records() {
            return reading.join();
        }
    }
}
