package org.tollkeeper.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/// Makes the topics a service owns, and waits for those it reads, before anything is written or read.
public final class TopicCreator {

    private final Admin admin;
    private final int partitions;
    private final short replication;

    public TopicCreator(Admin admin, Platform platform) {
        this.admin = admin;
        this.partitions = platform.partitions();
        this.replication = platform.replication();
    }

    /// Makes those that are missing. One that exists keeps its settings, which an operator may have changed.
    ///
    /// @throws IllegalStateException where one exists with another number of partitions
    public void create(Collection<Topic<?>> topics) {
        var wanted = topics.stream().map(this::describe).toList();
        admin.createTopics(wanted).values().forEach((name, made) -> {
            try {
                made.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw failed("make topic " + name, e);
                }
            } catch (InterruptedException e) {
                throw stopped(e);
            }
        });
        await(topics, Duration.ofMillis(100), _ -> {});
    }

    /// Waits until each exists, for as long as it takes; `progress` hears what is missing, once for each change.
    ///
    /// @throws IllegalStateException where one exists with another number of partitions
    public void await(Collection<Topic<?>> topics, Duration every, Consumer<String> progress) {
        var told = List.<String>of();
        while (true) {
            var missing = missing(topics);
            if (missing.isEmpty()) {
                return;
            }
            if (!missing.equals(told)) {
                progress.accept(String.join(" and ", missing) + ", which their owner makes at its start");
                told = missing;
            }
            try {
                Thread.sleep(every.toMillis());
            } catch (InterruptedException e) {
                throw stopped(e);
            }
        }
    }

    private NewTopic describe(Topic<?> topic) {
        return new NewTopic(topic.name(), partitions, replication)
                .configs(topic.settings().config(replication));
    }

    private List<String> missing(Collection<Topic<?>> topics) {
        var names = topics.stream().map(Topic::name).sorted().toList();
        var missing = new ArrayList<String>();
        admin.describeTopics(names).topicNameValues().forEach((name, answer) -> {
            if (!exists(name, answer)) {
                missing.add(name);
            }
        });
        return missing.stream().sorted().toList();
    }

    private boolean exists(String name, KafkaFuture<TopicDescription> answer) {
        try {
            requirePartitions(name, answer.get().partitions().size());
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw failed("look for topic " + name, e);
        } catch (InterruptedException e) {
            throw stopped(e);
        }
    }

    private void requirePartitions(String name, int found) {
        if (found != partitions) {
            throw new IllegalStateException(
                    "Topic " + name + " has " + found + " partitions and tollkeeper.topics.partitions says "
                            + partitions
                            + ". The number is fixed when the topics are made, or the claims of one conflict would be"
                            + " parted. Set it to " + found + "; nothing was changed.");
        }
    }

    private static KafkaException failed(String act, ExecutionException e) {
        return new KafkaException(
                "Could not " + act + ": " + e.getCause()
                        + ". Is the broker of tollkeeper.kafka.bootstrap running? Nothing was written.",
                e);
    }

    private static KafkaException stopped(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new KafkaException("Stopped while waiting for topics.", e);
    }
}
