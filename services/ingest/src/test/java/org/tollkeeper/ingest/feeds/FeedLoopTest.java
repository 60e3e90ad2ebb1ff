package org.tollkeeper.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.feeds.Look.Next;
import org.tollkeeper.ingest.recording.UnavailableException;

class FeedLoopTest {
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);
    private static final Feed.Terms TERMS = new Feed.Terms("rss", "h", null, TWO_MINUTES, Duration.ofDays(1));
    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");

    private final FeedHealth health = new FeedHealth(Duration.ofDays(1), NOON);
    private final Pauses pauses = new Pauses(new Random(7));
    private final Doors.Keeper open = new Desk().keeper();

    private FeedLoop loop(Source source, Doors.Keeper keeper) {
        return new FeedLoop(TERMS, source, health, keeper, pauses, () -> NOON);
    }

    @Test
    void the_usual_pause_is_a_tenth_more_or_less() throws Exception {
        var pause = loop(Look::notModifiedSince, open).look();

        assertThat(pause).isBetween(Duration.ofSeconds(108), Duration.ofSeconds(132));
    }

    @Test
    void who_asked_for_patience_is_never_asked_sooner() throws Exception {
        var pause = loop(() -> Look.then(new Next.After(Duration.ofMinutes(15))), open)
                .look();

        assertThat(pause).isBetween(Duration.ofMinutes(15), Duration.ofSeconds(990));
    }

    @Test
    void what_there_is_more_of_is_fetched_at_once_and_what_is_gone_never_again() throws Exception {
        assertThat(loop(() -> Look.then(new Next.AtOnce()), open).look()).isEqualTo(Duration.ZERO);
        assertThat(loop(() -> Look.then(new Next.Stop("gone")), open).look()).isNull();
    }

    @Test
    void a_failure_is_counted_and_the_pause_backs_off() throws Exception {
        var failing = loop(
                () -> {
                    throw new IOException("the address answers 500");
                },
                open);

        assertThat(failing.look()).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(4));
        failing.look();

        assertThat(health.document(NOON)).containsEntry("failuresInARow", 2);
    }

    @Test
    void while_the_doors_are_shut_nothing_is_fetched_and_nothing_has_failed() throws Exception {
        Doors.Keeper shut = () -> {
            throw new UnavailableException("The doors are shut.");
        };
        var pause = loop(
                        () -> {
                            throw new AssertionError("it was looked at");
                        },
                        shut)
                .look();

        assertThat(pause).isEqualTo(Duration.ofSeconds(1));
        assertThat(health.document(NOON)).containsEntry("state", "STARTING");
    }

    @Test
    void each_failure_doubles_the_longest_pause_up_to_an_hour_and_any_shorter_one_may_come() {
        assertThat(longest(1)).isBetween(Duration.ofSeconds(200), Duration.ofMinutes(4));
        assertThat(longest(3)).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(16));
        assertThat(longest(40)).isBetween(Duration.ofMinutes(55), Duration.ofHours(1));
        assertThat(java.util.stream.Stream.generate(() -> pauses.backOff(TWO_MINUTES, 40))
                        .limit(500)
                        .min(Duration::compareTo))
                .hasValueSatisfying(least -> assertThat(least).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(2)));
    }

    private Duration longest(int failures) {
        return java.util.stream.Stream.generate(() -> pauses.backOff(TWO_MINUTES, failures))
                .limit(500)
                .max(Duration::compareTo)
                .orElseThrow();
    }
}
