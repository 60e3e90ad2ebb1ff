package org.tollkeeper.ingest.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.ingest.stories.Known;
import org.tollkeeper.ingest.stories.StoryClaims;
import org.tollkeeper.wire.Story;

class HistoryTest {
    private static final StoryClaims EXTRACTION = new StoryClaims(Wire.EXTRACTOR);

    private static List<Claim> published(List<Story> versions) {
        var published = new ArrayList<Claim>();
        var history = History.NONE;
        for (var story : versions) {
            var claims = EXTRACTION
                    .extract(story, List.of(Newsroom.STRAIT, Newsroom.RIVER))
                    .claims();
            var step = history.take(story, claims);
            published.addAll(step.published());
            history = step.after();
        }
        return published;
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /// The times at which versions were received stay theirs; only the order in which the task sees them changes.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void order_and_redelivery_change_nothing(long seed) {
        var random = new Random(seed);
        var versions = new ArrayList<>(List.of(
                Wire.version("ferry", "1", 0, "north 12\\neast 1"),
                Wire.version("ferry", "2", 1, "north 14"),
                Wire.version("ferry", "2", 2, "north 14\\nwest 2"),
                Wire.version("ferry", "3", 3, "north 11\\nsouth 1"),
                Wire.version("ferry", "late-b", 4, "south 2")));
        if (random.nextBoolean()) {
            versions.add(Wire.withheld("ferry", "4", 5));
        }
        if (random.nextBoolean()) {
            versions.add(Wire.kill("ferry", "5", 6));
        }
        var shuffled = new ArrayList<>(versions);
        shuffled.addAll(versions.subList(0, random.nextInt(versions.size())));
        Collections.shuffle(shuffled, random);

        assertThat(asSet(published(shuffled))).isEqualTo(asSet(published(versions)));
    }

    /// Without the reasons, which tell what had arrived before.
    private static Set<String> asSet(List<Claim> claims) {
        var set = new HashSet<String>();
        claims.forEach(c -> set.add(c.id() + c.recordedAt() + c.conflict() + c.says()));
        assertThat(set).hasSameSizeAs(claims);
        return set;
    }

    private static History received(Story... versions) {
        var history = History.NONE;
        for (var story : versions) {
            history = history.take(story, List.of()).after();
        }
        return history;
    }

    @Test
    void a_version_is_known_by_its_content_and_overtaken_by_what_came_before_it() {
        var one = Wire.version("ferry", "1", 0, "north 12");
        var two = Wire.version("ferry", "2", 1, "north 14");
        var three = Wire.version("ferry", "3", 2, "north 15");

        assertThat(History.NONE.known(one)).isEqualTo(Known.NOTHING);
        assertThat(received(one).known(two)).isEqualTo(Known.NOTHING);
        assertThat(received(one).known(Wire.version("ferry", "1", 9, "north 12")))
                .isEqualTo(new Known(true, null));
        assertThat(received(one).known(Wire.version("ferry", "1", 9, "north 13")))
                .isEqualTo(Known.NOTHING);
        assertThat(received(two, three).known(one))
                .isEqualTo(new Known(false, new Known.Later("3", Story.Action.UPDATE)))
                .isEqualTo(received(three, two).known(one));
        assertThat(received(one, Wire.kill("ferry", "2", 1), three).known(one))
                .isEqualTo(new Known(true, new Known.Later("2", Story.Action.KILL)));
    }

    @Test
    void the_reason_tells_what_became_of_each_statement() {
        var published = published(List.of(
                Wire.version("ferry", "1", 0, "north 12\\nsouth 2\\neast 1"),
                Wire.version("ferry", "2", 1, "north 12\\nsouth 3")));

        assertThat(published)
                .extracting(Claim::reason)
                .containsOnly(null, "Replaced by version 2. 1 unchanged, 1 changed, 1 no longer stated.");
    }
}
