package org.tollkeeper.ingest.feeds;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.recording.UnavailableException;
import org.tollkeeper.ingest.settings.IngestConfig;

/// Looks at every feed in its own time, each on a thread of its own, so that a slow one holds up nobody.
@Startup
@ApplicationScoped
public class FeedRunner {
    private static final Logger LOG = Logger.getLogger(FeedRunner.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final double JITTER = 0.1;

    private final IngestConfig config;
    private final Doors.Keeper keeper;
    private final List<Thread> threads = new ArrayList<>();

    FeedRunner(IngestConfig config, Doors.Keeper keeper) {
        this.config = config;
        this.keeper = keeper;
    }

    /// A feeds file that cannot be read stops the start: an operator must not believe that feeds run which do not.
    @PostConstruct
    void start() throws IOException {
        if (config.feeds().isEmpty()) {
            return;
        }
        for (var feed : FeedsFile.read(config.feeds().get())) {
            threads.add(Thread.ofVirtual().name("feed-" + feed.name()).start(() -> run(feed)));
        }
        LOG.infof("%d feeds are read.", threads.size());
    }

    private void run(Feed feed) {
        var source = switch (feed) {
            case Feed.Address address -> new AddressSource(address, keeper, config.bodyLimit());
            case Feed.Folder folder -> new FolderSource(folder, keeper, config.bodyLimit());
        };
        int failures = 0;
        try {
            while (true) {
                var pause = feed.every();
                try {
                    switch (source.look()) {
                        case Source.Next.Usual() -> failures = 0;
                        case Source.Next.After(var asked) -> pause = asked.compareTo(pause) > 0 ? asked : pause;
                        case Source.Next.Stop(var why) -> {
                            LOG.warnf("Feed %s is no longer read: %s.", feed.name(), why);
                            return;
                        }
                    }
                } catch (UnavailableException e) {
                    // Nothing is lost: the feed still has what the door could not take.
                    LOG.debugf("Feed %s waits: %s", feed.name(), e.getMessage());
                } catch (IOException | RuntimeException e) {
                    pause = backOff(feed.every(), ++failures);
                    LOG.warnf("Feed %s failed %d times in a row, next look in %s: %s", feed.name(), failures, pause, e);
                }
                Thread.sleep(jittered(pause));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Doubles with each failure, up to an hour, at a random point of the second half.
    static Duration backOff(Duration every, int failures) {
        long longest = Math.min(LONGEST_PAUSE.toMillis(), every.toMillis() << Math.min(failures, 10));
        long most = Math.max(longest, every.toMillis());
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    }

    private static Duration jittered(Duration pause) {
        double factor = 1 + JITTER * (2 * ThreadLocalRandom.current().nextDouble() - 1);
        return Duration.ofMillis(Math.round(pause.toMillis() * factor));
    }

    @PreDestroy
    void stop() {
        threads.forEach(Thread::interrupt);
    }
}
