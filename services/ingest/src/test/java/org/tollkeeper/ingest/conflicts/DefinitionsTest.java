package org.tollkeeper.ingest.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.ingest.recording.Recorder.Place;

class DefinitionsTest {
    private final Definitions definitions = new Definitions();

    private static Conflict named(String name) {
        return new Conflict(
                "strait",
                name,
                Moment.parse("2031"),
                null,
                ZoneId.of("UTC"),
                List.of(),
                List.of(),
                List.of(),
                Conflict.STANDARD_CODEBOOK);
    }

    @Test
    void our_own_write_is_not_undone_by_reading_what_lies_before_it() {
        definitions.saw(named("new"), new Place(2, 8));
        definitions.saw(named("old"), new Place(2, 7));

        assertThat(definitions.find("strait")).contains(named("new"));
        assertThat(definitions.all()).containsExactly(named("new"));
    }

    @Test
    void the_position_says_how_far_each_partition_was_read() {
        definitions.saw(named("a"), new Place(2, 8));
        definitions.saw(named("b"), new Place(0, 1));

        assertThat(definitions.position()).isEqualTo("0=1;2=8");
    }
}
