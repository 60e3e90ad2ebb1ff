package org.tollkeeper.ingest.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.extraction.ClaimExtractor;
import org.tollkeeper.ingest.stories.StoryClaims;

class StoryClaimsTest {

    private static final Conflict STRAIT = new Conflict(
            "strait",
            "A fictional strait",
            Moment.parse("2031-05-01"),
            null,
            ZoneOffset.UTC,
            List.of(new Side("north", "North")),
            List.of(),
            List.of(),
            Conflict.STANDARD_CODEBOOK);

    @Test
    void a_story_the_extractor_cannot_cope_with_claims_nothing_and_says_so() {
        ClaimExtractor broken = (story, conflict) -> {
            throw new IllegalArgumentException("value is 20000000000");
        };

        var extraction = new StoryClaims(broken).extract(Wire.version("k", "1", 0, "north 12"), List.of(STRAIT));

        assertThat(extraction.claims()).isEmpty();
        assertThat(extraction.warnings())
                .containsExactly("The extractor failed on this story for conflict 'strait': value is 20000000000");
    }

    @Test
    void a_killed_story_claims_nothing_and_takes_back_what_it_repeats() {
        var kill = Wire.version("k", "2", 0, "north 12", ",'status':'canceled'");

        var extraction = new StoryClaims(Wire.EXTRACTOR).extract(kill, List.of(STRAIT));

        assertThat(extraction.claims()).isEmpty();
        assertThat(extraction.retracted())
                .isEqualTo(Wire.EXTRACTOR.extract(kill, STRAIT).claims());
    }
}
