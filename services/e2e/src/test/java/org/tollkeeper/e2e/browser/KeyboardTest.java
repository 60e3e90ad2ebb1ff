package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tollkeeper.e2e.Tollkeeper;

/// Check 8: everything by keyboard, and no key that does something unasked.
@PageTest
class KeyboardTest {
    private static String url = "";

    @BeforeAll
    static void a_war(Tollkeeper system) throws Exception {
        url = BorderWar.standing(system, "page-keys").page();
    }

    @Test
    void the_drawer_is_reached_by_tab_keeps_tab_inside_and_gives_focus_back(Browsing browsing) {
        var page = browsing.open(url);
        Until.holds(page, "document.documentElement.classList.contains('js')");
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Skip to the figures");
        for (int i = 0; i < 60 && !focusedId(page).equals("why-orla.military.killed"); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        Until.holds(page, "document.getElementById('drawer').open");
        for (int i = 0; i < 40; i++) {
            page.keyboard().press(i % 3 == 2 ? "Shift+Tab" : "Tab");
            assertThat(page.evaluate("document.getElementById('drawer').contains(document.activeElement)"))
                    .as("after %d steps: %s", i, focused(page))
                    .isEqualTo(true);
        }
        page.keyboard().press("Escape");
        Until.holds(page, "!document.getElementById('drawer').open && location.hash === ''");
        assertThat(focusedId(page)).isEqualTo("why-orla.military.killed");
        assertThat(page.url()).isEqualTo(url);
    }

    @Test
    void in_the_chart_the_newest_point_is_the_end_of_the_way(Browsing browsing) {
        var page = browsing.open(url + "/timeline");
        Until.holds(page, "document.documentElement.classList.contains('js')");
        page.locator("#chart").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Home");
        assertThat(said(page)).contains("Orla, up to 3 Mar 2021, 12:00 UTC: 300");
        page.keyboard().press("End");
        assertThat(said(page)).contains("Orla, up to 9 Mar 2021, 12:00 UTC: 1,240");
        page.keyboard().press("ArrowRight");
        assertThat(said(page)).contains("Orla, up to 9 Mar 2021, 12:00 UTC: 1,240");
        page.keyboard().press("t");
        assertThat(focusedId(page)).isEqualTo("line=orla.military.killed=2021-03-09T12:00:00Z");
    }

    @Test
    void the_handle_goes_from_revision_to_revision_and_ends_live(Browsing browsing) {
        var page = browsing.open(url + "/timeline");
        Until.holds(page, "document.documentElement.classList.contains('js')");
        page.locator("#handle").focus();
        page.keyboard().press("Home");
        Until.holds(page, "location.search === '?knownAt=2021-03-03T12:01:00Z'");
        Until.holds(page, "document.getElementById('strip').classList.contains('past')");
        page.keyboard().press("ArrowRight");
        Until.holds(page, "location.search === '?knownAt=2021-03-03T18:01:00Z'");
        page.keyboard().press("End");
        Until.holds(page, "location.search === '' && !document.getElementById('strip').classList.contains('past')");
    }

    @Test
    void letters_do_nothing_on_the_page_itself(Browsing browsing) {
        var page = browsing.open(url);
        Until.isLive(page);
        var before = page.locator("main").innerHTML();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            page.keyboard().press(String.valueOf(letter));
        }
        assertThat(page.url()).isEqualTo(url);
        assertThat(page.locator("main").innerHTML()).isEqualTo(before);
    }

    private static String said(Page page) {
        return page.locator("#said").innerText();
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.textContent.trim()"));
    }

    private static String focusedId(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.id"));
    }
}
