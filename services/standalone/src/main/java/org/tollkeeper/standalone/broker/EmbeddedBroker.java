package org.tollkeeper.standalone.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/// One Kafka broker that is its own controller, on loopback, with its logs and its cluster id kept in a folder.
///
/// The server's classes are no public interface of Kafka: this is the only class of ours that touches them.
public final class EmbeddedBroker implements AutoCloseable {
    private static final int NODE = 1;
    private static final String CONTROLLER = "CONTROLLER";

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /// Returns when clients can be served.
    ///
    /// @param folder formatted on the first start, and kept
    public static EmbeddedBroker start(Path folder, int port, int controllerPort) {
        format(folder);
        var server = new KafkaRaftServer(
                KafkaConfig.fromProps(asProperties(settings(folder, port, controllerPort))), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, port);
    }

    /// What to do when the server gives up, as it does when its disk is full: it would end this process without a word.
    public static void onFailure(Runnable lastWords) {
        Exit.setHaltProcedure((status, message) -> {
            lastWords.run();
            Runtime.getRuntime().halt(status);
        });
        Exit.setExitProcedure((status, message) -> {
            lastWords.run();
            Runtime.getRuntime().halt(status);
        });
    }

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path folder) {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(folder);
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .setNodeId(NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(CONTROLLER)
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("The broker's folder " + folder + " could not be prepared", e);
        }
    }

    private static Properties asProperties(Map<String, String> settings) {
        var properties = new Properties();
        properties.putAll(settings);
        return properties;
    }

    private static Map<String, String> settings(Path folder, int port, int controllerPort) {
        var settings = new HashMap<String, String>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", String.valueOf(NODE));
        settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", CONTROLLER);
        settings.put(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("log.dirs", folder.toString());
        settings.putAll(ONE_BROKER);
        settings.putAll(SMALL);
        return settings;
    }

    /// There is nobody to replicate to, and every topic is made on purpose by its owner.
    private static final Map<String, String> ONE_BROKER = Map.of(
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "auto.create.topics.enable", "false",
            "group.initial.rebalance.delay.ms", "0",
            // After a kill the controller waits this long before it lets the broker in again; 9 s by default.
            "broker.session.timeout.ms", "5000",
            "broker.heartbeat.interval.ms", "500");

    /// One machine, a handful of clients: a few partitions and threads start and stop faster than the defaults for a
    /// cluster.
    private static final Map<String, String> SMALL = Map.of(
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.num.partitions", "4",
            "share.coordinator.state.topic.num.partitions", "4",
            "num.network.threads", "2",
            "num.io.threads", "4",
            "log.cleaner.dedupe.buffer.size", String.valueOf(16 << 20),
            "log.retention.ms", "-1");
}
