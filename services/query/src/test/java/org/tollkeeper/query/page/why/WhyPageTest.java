package org.tollkeeper.query.page.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.dossier;
import static org.tollkeeper.query.Telling.more;
import static org.tollkeeper.query.Telling.retraction;
import static org.tollkeeper.query.Telling.total;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.page.PageTelling;
import org.tollkeeper.query.page.claims.ClaimLine;
import org.tollkeeper.query.page.shell.View;

class WhyPageTest {
    private static final String NOON = "2031-03-02T12:00:00Z";
    private static final String NIGHT = "2031-03-02T22:00:00Z";

    @Test
    void the_sum_is_written_out_and_what_adds_nothing_stands_apart() {
        var page = page(
                ORLA_SOLDIERS,
                dossier(
                        total("c0", "orla-mod", ORLA_SOLDIERS, 12, "2031-03-01T12:00:00Z"),
                        total("c1", "orla-mod", ORLA_SOLDIERS, 16, NOON),
                        more("c2", "orla-mod", ORLA_SOLDIERS, 15, NOON, NIGHT)));
        var ledger = page.ledgers().getFirst();

        assertThat(page.figure()).isEqualTo("31");
        assertThat(ledger.sum()).isEqualTo("16 + 15 = 31");
        assertThat(ledger.lines().stream().mapToLong(LedgerCard.Line::number).sum())
                .isEqualTo(31);
        assertThat(ledger.rest())
                .flatExtracting(LedgerCard.Line::claims)
                .extracting(c -> c.id())
                .containsExactly("c0");
    }

    @Test
    void a_clash_says_what_would_settle_it_and_who_sets_which_end() {
        var page = page(
                ORLA_SOLDIERS,
                dossier(
                        total("c1", "orla-mod", ORLA_SOLDIERS, 59, NOON),
                        total("c2", "vesk-mod", ORLA_SOLDIERS, 550, NOON)));

        assertThat(page.settle()).singleElement().asString().contains("neutral source");
        assertThat(page.ends())
                .extracting(WhyPage.End::name, WhyPage.End::value, WhyPage.End::by)
                .contains(tuple("Best", "59", "Orla defence ministry"), tuple("High", "550", "Vesk defence ministry"));
        assertThat(page.ends()).extracting(WhyPage.End::claims).startsWith(List.of("c1"), List.of("c1"), List.of("c2"));
    }

    @Test
    void what_was_withdrawn_is_listed_with_who_took_it_back_and_when() {
        var page = page(
                ORLA_SOLDIERS,
                dossier(
                        total("c1", "orla-mod", ORLA_SOLDIERS, 59, NOON),
                        total("c2", "orla-mod", ORLA_SOLDIERS, 99, NIGHT),
                        retraction("r1", "orla-mod", "c2", "2031-03-03T09:00:00Z")));

        assertThat(page.uncounted()).singleElement().satisfies(claim -> {
            assertThat(claim.id()).isEqualTo("c2");
            assertThat(claim.why()).contains("Withdrawn by", "On 3 Mar 2031, 09:01 UTC.");
        });
    }

    @Test
    void a_citation_names_the_figure_its_time_and_its_digest() {
        var page = page(ORLA_SOLDIERS, dossier(total("c1", "orla-mod", ORLA_SOLDIERS, 59, NOON)));

        assertThat(page.copies().citation())
                .startsWith(
                        "A fictional border war. Orla: soldiers killed: 59. Tollkeeper, as known at noon; 1 claim, digest ");
        assertThat(page.copies().link()).isEqualTo("/c/border-war#why=orla.military.killed");
        assertThat(page.copies().json()).isEqualTo("/conflicts/border-war/tolls/orla/MILITARY/KILLED/explanation");
    }

    @Test
    void people_who_went_from_one_count_to_another_are_told_once_with_both_claims() {
        var missing = new Cell("orla", Category.MILITARY, Harm.MISSING);
        var page = page(
                ORLA_SOLDIERS,
                dossier(
                        total("n", "orla-mod", missing, 9, NOON),
                        partOf("n", more("k", "orla-mod", ORLA_SOLDIERS, 3, NOON, NIGHT))));

        assertThat(page.moves()).singleElement().satisfies(move -> {
            assertThat(move.sentence()).startsWith("3 who were counted as missing before are now counted as killed.");
            assertThat(move.claims()).extracting(ClaimLine::id).containsExactly("n", "k");
        });
    }

    private static Claim partOf(String other, Claim claim) {
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
                claim.standing(),
                claim.reason(),
                other);
    }

    private static WhyPage page(Cell cell, Dossier dossier) {
        var found = PageTelling.found(dossier, View.NOW, Map.of());
        return WhyPage.of(
                dossier.why(found.visit().question(), cell),
                List.of(),
                found,
                List.of(),
                found.visit().address(),
                "noon");
    }
}
