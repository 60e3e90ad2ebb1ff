package org.tollkeeper.aggregator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.effective.ClaimRows;
import org.tollkeeper.messaging.Keys;

/// The claims of a task's conflicts, one row each, and where those of a story are found.
final class Rows {

    /// What a claim that arrives does to the rows.
    enum Effect {
        /// The same is there already, or another content that stands before it.
        NONE,
        /// It is the first under its id.
        FIRST,
        /// It stands before what was there.
        OTHER
    }

    /// Of several contents under one id the least stands, of equal contents the earliest recorded: method R1.
    private static final Comparator<Claim> STANDING =
            Comparator.comparing(Claim::recordedAt).thenComparing(ClaimDocument::contentHash);

    /// Sorts after every number.
    private static final String NO_NUMBER = "x";

    private final KeyValueStore<String, Claim> claims;
    private final KeyValueStore<String, String> stories;

    Rows(KeyValueStore<String, Claim> claims, KeyValueStore<String, String> stories) {
        this.claims = claims;
        this.stories = stories;
    }

    /// Whichever copies and contents of a claim arrive, in whatever order, the same row is left in the end.
    Effect put(Claim claim) {
        var key = Keys.join(claim.conflict(), claim.id());
        var known = claims.get(key);
        if (known != null && STANDING.compare(known, claim) <= 0) {
            return Effect.NONE;
        }
        if (known != null && known.story() != null) {
            stories.delete(key(known, known.story()));
        }
        claims.put(key, claim);
        if (claim.story() != null) {
            stories.put(key(claim, claim.story()), claim.id());
        }
        return known == null ? Effect.FIRST : Effect.OTHER;
    }

    private static String key(Claim claim, StoryRef story) {
        var number = story.order();
        var order = number.isPresent() ? "%019d".formatted(number.getAsLong()) : NO_NUMBER;
        return Keys.join(claim.conflict(), story.provider(), story.key(), order, claim.id());
    }

    void forEach(String conflict, Consumer<Claim> visitor) {
        try (var some = claims.prefixScan(Keys.join(conflict, ""), new StringSerializer())) {
            some.forEachRemaining(row -> visitor.accept(row.value));
        }
    }

    /// Every conflict with a row.
    void forEachConflict(Consumer<String> visitor) {
        try (var all = claims.all()) {
            all.forEachRemaining(row -> visitor.accept(Keys.conflictOf(row.key)));
        }
    }

    ClaimRows of(String conflict) {
        return new ClaimRows() {
            @Override
            public @Nullable Claim get(String id) {
                return claims.get(Keys.join(conflict, id));
            }

            @Override
            public List<Claim> ofStory(String provider, String key) {
                var ids = new ArrayList<String>();
                try (var some = stories.prefixScan(Keys.join(conflict, provider, key, ""), new StringSerializer())) {
                    some.forEachRemaining(row -> ids.add(row.value));
                }
                return ids.stream().map(this::get).filter(Objects::nonNull).toList();
            }

            @Override
            public @Nullable Claim newestOfStory(String provider, String key) {
                var prefix = Keys.join(conflict, provider, key, "");
                try (var some = stories.reverseRange(prefix, prefix + "~")) {
                    return some.hasNext() ? get(some.next().value) : null;
                }
            }
        };
    }
}
