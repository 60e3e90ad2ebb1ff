package org.tollkeeper.ingest.door;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.extraction.ClaimExtractor;
import org.tollkeeper.ingest.claims.ClaimArchive;
import org.tollkeeper.ingest.claims.ClaimDoor;
import org.tollkeeper.ingest.claims.ClaimIndex;
import org.tollkeeper.ingest.conflicts.ConflictDoor;
import org.tollkeeper.ingest.conflicts.Definitions;
import org.tollkeeper.ingest.decisions.EditorDoor;
import org.tollkeeper.ingest.decisions.Withdrawals;
import org.tollkeeper.ingest.model.AskedModel;
import org.tollkeeper.ingest.model.ModelReader;
import org.tollkeeper.ingest.recording.Bookmarks;
import org.tollkeeper.ingest.recording.BrokerWatch;
import org.tollkeeper.ingest.recording.Contracts;
import org.tollkeeper.ingest.recording.Follower;
import org.tollkeeper.ingest.recording.KafkaRecorder;
import org.tollkeeper.ingest.recording.KafkaShelf;
import org.tollkeeper.ingest.recording.TopicArchive;
import org.tollkeeper.ingest.rejected.RejectedDoor;
import org.tollkeeper.ingest.rejected.Shelf;
import org.tollkeeper.ingest.rereading.Rereading;
import org.tollkeeper.ingest.settings.IngestConfig;
import org.tollkeeper.ingest.stories.StoryClaims;
import org.tollkeeper.ingest.stories.StoryDoor;
import org.tollkeeper.ingest.topology.Remembered;
import org.tollkeeper.ingest.topology.StoryTopology;
import org.tollkeeper.ingest.topology.Streaming;
import org.tollkeeper.messaging.Platform;
import org.tollkeeper.messaging.RegistryClient;
import org.tollkeeper.messaging.TopicCreator;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.FeedPlace;
import org.tollkeeper.messaging.codec.Rejection;

/// Everything that is connected to the broker, from the making of the topics to the last flush.
final class Running implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Running.class);

    private final KafkaRecorder recorder;
    private final Follower<Claim> claims;
    private final Follower<Conflict> conflicts;
    private final Follower<Rejection> rejected;
    private final Follower<FeedPlace> places;
    private final KafkaStreams streams;
    private final @Nullable AskedModel asked;
    private final BrokerWatch broker;
    private final Duration closeTimeout;
    private final Doors doors;

    /// Returns once the doors may open.
    ///
    /// @throws org.apache.kafka.common.KafkaException where the broker or the registry is away
    Running(Platform platform, IngestConfig config, Path stateDir, ClaimExtractor extractor) {
        makeTopics(platform);
        var clock = InstantSource.system();
        var registry = new RegistryClient(platform.registry());
        var index = new ClaimIndex();
        var withdrawals = new Withdrawals();
        var definitions = new Definitions();
        var extraction = new StoryClaims(extractor);
        this.asked = AskedModel.of(config, extractor);
        var bench = asked == null ? extraction : asked.extraction();
        this.closeTimeout = config.closeTimeout();
        // From here on nothing asks the registry to register, so what is opened below is not left half open.
        var contracts = new Contracts(registry, Topics.ofIngest());
        this.recorder = new KafkaRecorder(platform, contracts, clock);
        this.conflicts = new Follower<>(Topics.CONFLICTS, platform, registry, definitions::saw);
        this.claims = new Follower<>(Topics.CLAIMS, platform, registry, (claim, place) -> {
            index.saw(claim, place);
            withdrawals.saw(claim);
        });
        this.broker = new BrokerWatch(platform);
        var shelf = new Shelf();
        this.rejected = new Follower<>(Topics.REJECTED, platform, registry, shelf::saw);
        var bookmarks = new Bookmarks(recorder, clock);
        this.places = new Follower<>(Topics.FEEDS, platform, registry, bookmarks::saw);
        this.streams = streams(platform, config, stateDir, contracts, extraction);
        var claimDoor = new ClaimDoor(index, recorder, clock);
        var stories = new StoryDoor(extraction, bench, definitions, new Remembered(streams), recorder, clock);
        var refused = new TopicArchive<>(Topics.REJECTED, platform, registry);
        this.doors = new Doors(
                definitions,
                new ConflictDoor(definitions, recorder),
                claimDoor,
                new EditorDoor(claimDoor, recorder, new ClaimArchive(index, platform, registry), withdrawals, clock),
                stories,
                new Rereading(bench, definitions, new KafkaShelf(platform, registry), recorder, clock),
                new RejectedDoor(shelf, refused::read, stories, recorder, clock),
                bookmarks);
        try {
            List.of(conflicts.caughtUp(), claims.caughtUp(), rejected.caughtUp(), places.caughtUp())
                    .forEach(CompletableFuture::join);
            streams.start();
            if (asked != null) {
                asked.follow(new ModelReader(extraction, bench, definitions, recorder, clock), platform, registry);
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    Doors doors() {
        return doors;
    }

    KafkaStreams.State state() {
        return streams.state();
    }

    boolean hasBroker() {
        return broker.answers();
    }

    private static void makeTopics(Platform platform) {
        var clients = Map.<String, Object>of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, platform.bootstrap(),
                CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000,
                CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        try (var admin = Admin.create(clients)) {
            new TopicCreator(admin, platform).create(Topics.ofIngest());
        }
    }

    private static KafkaStreams streams(
            Platform platform, IngestConfig config, Path stateDir, Contracts contracts, StoryClaims extraction) {
        var topology = new StoryTopology(
                extraction,
                contracts.of(Topics.STORIES),
                contracts.of(Topics.DECISIONS),
                contracts.of(Topics.CONFLICTS),
                contracts.of(Topics.CLAIMS),
                contracts.of(Topics.REJECTED));
        var streams = new KafkaStreams(topology.build(), Streaming.properties(platform, config, stateDir));
        streams.setUncaughtExceptionHandler(fault -> {
            LOG.error(
                    "A thread of ingest ended and is replaced; the stories it had not committed are done again.",
                    fault);
            pause();
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
        return streams;
    }

    /// So that a lasting fault fills no log.
    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The doors are shut already: what was accepted is durable. First the task, then the readers, then the writer.
    @Override
    public void close() {
        var leaving = CloseOptions.timeout(closeTimeout)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP);
        if (asked != null) {
            asked.close();
        }
        if (!streams.close(leaving)) {
            LOG.warnf("Ingest did not stop within %s; what it had not committed is done again.", closeTimeout);
        }
        claims.close();
        conflicts.close();
        rejected.close();
        places.close();
        broker.close();
        recorder.close();
    }
}
