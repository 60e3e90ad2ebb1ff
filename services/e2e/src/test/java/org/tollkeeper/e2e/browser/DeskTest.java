package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.tollkeeper.e2e.Tollkeeper;

/// The editor's desk: what waits is decided there, mended or as it was read, and what was decided is on record.
@PageTest
class DeskTest {
    private static final String UNTIL = "2021-03-09T12:00:00Z";

    @Test
    void what_an_editor_mends_and_accepts_counts_as_mended(Tollkeeper system, Browsing browsing) throws Exception {
        var war = waiting(system, "page-desk-accept");
        var figures = browsing.open(war.page());
        Until.isLive(figures);
        assertThat(figures.getByText("1 waiting for an editor").count()).isEqualTo(1);
        var desk = browsing.open(war.page() + "/claims?state=proposed");

        var form = desk.locator(".decide");
        form.locator("summary").click();
        form.locator("[name=figure]").fill("1, 095");
        form.locator("[name=side]").selectOption("orla");
        sign(form, "The count is of Orla's own.");
        form.getByText("Accept", new Locator.GetByTextOptions().setExact(true)).click();

        Until.holds(desk, "document.querySelector('#claims .none')?.textContent === 'No claim waits for an editor.'");
        Until.holds(figures, "document.getElementById('orla.police.killed')?.dataset.best === '1095'");
        assertThat(figures.locator("[id='vesk.police.killed'][data-best]").count())
                .as("what was read is not counted as well")
                .isZero();
        assertThat(claim(war, "q1").path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(said(browsing.open(war.page() + "/claims")))
                .contains("The count is of Orla's own.", "A. Editor", "1,095 in all");
    }

    @Test
    void what_an_editor_rejects_counts_nowhere_and_stays_on_record(Tollkeeper system, Browsing browsing)
            throws Exception {
        var war = waiting(system, "page-desk-reject");
        var desk = browsing.open(war.page() + "/claims?state=proposed");

        var form = desk.locator(".decide");
        sign(form, "The same count was printed twice.");
        form.getByText("Reject", new Locator.GetByTextOptions().setExact(true)).click();

        Until.holds(desk, "document.querySelector('#claims .none')?.textContent === 'No claim waits for an editor.'");
        assertThat(claim(war, "q1").path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(war.json("/tolls?category=POLICE").path("tolls").findValuesAsText("best"))
                .isEmpty();
        assertThat(said(browsing.open(war.page() + "/claims")))
                .contains("The same count was printed twice.", "A. Editor");
    }

    @Test
    void what_cannot_be_decided_so_is_said_and_stays(Tollkeeper system, Browsing browsing) throws Exception {
        var war = waiting(system, "page-desk-refused");
        var desk = browsing.open(war.page() + "/claims?state=proposed");

        var form = desk.locator(".decide");
        form.locator("summary").click();
        form.locator("[name=figure]").fill("99999999999999999999");
        sign(form, "A slip of the hand.");
        form.getByText("Accept", new Locator.GetByTextOptions().setExact(true)).click();

        Until.holds(desk, "document.querySelector('.decide output').textContent.startsWith('Not decided: ')");
        assertThat(form.locator("output").textContent()).contains("quantity");
        assertThat(form.locator("[name=reason]").inputValue()).isEqualTo("A slip of the hand.");
        assertThat(claim(war, "q1").path("state").asText()).isEqualTo("PROPOSED");
    }

    private static BorderWar waiting(Tollkeeper system, String id) throws Exception {
        var war = BorderWar.standing(system, id);
        war.publish(war.proposed("q1", "monitor", "vesk", "POLICE", 90, UNTIL));
        return war;
    }

    private static void sign(Locator form, String reason) {
        form.locator("[name=reason]").fill(reason);
        form.getByLabel("Your name").fill("A. Editor");
    }

    private static JsonNode claim(BorderWar war, String id) throws Exception {
        for (var claim : war.json("/claims").path("claims")) {
            if (claim.path("id").asText().equals(id)) {
                return claim;
            }
        }
        throw new AssertionError("no claim " + id + " in " + war.json("/claims"));
    }

    private static String said(Page page) {
        return page.locator("#claims").innerText();
    }
}
