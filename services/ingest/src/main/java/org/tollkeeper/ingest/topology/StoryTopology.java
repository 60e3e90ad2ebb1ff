package org.tollkeeper.ingest.topology;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.ingest.stories.StoryClaims;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.DeskDecision;
import org.tollkeeper.messaging.codec.Rejection;
import org.tollkeeper.wire.Story;

/// Stories and what desks decide about them in, claims out, one story at a time, with the definitions of all conflicts
/// at hand.
///
/// Why order, redelivery and crashes change nothing:
///
/// - All versions of a story have one key, so one task sees them, one after the other. What it publishes is a function
///   of the versions seen so far ([History]), not of the order in which they came: each version's own claims, recorded
///   when its door received it, and one retraction by each version of those before it in each conflict these touched.
///   A version that comes late is withdrawn by the retraction of a newer one, published then if not before.
/// - A version that comes again, told by version, content and action, publishes nothing. Were it published again, every
///   claim and retraction would have the id, content and time that it has already.
/// - Decisions have the key of their story, so the same task sees them. What follows from them is a function of the set
///   of decisions and the set of claims the story ever made ([Consequences]), which only grows: whichever of a version
///   and a decision comes second publishes what both together say, under an id and a time that the order leaves alone.
/// - A kill of which no other version is known raises an alarm among the rejected, and whatever shows that it met its
///   story settles it; open is what was raised and never settled, whichever came first ([UnmatchedKill]).
/// - Reading a version, remembering it and publishing its claims are one transaction: a crash leaves all of it or none.
/// - A story is extracted with definitions at least as new as those its door answered with ([DefinitionsRead]). A
///   definition that changes later does not change what was published: a story says what it said.
public final class StoryTopology {
    static final String TO_CLAIMS = "claims";
    static final String TO_REJECTED = "rejected";
    static final String HISTORIES = "histories";
    static final String SAID = "said";
    static final String WORDS = "words";
    static final String EMBARGOES = "embargoes";
    static final String DEFINITIONS = "definitions";

    /// A live blog of thousands of versions is one row; the broker's default would refuse it for ever.
    private static final String LARGEST_HISTORY = Integer.toString(12 * 1024 * 1024);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final StoryClaims extraction;
    private final Serde<Story> stories;
    private final Serde<DeskDecision> decisions;
    private final Serde<Conflict> conflicts;
    private final Serde<Claim> claims;
    private final Serde<Rejection> rejected;

    public StoryTopology(
            StoryClaims extraction,
            Serde<Story> stories,
            Serde<DeskDecision> decisions,
            Serde<Conflict> conflicts,
            Serde<Claim> claims,
            Serde<Rejection> rejected) {
        this.extraction = extraction;
        this.stories = stories;
        this.decisions = decisions;
        this.conflicts = conflicts;
        this.claims = claims;
        this.rejected = rejected;
    }

    public Topology build() {
        var text = Serdes.String();
        var read = new DefinitionsRead(PATIENCE);
        var definitions = Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(DEFINITIONS), text, conflicts)
                .withLoggingDisabled();
        var histories = Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(HISTORIES), text, JsonSerde.of(History.class))
                .withLoggingEnabled(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGEST_HISTORY));
        var said = Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(SAID), text, claims);
        var words = Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(WORDS), text, decisions);
        var embargoes = Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(EMBARGOES), text, JsonSerde.of(Embargoes.Held.class));
        return new Topology()
                .addGlobalStore(
                        definitions,
                        "conflicts",
                        text.deserializer(),
                        conflicts.deserializer(),
                        Topics.CONFLICTS.name(),
                        "define",
                        () -> new DefinitionsProcessor(read))
                .addSource("stories", text.deserializer(), stories.deserializer(), Topics.STORIES.name())
                .addProcessor("extract", () -> new StoryProcessor(extraction, read), "stories")
                .addSource("decisions", text.deserializer(), decisions.deserializer(), Topics.DECISIONS.name())
                .addProcessor("decide", DecisionProcessor::new, "decisions")
                .addStateStore(histories, "extract", "decide")
                .addStateStore(said, "extract", "decide")
                .addStateStore(words, "extract", "decide")
                .addStateStore(embargoes, "extract")
                .addSink(TO_CLAIMS, Topics.CLAIMS.name(), text.serializer(), claims.serializer(), "extract", "decide")
                .addSink(TO_REJECTED, Topics.REJECTED.name(), text.serializer(), rejected.serializer(), "extract");
    }
}
