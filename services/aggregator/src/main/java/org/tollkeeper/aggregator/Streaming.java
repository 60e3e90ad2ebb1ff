package org.tollkeeper.aggregator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.messaging.Platform;
import org.tollkeeper.messaging.RegistryClient;
import org.tollkeeper.messaging.RegistrySerde;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.Codec;
import org.tollkeeper.messaging.codec.Codecs;

/// How the topology is run on Kafka Streams.
final class Streaming {
    /// Its number is that of the layout of the rows. A newer layout is another application: it reads the claims,
    /// which are kept for ever, from the beginning. An operator need do nothing; the internal topics of the old
    /// one may go.
    static final String APPLICATION = "tollkeeper-aggregator-2";

    private Streaming() {}

    /// The topology with its contracts registered: the topics' and those of its own changelogs.
    static TollTopology topology(RegistryClient registry) {
        Serde<Claim> claims = kept(TollTopology.CLAIM_ROWS, Codecs.CLAIM, registry);
        Serde<Conflict> conflicts = kept(TollTopology.DEFINITIONS, Codecs.CONFLICT, registry);
        return new TollTopology(
                claims,
                conflicts,
                RegistrySerde.writing(Topics.POSITIONS, registry),
                RegistrySerde.writing(Topics.TOLLS, registry),
                System::nanoTime);
    }

    static Properties properties(Platform platform, AggregatorConfig config, Path stateDir) {
        var props = new Properties();
        props.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION);
        props.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, platform.bootstrap());
        props.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
        props.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) platform.replication());
        props.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, config.threads());
        props.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        props.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        props.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedMemory.class);
        keepMembership(props, config.instance(), config.sessionTimeout());
        keepLatencyLow(props, config.commitInterval());
        return props;
    }

    /// An instance that comes back within the session time-out takes up its tasks where it left them.
    private static void keepMembership(Properties props, String instance, Duration sessionTimeout) {
        props.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance);
        props.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), (int)
                sessionTimeout.toMillis());
        props.put(
                StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
                (int) sessionTimeout.toMillis() / 3);
    }

    /// A claim must not wait for buffers that fill for the sake of throughput: conflation is done by the processor.
    private static void keepLatencyLow(Properties props, Duration commitInterval) {
        props.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commitInterval.toMillis());
        props.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0L);
        // The longest a due evaluation waits for its thread to look up; shorter would keep an idle machine awake.
        props.put(StreamsConfig.POLL_MS_CONFIG, 2 * ReconcileTask.PACE.toMillis());
        props.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 0);
        // With more in flight, what overtakes the first record of a transaction is refused by the broker and sent
        // again.
        props.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION), 1);
    }

    private static <V> Serde<V> kept(String store, Codec<V> codec, RegistryClient registry) {
        return RegistrySerde.writing(APPLICATION + "-" + store + "-changelog-value", codec, registry);
    }
}
