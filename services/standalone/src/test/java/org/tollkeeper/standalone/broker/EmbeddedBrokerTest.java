package org.tollkeeper.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tollkeeper.standalone.Ports;

class EmbeddedBrokerTest {
    private static final TopicPartition NOTES = new TopicPartition("notes", 0);

    @TempDir
    Path folder;

    @Test
    void ten_starts_keep_the_cluster_the_topic_and_every_record() throws Exception {
        var clusters = new HashSet<String>();
        var written = new ArrayList<String>();
        for (var run = 1; run <= 10; run++) {
            try (var broker = EmbeddedBroker.start(folder, Ports.free(), Ports.free())) {
                try (var admin = Admin.create(client(broker))) {
                    clusters.add(admin.describeCluster().clusterId().get());
                    if (run == 1) {
                        admin.createTopics(List.of(new NewTopic("notes", 1, (short) 1)))
                                .all()
                                .get();
                    }
                }
                written.add("run " + run);
                write(broker, "run " + run);

                assertThat(read(broker, written.size())).isEqualTo(written);
            }
        }
        assertThat(clusters).hasSize(1);
    }

    private static Map<String, Object> client(EmbeddedBroker broker) {
        return Map.of("bootstrap.servers", broker.bootstrap(), "acks", "all");
    }

    private static void write(EmbeddedBroker broker, String text) throws Exception {
        try (var producer = new KafkaProducer<>(client(broker), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(NOTES.topic(), text)).get();
        }
    }

    private static List<String> read(EmbeddedBroker broker, int count) {
        try (var consumer = new KafkaConsumer<>(client(broker), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(NOTES));
            consumer.seekToBeginning(List.of(NOTES));
            var texts = new ArrayList<String>();
            for (var polls = 0; texts.size() < count && polls < 100; polls++) {
                consumer.poll(Duration.ofMillis(100)).forEach(each -> texts.add(each.value()));
            }
            return texts;
        }
    }
}
