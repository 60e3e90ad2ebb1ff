package org.tollkeeper.domain.effective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.domain.Telling.WAR;
import static org.tollkeeper.domain.Telling.claim;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Confidence;
import org.tollkeeper.domain.claim.ReadBy;

/// A story is read again by a newer extractor, which says the same.
class ReadAgainTest {

    @Test
    void the_same_claim_by_a_newer_extractor_is_a_copy_and_no_clash() {
        var first = read(claim("c").total(5), "rules-8");
        var again = read(claim("c").total(5), "rules-9").withRecordedAt(Instant.parse("2020-10-09T00:00:00Z"));

        assertThat(EffectiveSet.judge(WAR, List.of(again, first), null))
                .singleElement()
                .satisfies(fate -> {
                    assertThat(fate.state()).isEqualTo(Fate.State.COUNTED);
                    assertThat(fate.claim()).isSameAs(first);
                });
    }

    @Test
    void another_confidence_is_another_content() {
        assertThat(new Confidence(88, new ReadBy("rules-9", "aaa"))).isEqualTo(new Confidence(88));
        assertThat(new Confidence(88)).isNotEqualTo(new Confidence(89));
    }

    private static Claim read(Claim claim, String version) {
        return new Claim(
                claim.id(),
                claim.conflict(),
                claim.claimant(),
                claim.says(),
                null,
                claim.carriers(),
                null,
                null,
                claim.recordedAt(),
                null,
                claim.verification(),
                new Confidence(88, new ReadBy(version, "0123456789ab")),
                claim.standing(),
                null,
                null);
    }
}
