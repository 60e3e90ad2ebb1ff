package org.tollkeeper.query.page.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.VESK_SOLDIERS;
import static org.tollkeeper.query.Telling.dossier;
import static org.tollkeeper.query.Telling.retraction;
import static org.tollkeeper.query.Telling.total;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.page.PageTelling;
import org.tollkeeper.query.page.shell.View;

class ClaimsPageTest {
    private static final Dossier TOLD = dossier(
            total("c1", "orla-mod", ORLA_SOLDIERS, 59, "2031-03-02T12:00:00Z"),
            total("c2", "monitor", VESK_SOLDIERS, 7, "2031-03-02T13:00:00Z"),
            total("c3", "orla-mod", ORLA_SOLDIERS, 99, "2031-03-02T22:00:00Z"),
            retraction("r1", "orla-mod", "c3", "2031-03-03T09:00:00Z"));

    @Test
    void the_last_recorded_comes_first_and_what_was_withdrawn_stays() {
        var page = page(TOLD, Map.of());

        assertThat(page.claims()).extracting(ClaimLine::id).containsExactly("c3", "c2", "c1");
        assertThat(page.claims().getFirst().isStruck()).isTrue();
    }

    @Test
    void claims_are_chosen_by_side_claimant_and_state() {
        assertThat(page(TOLD, Map.of("side", "vesk")).claims())
                .extracting(ClaimLine::id)
                .containsExactly("c2");
        assertThat(page(TOLD, Map.of("claimant", "orla-mod")).claims())
                .extracting(ClaimLine::id)
                .containsExactly("c3", "c1");
        assertThat(page(TOLD, Map.of("state", "withdrawn")).claims())
                .extracting(ClaimLine::id)
                .containsExactly("c3");
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        var many = dossier(IntStream.range(10, 60)
                .mapToObj(i -> total("n" + i, "orla-mod", ORLA_SOLDIERS, i, "2031-03-02T12:%02d:00Z".formatted(i)))
                .toArray(Claim[]::new));
        var first = page(many, Map.of());
        var cursor = first.next().replaceFirst(".*cursor=", "").replace("%2F", "/");
        var second = page(many, Map.of("cursor", cursor));

        assertThat(first.claims()).hasSize(40);
        assertThat(second.claims().getFirst().id()).isEqualTo("n19");
        assertThat(second.claims()).hasSize(10);
        assertThat(second.next()).isEmpty();
    }

    @Test
    void the_desk_is_told_why_a_claim_waits() {
        var unsure =
                proposed(total("q1", "orla-mod", ORLA_SOLDIERS, 60, "2031-03-02T23:00:00Z"), "The side is inferred.");

        assertThat(page(dossier(unsure), Map.of("state", "proposed")).claims())
                .extracting(ClaimLine::why)
                .containsExactly("Waits for an editor. The side is inferred.");
    }

    private static Claim proposed(Claim claim, String reason) {
        return new Claim(
                claim.id(),
                claim.conflict(),
                claim.claimant(),
                claim.says(),
                claim.stance(),
                claim.carriers(),
                claim.story(),
                claim.statedAt(),
                claim.recordedAt(),
                claim.evidence(),
                claim.verification(),
                claim.confidence(),
                Standing.PROPOSED,
                reason,
                claim.partOf());
    }

    private static ClaimsPage page(Dossier dossier, Map<String, String> typed) {
        var found = PageTelling.found(dossier, View.CLAIMS, typed);
        var visit = found.visit();
        return ClaimsPage.of(
                visit, dossier.claims(ClaimsPage.wanted(visit), visit.question()), found, dossier.statements());
    }
}
