package org.tollkeeper.messaging;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.messaging.codec.Codec;
import org.tollkeeper.messaging.codec.Codecs;
import org.tollkeeper.messaging.codec.DeskDecision;
import org.tollkeeper.messaging.codec.FeedPlace;
import org.tollkeeper.messaging.codec.Rejection;
import org.tollkeeper.wire.Story;

/// Every topic of the platform. Each has one service that writes to it and makes it: its owner.
public final class Topics {
    private Topics() {}

    /// Every version of every story. Written by ingest.
    public static final Topic<Story> STORIES = topic(
            "stories",
            "story",
            Codecs.STORY,
            story -> Keys.story(story.provider(), story.key()),
            TopicSettings.FOR_EVER.large());

    /// Claims of every kind, kept for ever. Written by ingest.
    public static final Topic<Claim> CLAIMS = new Topic<>(
            "tollkeeper.claims.v1",
            "org.tollkeeper.claim.v1",
            Codecs.CLAIM,
            Claim::conflict,
            Claim::id,
            TopicSettings.FOR_EVER);

    /// Definitions of conflicts. Written by ingest.
    public static final Topic<Conflict> CONFLICTS =
            topic("conflicts", "conflict", Codecs.CONFLICT, Conflict::id, TopicSettings.LATEST_PER_KEY);

    /// What was refused. Written by ingest.
    public static final Topic<Rejection> REJECTED = topic(
            "rejected",
            "rejection",
            Codecs.REJECTION,
            Rejection::source,
            TopicSettings.FOR_EVER.retained(Duration.ofDays(30)).large());

    /// What desks decided about stories: words on claims, new readings. Kept for ever. Written by ingest.
    public static final Topic<DeskDecision> DECISIONS = new Topic<>(
            "tollkeeper.decisions.v1",
            "org.tollkeeper.decision.v1",
            Codecs.DECISION,
            decision -> Keys.story(decision.story().provider(), decision.story().key()),
            DeskDecision::id,
            TopicSettings.FOR_EVER.large());

    /// How far feeds were read whose other side remembers nothing. Written by ingest.
    public static final Topic<FeedPlace> FEEDS =
            topic("feeds", "feed-place", Codecs.FEED_PLACE, FeedPlace::feed, TopicSettings.LATEST_PER_KEY);

    /// What each claimant stands at. Written by the aggregator.
    public static final Topic<Position> POSITIONS =
            topic("positions", "position", Codecs.POSITION, Keys::position, TopicSettings.LATEST_PER_KEY);

    /// For how long every toll is kept, and not only the last of its key: what changed can be followed that
    /// far back.
    public static final Duration TOLL_HISTORY = Duration.ofDays(7);

    /// What can be said of each cell. Written by the aggregator.
    public static final Topic<Toll> TOLLS =
            topic("tolls", "toll", Codecs.TOLL, Keys::toll, TopicSettings.LATEST_PER_KEY.withHistory(TOLL_HISTORY));

    public static List<Topic<?>> ofIngest() {
        return List.of(STORIES, CLAIMS, CONFLICTS, DECISIONS, REJECTED, FEEDS);
    }

    public static List<Topic<?>> ofAggregator() {
        return List.of(POSITIONS, TOLLS);
    }

    private static <V> Topic<V> topic(
            String plural, String singular, Codec<V> codec, Function<V, String> key, TopicSettings settings) {
        return new Topic<>(
                "tollkeeper." + plural + ".v1",
                "org.tollkeeper." + singular + ".v1",
                codec,
                key,
                _ -> UUID.randomUUID().toString(),
                settings);
    }
}
