package org.tollkeeper.domain.toll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.domain.Telling.WAR;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.RandomClaims;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.effective.ClaimRows;

/// A tally kept claim by claim says, after each, what the method says of the set of all of them so far.
class TallyTest {

    private static LongStream seeds() {
        return RandomClaims.seeds(500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_tally_equals_the_method_after_every_claim_in_any_order(long seed) {
        var claims = new ArrayList<>(new RandomClaims(seed).some(20));
        Collections.shuffle(claims, new Random(seed));
        var rows = new HashMap<String, Claim>();
        var tally = new Tally(WAR, new Shelved(rows));
        for (var claim : claims) {
            rows.put(claim.id(), claim);
            tally.file(claim);

            assertThat(tally.said()).isEqualTo(fromScratch(rows.values()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_tally_asked_only_in_the_end_says_the_same(long seed) {
        var claims = new RandomClaims(seed).some(40);
        var rows = new HashMap<String, Claim>();
        claims.forEach(claim -> rows.put(claim.id(), claim));
        var tally = new Tally(WAR, new Shelved(rows));
        claims.reversed().forEach(tally::file);

        assertThat(tally.said()).isEqualTo(fromScratch(rows.values()));
    }

    private static Tally.Said fromScratch(Collection<Claim> claims) {
        var view = Reconciliation.of(WAR, List.copyOf(claims), Question.LIVE);
        return new Tally.Said(view.positions(), view.tolls());
    }

    private record Shelved(Map<String, Claim> claims) implements ClaimRows {
        @Override
        public @Nullable Claim get(String id) {
            return claims.get(id);
        }

        @Override
        public List<Claim> ofStory(String provider, String key) {
            var story = new StoryRef(provider, key, "any");
            return claims.values().stream()
                    .filter(c -> c.story() != null && c.story().isSameStoryAs(story))
                    .toList();
        }

        @Override
        public @Nullable Newest newestOfStory(String provider, String key) {
            var all = ofStory(provider, key);
            return all.stream()
                    .max(Comparator.comparingLong(Shelved::order).thenComparing(Claim::id))
                    .map(claim -> new Newest(claim, all.size() == 1))
                    .orElse(null);
        }

        private static long order(Claim claim) {
            return Objects.requireNonNull(claim.story()).order().orElse(Long.MAX_VALUE);
        }
    }
}
