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
            look(known, known.story());
        }
        claims.put(key, claim);
        if (claim.story() != null) {
            stories.put(key(claim, claim.story()), claim.id());
            note(claim, claim.story());
        }
        return known == null ? Effect.FIRST : Effect.OTHER;
    }

    /// What is known of a story at a glance: how many claims carry it, and one of the newest version.
    private record Glance(long claims, String order, String id) {
        static @Nullable Glance of(@Nullable String row) {
            if (row == null) {
                return null;
            }
            var parts = Keys.split(row);
            return new Glance(Long.parseLong(parts.get(0)), parts.get(1), parts.get(2));
        }

        /// Any claim of the newest version will do: the first to come stays.
        Glance and(String otherOrder, String otherId) {
            return otherOrder.compareTo(order) > 0
                    ? new Glance(claims + 1, otherOrder, otherId)
                    : new Glance(claims + 1, order, id);
        }

        String row() {
            return Keys.join(Long.toString(claims), order, id);
        }
    }

    private void note(Claim claim, StoryRef story) {
        var key = Keys.join(claim.conflict(), story.provider(), story.key());
        var known = Glance.of(stories.get(key));
        var now = known == null ? new Glance(1, order(story), claim.id()) : known.and(order(story), claim.id());
        stories.put(key, now.row());
    }

    /// Looks at all that carry a story again.
    private void look(Claim claim, StoryRef story) {
        Glance seen = null;
        try (var some = stories.prefixScan(
                Keys.join(claim.conflict(), story.provider(), story.key(), ""), new StringSerializer())) {
            while (some.hasNext()) {
                var row = some.next();
                var order = Keys.split(row.key).get(3);
                seen = seen == null ? new Glance(1, order, row.value) : seen.and(order, row.value);
            }
        }
        stories.put(Keys.join(claim.conflict(), story.provider(), story.key()), seen == null ? null : seen.row());
    }

    private static String order(StoryRef story) {
        var number = story.order();
        return number.isPresent() ? "%019d".formatted(number.getAsLong()) : NO_NUMBER;
    }

    private static String key(Claim claim, StoryRef story) {
        return Keys.join(claim.conflict(), story.provider(), story.key(), order(story), claim.id());
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
            public @Nullable Newest newestOfStory(String provider, String key) {
                var seen = Glance.of(stories.get(Keys.join(conflict, provider, key)));
                var claim = seen == null ? null : get(seen.id());
                return seen == null || claim == null ? null : new Newest(claim, seen.claims() == 1);
            }
        };
    }
}
