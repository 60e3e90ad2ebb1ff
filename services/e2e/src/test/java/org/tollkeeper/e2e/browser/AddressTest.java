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
        for (int i = 0; i < 50; i++) {
            var formerUrl = page.url();
            var former = figures(page);
            step(page, random);
            var url = page.url();

            try (var fresh = browsing.context(new NewContextOptions().setViewportSize(1280, 900))) {
                var other = fresh.newPage();
                other.navigate(url);
                assertThat(figures(other)).as(url).isEqualTo(figures(page));
                assertThat(war.page().replaceFirst("/c/.*", "") + canonical(other))
                        .isEqualTo(url);
            }
            if (i % 10 == 9 && !url.equals(formerUrl)) {
                page.goBack();
                page.waitForURL(formerUrl);
                assertThat(figures(page)).as("back from %s", url).isEqualTo(former);
            }
        }
    }

    /// One thing that a reader may do: choose rows or a scale, go to another view, set the clocks.
    private static void step(Page page, Random random) {
        if (random.nextInt(3) == 0) {
            page.locator("#clocks").evaluate("e => { e.open = true; }");
            page.locator("#clock-at").fill(TIMES.get(random.nextInt(TIMES.size())));
            page.locator("#clock-known").fill(TIMES.get(random.nextInt(TIMES.size())));
            page.locator("#clocks button").click();
        } else {
            var links = page.locator(random.nextInt(3) == 0 ? "#tabs a" : "#choices a, #tabs a")
                    .all();
            links.get(random.nextInt(links.size())).click();
        }
        page.waitForLoadState();
        settled(page);
    }

    /// A form makes addresses with empty fields; the page puts its own in their place.
    private static void settled(Page page) {
        Until.holds(page, "location.pathname + location.search === document.getElementById('page').dataset.url");
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

    private static String figures(Page page) {
        return page.locator("#figures").innerHTML();
    }

    private static String canonical(Page page) {
        return String.valueOf(page.locator("link[rel=canonical]").getAttribute("href"));
    }
}
