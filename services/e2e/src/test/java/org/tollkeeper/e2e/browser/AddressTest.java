package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tollkeeper.e2e.Tollkeeper;

/// Check 9: the address holds the whole state, and what it says wrongly is told.
@PageTest
class AddressTest {
    private static final List<String> TIMES = List.of("2021-03-04", "2021-03-07T06:00:00Z", "2021-03-09", "");
    private static BorderWar war;

    @BeforeAll
    static void a_war(Tollkeeper system) throws Exception {
        war = BorderWar.standing(system, "page-address");
    }

    @Test
    void fifty_states_set_by_hand_are_found_again_by_their_address(Browsing browsing) {
        var random = new Random(50);
        var page = browsing.open(war.page());
        Until.isLive(page);
        for (int i = 0; i < 50; i++) {
            closeDrawer(page);
            var formerUrl = page.url();
            var former = shown(page);
            step(page, random);
            var url = page.url();

            try (var fresh = browsing.context(new NewContextOptions().setViewportSize(1280, 900))) {
                var other = fresh.newPage();
                other.navigate(url);
                settled(other);
                assertThat(shown(other)).as(url).isEqualTo(shown(page));
                assertThat(other.url()).isEqualTo(url);
                assertThat(origin() + canonical(other)).isEqualTo(url.replaceFirst("#.*", ""));
            }
            if (!url.equals(formerUrl)) {
                page.goBack();
                page.waitForURL(formerUrl);
                settled(page);
                assertThat(shown(page)).as("back from %s", url).isEqualTo(former);
                page.goForward();
                page.waitForURL(url);
                settled(page);
            }
        }
    }

    /// One thing that a reader may do: choose rows or a scale, go to another view, set the clocks, ask why, show a
    /// table.
    private static void step(Page page, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> typeClocks(page, random);
            case 1 -> slide(page, random);
            case 2 -> follow(page, "#tabs a", random);
            case 3 -> follow(page, page.locator("a[data-why]").count() > 0 ? "a[data-why]" : "#choices a", random);
            case 4 -> follow(page, page.locator(".tables a").count() > 0 ? ".tables a" : "#choices a", random);
            default -> follow(page, "#choices a", random);
        }
        page.waitForLoadState();
        settled(page);
    }

    private static void follow(Page page, String links, Random random) {
        var all = page.locator(links).all();
        all.get(random.nextInt(all.size())).click();
    }

    private static void typeClocks(Page page, Random random) {
        page.locator("#clocks").evaluate("e => { e.open = true; }");
        page.locator("#clock-at").fill(TIMES.get(random.nextInt(TIMES.size())));
        page.locator("#clock-known").fill(TIMES.get(random.nextInt(TIMES.size())));
        page.locator("#clocks button").click();
    }

    /// One slider to its beginning, and a few stops on.
    private static void slide(Page page, Random random) {
        page.locator("#clocks").evaluate("e => { e.open = true; }");
        var slider = page.locator(random.nextBoolean() ? "#clock-at-slider" : "#clock-known-slider");
        slider.focus();
        slider.press("Home");
        for (int i = random.nextInt(5); i > 0; i--) {
            slider.press("ArrowRight");
        }
        Until.holds(page, "document.activeElement.getAttribute('aria-valuetext') !== null");
    }

    /// What the address asks for is what is shown, the drawer included; a form makes addresses with empty fields, and
    /// the page puts its own in their place.
    private static void settled(Page page) {
        Until.holds(
                page,
                "location.pathname + location.search === document.getElementById('page').dataset.url"
                        + " && document.documentElement.classList.contains('js')");
        Until.holds(page, "document.getElementById('drawer').open === location.hash.startsWith('#why=')");
    }

    private static void closeDrawer(Page page) {
        if (page.url().contains("#why=")) {
            page.keyboard().press("Escape");
            Until.holds(page, "location.hash === ''");
        }
    }

    @Test
    void a_time_that_is_none_is_told_and_programs_are_refused(Tollkeeper system, Browsing browsing) throws Exception {
        var page = browsing.open(war.page() + "?knownAt=banana");

        assertThat(page.locator(".problem").innerText()).contains("knownAt", "banana");
        assertThat(page.locator("tr[id='orla.military.killed']").getAttribute("data-best"))
                .isEqualTo("1240");
        var answer = system.get(war.api("/tolls?knownAt=banana"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("knownAt");
    }

    @Test
    void an_embed_view_may_be_framed_and_says_where_it_is_from(Tollkeeper system, Browsing browsing) throws Exception {
        var address = "/embed/c/" + war.id() + "?side=orla&harm=KILLED";
        var policy = system.get(address)
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
        var page = browsing.open(system.url() + address);

        assertThat(policy).contains("frame-ancestors *").contains("default-src 'self'");
        assertThat(page.locator(".source").innerText()).contains("Source: Tollkeeper");
        assertThat(page.locator("tr[data-state]").all().stream().map(row -> row.getAttribute("id")))
                .contains("orla.military.killed")
                .allMatch(id -> id.startsWith("orla."));
    }

    /// What the reader has before them: the clocks, the views, the figures, what can be taken away, and why a figure is
    /// what it is.
    private static String shown(Page page) {
        return String.valueOf(page.evaluate("['strip-words', 'tabs', 'figures', 'take', 'drawer-content']"
                + ".map(id => (id !== 'drawer-content' || document.getElementById('drawer').open"
                + " ? document.getElementById(id).innerHTML : '')).join()"));
    }

    private static String origin() {
        return war.page().replaceFirst("/c/.*", "");
    }

    private static String canonical(Page page) {
        return String.valueOf(page.locator("link[rel=canonical]").getAttribute("href"));
    }
}
