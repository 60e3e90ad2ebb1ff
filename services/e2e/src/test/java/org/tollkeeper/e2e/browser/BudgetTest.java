package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.e2e.Tollkeeper;

/// Check 11: what a page weighs, and that it does not grow.
@PageTest
class BudgetTest {
    private static final int MOST_BYTES = 60 * 1024;
    private static final Map<String, Integer> MOST_OF_KIND =
            Map.of("document", 25 * 1024, "stylesheet", 8 * 1024, "script", 25 * 1024);
    private static final int MOST_REQUESTS = 5;

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/claims", "/changes", "/method"})
    void a_first_load_is_light_and_asks_nobody_else(String view, Tollkeeper system, Browsing browsing)
            throws Exception {
        var war = BorderWar.standing(system, "page-weight" + view.replace('/', '-'));
        try (var context = browsing.context(new NewContextOptions())) {
            var page = context.newPage();
            var requests = new CopyOnWriteArrayList<Request>();
            page.onRequest(requests::add);
            page.addInitScript(
                    "window.refused = []; addEventListener('securitypolicyviolation', e => window.refused.push(e.violatedDirective));"
                            + " window.shifted = 0; new PerformanceObserver(all => all.getEntries().forEach(e => { window.shifted += e.value; }))"
                            + ".observe({ type: 'layout-shift', buffered: true })");
            page.navigate(war.page() + view);
            page.waitForTimeout(1500);

            assertThat(requests)
                    .hasSizeLessThanOrEqualTo(MOST_REQUESTS)
                    .allMatch(request -> request.url().startsWith(system.url()));
            assertThat(weight(requests)).isLessThanOrEqualTo(MOST_BYTES);
            MOST_OF_KIND.forEach((kind, most) ->
                    assertThat(weight(of(kind, requests))).as(kind).isPositive().isLessThanOrEqualTo(most));
            assertThat((List<?>) page.evaluate("window.refused")).isEmpty();
            assertThat(((Number) page.evaluate("window.shifted")).doubleValue()).isLessThanOrEqualTo(0.02);
            assertThat((int) page.evaluate("document.querySelectorAll('*').length"))
                    .isLessThanOrEqualTo(3000);
        }
    }

    @Test
    void the_first_words_are_there_soon(Tollkeeper system, Browsing browsing) throws Exception {
        var war = BorderWar.standing(system, "page-soon");
        var soonest = IntStream.range(0, 5)
                .mapToDouble(i -> {
                    var page = browsing.open(war.page());
                    page.waitForTimeout(300);
                    return ((Number) page.evaluate(
                                    "performance.getEntriesByName('first-contentful-paint')[0].startTime"))
                            .doubleValue();
                })
                .sorted()
                .toArray();

        assertThat(soonest[2]).as("the median of five").isLessThanOrEqualTo(800);
    }

    @Test
    void ten_thousand_events_leave_the_page_as_it_was(Tollkeeper system, Browsing browsing) throws Exception {
        var war = BorderWar.standing(system, "page-growth");
        war.publish(many(war, 0, 10).toArray(String[]::new));
        var page = browsing.open(war.page());
        Until.isLive(page);
        int nodes = (int) page.evaluate("document.querySelectorAll('*').length");
        double heap = heap(page);

        for (int i = 10; i < 10_010; i += 1000) {
            war.send(many(war, i, i + 1000));
            page.waitForTimeout(250);
        }
        war.settle();
        Until.holds(page, "document.getElementById('orla.police.killed').dataset.best === '20009'");

        assertThat((int) page.evaluate("document.querySelectorAll('*').length")).isLessThanOrEqualTo(nodes * 21 / 20);
        assertThat(heap(page) - heap).isLessThanOrEqualTo(5_000_000);
    }

    private static List<String> many(BorderWar war, int from, int to) {
        var claims = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            var time = "2021-03-%02dT%02d:%02d:%02dZ".formatted(12 + i / 3600 / 24, i / 3600 % 24, i / 60 % 60, i % 60);
            claims.add(war.total("g" + i, "orla-mod", "orla", "POLICE", 10_000 + i, time));
        }
        return claims;
    }

    /// After what is no longer used is gone.
    private static double heap(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("HeapProfiler.collectGarbage");
        JsonObject usage = session.send("Runtime.getHeapUsage");
        session.detach();
        return usage.get("usedSize").getAsDouble();
    }

    private static List<Request> of(String kind, List<Request> requests) {
        return requests.stream()
                .filter(request -> request.resourceType().equals(kind))
                .toList();
    }

    /// As it came over the wire. The stream has no end; everything else is fetched whole.
    private static int weight(List<Request> requests) {
        return requests.stream()
                .filter(request -> !request.resourceType().equals("eventsource"))
                .mapToInt(request -> request.sizes().responseBodySize)
                .sum();
    }
}
