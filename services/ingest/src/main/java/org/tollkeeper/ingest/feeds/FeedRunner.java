package org.tollkeeper.ingest.feeds;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.feeds.Intake.Taken;
import org.tollkeeper.ingest.feeds.fetch.Fetcher;
import org.tollkeeper.ingest.recording.UnavailableException;
import org.tollkeeper.ingest.settings.IngestConfig;
import org.tollkeeper.ingest.stories.StoryDoor.Received;

/// Runs the feeds that the file names, and follows the file: what it no longer names ends, what is new begins, and what
/// it names as before goes on undisturbed.
@Startup
@ApplicationScoped
public class FeedRunner {
    private static final Logger LOG = Logger.getLogger(FeedRunner.class);
    private static final Duration WATCH = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Doors.Keeper keeper;
    private final int largest;
    private final InstantSource clock = () -> Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final Pauses pauses = new Pauses(new Random());
    private final @Nullable FeedsWatch watch;
    private final Map<String, Running> running = new LinkedHashMap<>();
    private @Nullable Thread watcher;

    @Inject
    FeedRunner(IngestConfig config, Doors.Keeper keeper) {
        this(config.feeds().orElse(null), keeper, config.bodyLimit());
    }

    /// @param file that names the feeds; absent where there are none
    /// @param largest document that is read, in bytes
    FeedRunner(@Nullable Path file, Doors.Keeper keeper, int largest) {
        this.keeper = keeper;
        this.largest = largest;
        this.watch = file == null ? null : new FeedsWatch(file);
    }

    /// Where no file names any.
    public static FeedRunner none() {
        return new FeedRunner(
                null,
                () -> {
                    throw new UnavailableException("There is no feed.");
                },
                0);
    }

    /// @param thread that looks at it; absent where it looks at us
    private record Running(
            Feed feed, FeedHealth health, @Nullable Thread thread) {}

    /// What is known of one feed.
    record Health(Feed feed, FeedHealth health) {}

    /// A feeds file that cannot be read stops the start: an operator must not believe that feeds run which do not.
    @PostConstruct
    void start() {
        if (watch == null) {
            return;
        }
        follow();
        if (watch.problem() != null) {
            throw new IllegalStateException("The file of feeds " + watch.file() + " cannot be used: " + watch.problem()
                    + ". Nothing was started.");
        }
        watcher = Thread.ofVirtual().name("feeds-watch").start(this::keepFollowing);
    }

    private void keepFollowing() {
        try {
            while (true) {
                Thread.sleep(WATCH);
                follow();
                tellSilence();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Looks whether the file has changed.
    void follow() {
        var file = watch;
        if (file == null) {
            return;
        }
        var before = file.problem();
        var feeds = file.changed(clock.instant());
        if (feeds != null) {
            change(feeds);
        } else if (file.problem() != null && !file.problem().equals(before)) {
            LOG.errorf("The file of feeds cannot be used, and the feeds read before go on: %s", file.problem());
        }
    }

    private synchronized void change(List<Feed> feeds) {
        var gone = new HashMap<>(running);
        feeds.forEach(feed -> gone.computeIfPresent(feed.name(), (name, one) -> one.feed.equals(feed) ? null : one));
        gone.values().forEach(one -> end(one.thread));
        var before = Map.copyOf(running);
        running.clear();
        for (var feed : feeds) {
            var one = before.get(feed.name());
            running.put(feed.name(), one != null && one.feed.equals(feed) ? one : begin(feed));
        }
        LOG.infof("%d feeds are read.", running.size());
    }

    private Running begin(Feed feed) {
        var health = new FeedHealth(feed.terms().silentAfter(), clock.instant());
        var source = source(feed);
        if (source == null) {
            return new Running(feed, health, null);
        }
        var loop = new FeedLoop(feed.terms(), source, health, keeper, pauses, clock);
        return new Running(
                feed, health, Thread.ofVirtual().name("feed-" + feed.name()).start(loop));
    }

    private @Nullable Source source(Feed feed) {
        var intake = new Intake(feed.terms(), keeper);
        return switch (feed) {
            case Feed.Poll poll -> new PollSource(poll, intake, new Fetcher(poll.remote(), largest));
            case Feed.Cursor cursor -> new CursorSource(cursor, intake, new Fetcher(cursor.remote(), largest), keeper);
            case Feed.Queue queue -> new QueueSource(queue, intake, new Fetcher(queue.remote(), largest));
            case Feed.Folder folder -> new FolderSource(folder, intake, largest);
            case Feed.Push _ -> null;
        };
    }

    /// Its successor under the same name begins when it has ended. Whatever it was about to hand over is handed over by
    /// that one.
    private static void end(@Nullable Thread thread) {
        if (thread == null) {
            return;
        }
        thread.interrupt();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void tellSilence() {
        for (var one : running.values()) {
            if (one.health.hasFallenSilent(clock.instant())) {
                LOG.warnf(
                        "Feed %s has brought no story for %s.",
                        one.feed.name(), one.feed.terms().silentAfter());
            }
        }
    }

    /// Providers sent stories to the door by themselves.
    public void pushed(Received received) {
        received.found().stream()
                .map(found -> found.story().provider())
                .distinct()
                .forEach(provider -> pushed(provider, Intake.Taken.of(received.of(provider))));
    }

    /// A provider sent to the door what could not be read.
    public void pushedUnreadable(String provider, String problem) {
        pushed(provider, new Taken(0, 1, null, problem));
    }

    private synchronized void pushed(String provider, Taken taken) {
        for (var one : running.values()) {
            if (one.feed instanceof Feed.Push && one.feed.terms().provider().equals(provider)) {
                one.health.looked(Look.taken(taken), clock.instant());
            }
        }
    }

    synchronized List<Health> health() {
        var all = new ArrayList<Health>();
        running.values().forEach(one -> all.add(new Health(one.feed, one.health)));
        return all;
    }

    @Nullable
    FeedsWatch file() {
        return watch;
    }

    Instant now() {
        return clock.instant();
    }

    @PreDestroy
    void stop() {
        if (watcher != null) {
            watcher.interrupt();
        }
        List<Running> all;
        synchronized (this) {
            all = List.copyOf(running.values());
        }
        all.forEach(one -> {
            if (one.thread != null) {
                one.thread.interrupt();
            }
        });
    }
}
