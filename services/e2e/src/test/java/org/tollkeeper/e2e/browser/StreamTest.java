package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tollkeeper.e2e.Tollkeeper;

/// Check 10: the stream's life, a power cut included.
@PageTest
class StreamTest {
    @Test
    void eight_tabs_follow_and_none_of_them_waits(Tollkeeper system, Browsing browsing) throws Exception {
        var war = BorderWar.standing(system, "page-tabs");
        try (var context = browsing.context(new NewContextOptions())) {
            var tabs = new ArrayList<Page>();
            for (int i = 0; i < 8; i++) {
                var tab = context.newPage();
                tab.navigate(war.page());
                tabs.add(tab);
            }
            Until.isLive(tabs.getFirst());
            war.publish(war.total("t1", "orla-mod", "orla", "MILITARY", 1700, "2021-03-11T12:00:00Z"));
            for (var tab : tabs) {
                Until.holds(tab, "document.getElementById('orla.military.killed').dataset.best === '1700'");
            }
            var answered = tabs.getLast()
                    .evaluate(
                            "async url => (await fetch(url, { signal: AbortSignal.timeout(5000) })).status",
                            war.api("/tolls"));
            assertThat(answered).isEqualTo(200);
        }
    }

    @Test
    void a_power_cut_amid_a_burst_is_told_and_made_good(Tollkeeper system, Browsing browsing) throws Exception {
        var war = BorderWar.standing(system, "page-burst");
        var page = browsing.open(war.page());
        var resumed = new CopyOnWriteArrayList<String>();
        page.onRequest(request -> {
            if (request.url().contains("/changes")) {
                var id = request.allHeaders().get("last-event-id");
                resumed.add(id == null ? request.url() : id);
            }
        });
        Until.isLive(page);
        page.evaluate(
                "() => { window.news = []; new MutationObserver(() => window.news.push(performance.now()))"
                        + ".observe(document.getElementById('news'), { childList: true, characterData: true, subtree: true }); }");

        war.send(burst(war, 0, 500));
        page.waitForTimeout(5000);
        system.cutPower();
        Until.holds(
                page,
                "document.getElementById('connection').textContent.startsWith('Connection lost at')",
                Duration.ofSeconds(30));
        system.startAgain();
        war.send(burst(war, 500, 1000));
        war.settle();

        Until.holds(
                page, "document.getElementById('orla.police.killed')?.dataset.best === '1999'", Duration.ofSeconds(60));
        Until.isLive(page);
        assertThat(resumed).anyMatch(id -> id.matches("\\d{4}-.*/.+") || id.contains("lastEventId="));
        assertThat(SameEverywhereTest.shown(page))
                .isEqualTo(SameEverywhereTest.told(page, SameEverywhereTest.told(war.json("/tolls"))));
        var news = ((List<?>) page.evaluate("window.news"))
                .stream().map(Number.class::cast).map(Number::doubleValue).toList();
        assertThat(IntStream.range(1, news.size()).mapToDouble(i -> news.get(i) - news.get(i - 1)))
                .allMatch(gap -> gap > 4900);

        page.navigate(war.page() + "/changes");
        var events = page.locator(".changes li[data-event]").all().stream()
                .map(line -> line.getAttribute("data-event") + " " + line.getAttribute("data-row"))
                .toList();
        assertThat(events).isNotEmpty().doesNotHaveDuplicates();
    }

    private static List<String> burst(BorderWar war, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> war.total(
                        "b" + i,
                        "orla-mod",
                        "orla",
                        "POLICE",
                        1000 + i,
                        "2021-03-12T%02d:%02d:00Z".formatted(i / 60, i % 60)))
                .toList();
    }
}
