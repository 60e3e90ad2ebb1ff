package org.tollkeeper.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tollkeeper.messaging.Platform;
import org.tollkeeper.messaging.Topic;
import org.tollkeeper.messaging.TopicCreator;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.standalone.Ports;

/// Topics on a broker, where there is one to make them on.
class TopicCreatorTest {

    @TempDir
    Path folder;

    @Test
    void topics_are_made_with_their_settings_waited_for_and_never_made_otherwise() throws Exception {
        try (var broker = EmbeddedBroker.start(folder, Ports.free(), Ports.free());
                var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrap()))) {
            var creator = creator(admin, 3);
            var told = new LinkedBlockingQueue<String>();
            var reader = CompletableFuture.runAsync(
                    () -> creator.await(Topics.ofAggregator(), Duration.ofMillis(20), told::add));
            assertThat(told.take())
                    .isEqualTo("tollkeeper.positions.v1 and tollkeeper.tolls.v1, which their owner makes at its start");

            creator.create(Topics.ofIngest());
            creator.create(Topics.ofAggregator());
            creator.create(Topics.ofAggregator());
            reader.join();

            for (var topic : Stream.concat(Topics.ofIngest().stream(), Topics.ofAggregator().stream())
                    .toList()) {
                assertThat(settings(admin, topic)).isEqualTo(topic.settings().config((short) 1));
            }
            assertThatThrownBy(() -> creator(admin, 4).create(Topics.ofAggregator()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("has 3 partitions and tollkeeper.topics.partitions says 4");
        }
    }

    private static TopicCreator creator(Admin admin, int partitions) {
        return new TopicCreator(admin, new Platform("unused", URI.create("http://unused"), partitions, (short) 1));
    }

    /// Of what the broker has, the part that the topic speaks of.
    private static Map<String, String> settings(Admin admin, Topic<?> topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        var config = admin.describeConfigs(List.of(resource))
                .values()
                .values()
                .iterator()
                .next()
                .get();
        var found = new TreeMap<String, String>();
        topic.settings()
                .config((short) 1)
                .keySet()
                .forEach(name -> found.put(name, config.get(name).value()));
        return found;
    }
}
