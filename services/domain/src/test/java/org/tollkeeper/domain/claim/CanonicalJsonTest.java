package org.tollkeeper.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tollkeeper.domain.Telling.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// RFC 8785 and the JSON form of a claim that digests are taken over.
class CanonicalJsonTest {

    @Test
    void keys_are_sorted_and_nothing_is_spaced() {
        assertThat(CanonicalJson.write(Map.of("b", List.of(1, 2L), "a", true, "ä", new BigDecimal("0.850"))))
                .isEqualTo("{\"a\":true,\"b\":[1,2],\"ä\":0.85}");
    }

    @Test
    void only_what_must_be_escaped_is() {
        assertThat(CanonicalJson.write("\u20ac$\u000f\nA'B\"\\/\u007f"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\/\u007f\"");
    }

    @Test
    void a_null_has_no_place() {
        assertThatThrownBy(() -> CanonicalJson.write(new Object())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_claims_form_leaves_out_what_is_absent() {
        var claim = claim("c1").from("2020-09-28").total(59);

        assertThat(CanonicalJson.write(ClaimDocument.of(claim)))
                .isEqualTo(
                        "{\"carriers\":[\"afp\"],\"category\":\"MILITARY\",\"claimant\":{\"name\":\"east-mod\"},"
                                + "\"conflict\":\"war\",\"harm\":\"KILLED\",\"id\":\"c1\",\"kind\":\"TOTAL\",\"origin\":\"2020-09-27\","
                                + "\"quantity\":{\"high\":59,\"low\":59,\"qualifier\":\"EXACT\",\"value\":59},"
                                + "\"recordedAt\":\"2020-10-01T00:00:00Z\",\"side\":\"east\",\"standing\":\"PUBLISHED\","
                                + "\"verification\":\"ASSERTED\",\"window\":{\"from\":\"2020-09-28\",\"to\":\"2020-09-28T18:00:00Z\"}}");
    }

    @Test
    void the_time_of_recording_is_no_part_of_the_content_and_the_id_no_part_of_a_derived_id() {
        var claim = claim("c1").total(59);
        var later = claim("c1").recordedAt("2020-10-05T00:00:00Z").total(59);
        var renamed = claim("c2").total(59);

        assertThat(ClaimDocument.contentHash(later)).isEqualTo(ClaimDocument.contentHash(claim));
        assertThat(ClaimDocument.contentHash(renamed)).isNotEqualTo(ClaimDocument.contentHash(claim));
        assertThat(ClaimDocument.derivedId(renamed)).isEqualTo(ClaimDocument.derivedId(claim));
    }

    @Test
    void who_read_it_is_no_part_of_the_content_either() {
        var plain = read(new Confidence(88));
        var by = read(new Confidence(88, new ReadBy("rules-9", "0123456789ab")));

        assertThat(ClaimDocument.of(by))
                .containsEntry("extractor", Map.of("version", "rules-9", "lexicon", "0123456789ab"));
        assertThat(ClaimDocument.contentHash(by)).isEqualTo(ClaimDocument.contentHash(plain));
        assertThat(ClaimDocument.derivedId(by)).isEqualTo(ClaimDocument.derivedId(plain));
        assertThat(ClaimDocument.of(plain)).doesNotContainKey("extractor");
    }

    private static Claim read(Confidence confidence) {
        var claim = claim("c1").total(59);
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
                confidence,
                claim.standing(),
                null,
                null);
    }

    @Test
    void digests_add_up_whatever_the_order() {
        var a = claim("a").total(1);
        var b = claim("b").total(2);
        var c = claim("c").total(3);

        assertThat(Digest.of(List.of(a, b)).plus(Digest.of(c))).isEqualTo(Digest.of(List.of(c, b, a)));
        assertThat(Digest.of(List.of())).isEqualTo(Digest.EMPTY);
    }
}
