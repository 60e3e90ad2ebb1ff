package org.tollkeeper.ingest.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DefinitionsReadTest {

    @Test
    @Timeout(5)
    void a_story_waits_for_the_definitions_its_door_had() {
        var read = new DefinitionsRead(Duration.ofSeconds(4));
        read.reached(0, 3);
        var story = CompletableFuture.supplyAsync(() -> {
            read.await("0=3;2=5");
            return "extracted";
        });
        read.reached(2, 4);
        assertThat(story).isNotDone();

        read.reached(2, 5);

        assertThat(story.join()).isEqualTo("extracted");
    }

    @Test
    void a_story_of_a_door_that_had_none_waits_for_nothing() {
        var read = new DefinitionsRead(Duration.ZERO);

        read.await(null);
        read.await("");

        assertThatThrownBy(() -> read.await("1=0"))
                .isInstanceOf(TimeoutException.class)
                .hasMessage("The definitions of conflicts were read up to {} after 0 s, and a story needs them up to"
                        + " 1=0. It is tried again; nothing is lost.");
    }
}
