package org.tollkeeper.query.intake;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.query.dossier.Dossiers;
import org.tollkeeper.query.dossier.Freshness;

/// Reads the topics from their beginning into the dossiers, in one thread, for as long as the service runs. A
/// broker or registry that is away is asked again, with one line in the log for each outage; what was read stays,
/// and reading goes on where it stopped.
public final class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    /// Opens a consumer of framed bytes that belongs to no group.
    public interface Broker {
        Consumer<byte[], byte[]> connect();
    }

    private final Broker broker;
    private final List<Feed<?>> feeds;
    private final Dossiers dossiers;
    private final Freshness freshness;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Thread thread;
    private volatile @Nullable Consumer<byte[], byte[]> open;

    public Intake(Broker broker, List<Feed<?>> feeds, Dossiers dossiers, Freshness freshness) {
        this.broker = broker;
        this.feeds = List.copyOf(feeds);
        this.dossiers = dossiers;
        this.freshness = freshness;
        this.thread = Thread.ofPlatform().name("query-intake").daemon().unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /// Returns when the thread has ended.
    public void stop() throws InterruptedException {
        stopping.set(true);
        var consumer = open;
        if (consumer != null) {
            consumer.wakeup();
        }
        thread.interrupt();
        thread.join(Duration.ofSeconds(5));
    }

    private void run() {
        var reader = new Reader(feeds, dossiers, freshness);
        var pause = FIRST_PAUSE;
        while (!stopping.get()) {
            long before = reader.applied();
            try (var consumer = broker.connect()) {
                open = consumer;
                reader.follow(consumer, stopping::get);
            } catch (KafkaException e) {
                pause = reader.applied() > before ? FIRST_PAUSE : pause;
                tell(e, pause);
            }
            pause = rest(pause);
        }
    }

    /// Once for each outage, not once for each attempt. A registry that is away is a Kafka exception too.
    private void tell(KafkaException e, Duration pause) {
        if (!stopping.get() && pause.equals(FIRST_PAUSE)) {
            LOG.warnf(
                    "Reading the topics stopped: %s Trying again until it works; until then figures may be out of date.",
                    e.getMessage());
        }
    }

    private Duration rest(Duration pause) {
        if (stopping.get()) {
            return pause;
        }
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            // Only [#stop] interrupts, and it has said so already.
            Thread.currentThread().interrupt();
        }
        var longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }
}
