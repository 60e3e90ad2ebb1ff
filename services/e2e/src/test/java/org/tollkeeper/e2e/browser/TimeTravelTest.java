package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.tollkeeper.e2e.Tollkeeper;

/// Check 4: a pinned page never moves, a live one follows.
@PageTest
class TimeTravelTest {
    private static final String ROW = "tr[id='orla.military.killed']";

    @Test
    void what_is_pinned_stays_and_what_is_live_follows(Tollkeeper system, Browsing browsing) throws Exception {
        var war = BorderWar.standing(system, "page-travel");
        var pinned = browsing.open(war.page() + "?knownAt=2021-03-06T00:00:00Z");
        var live = browsing.open(war.page());
        Until.isLive(live);

        assertThat(best(pinned)).isEqualTo("300");
        assertThat(pinned.locator("#strip.past").innerText())
                .contains("You are looking at the past.", "6 Mar 2021, 00:00 UTC", "Return to live");
        assertThat(best(live)).isEqualTo("1240");

        war.publish(war.total("o4", "orla-mod", "orla", "MILITARY", 1500, "2021-03-10T12:00:00Z"));
        Until.holds(live, "document.getElementById('orla.military.killed').dataset.best === '1500'");
        pinned.waitForTimeout(3000);
        assertThat(best(pinned)).isEqualTo("300");
    }

    @Test
    void one_step_leads_back_to_live(Tollkeeper system, Browsing browsing) throws Exception {
        var war = BorderWar.standing(system, "page-return");
        var page = browsing.open(war.page() + "?knownAt=2021-03-06T00:00:00Z");
        page.getByText("Return to live").click();

        page.waitForURL(war.page());
        Until.holds(page, "document.getElementById('orla.military.killed').dataset.best === '1240'");
        page.goBack();
        Until.holds(page, "document.getElementById('orla.military.killed').dataset.best === '300'");
    }

    private static String best(Page page) {
        return page.locator(ROW).getAttribute("data-best");
    }
}
