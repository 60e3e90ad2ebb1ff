package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
    /// Keeps the ids of what the page's own stream sends.
    private static final String NOTE_IDS =
            "window.ids = []; window.EventSource = class extends EventSource { constructor(url) { super(url);"
                    + " const note = e => { if (e.lastEventId) window.ids.push(e.lastEventId); };"
                    + " this.addEventListener('message', note); this.addEventListener('evidence', note); } };";

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
                            "async url => (await fetch(url, { signal: AbortSignal.timeout(1000) })).status",
                            war.api("/tolls"));
            assertThat(answered).isEqualTo(200);
        }
    }

    @Test
    void a_power_cut_amid_a_burst_is_told_and_made_good(Tollkeeper system, Browsing browsing) throws Exception {
        var war = BorderWar.standing(system, "page-burst");
        var page = browsing.context(new NewContextOptions()).newPage();
        page.addInitScript(NOTE_IDS);
        var streams = new CopyOnWriteArrayList<Request>();
        page.onResponse(answer -> {
            if (answer.url().contains("/changes") && answer.status() == 200) {
                streams.add(answer.request());
            }
        });
        page.navigate(war.page());
        Until.isLive(page);
        page.evaluate(
                "() => { window.news = []; new MutationObserver(() => window.news.push(Date.now()))"
                        + ".observe(document.getElementById('news'), { childList: true, characterData: true, subtree: true }); }");

        for (int i = 0; i < 500; i += 20) {
            war.send(burst(war, i, i + 20));
            page.waitForTimeout(200);
        }
        int before = streams.size();
        system.cutPower();
        Until.holds(
                page,
                "document.getElementById('connection').textContent.startsWith('Connection lost at')",
                Duration.ofSeconds(30));
        var heard = (List<?>) page.evaluate("window.ids");
        system.startAgain();
        war.send(burst(war, 500, 1000));
        war.settle();

        Until.holds(
                page, "document.getElementById('orla.police.killed')?.dataset.best === '1999'", Duration.ofSeconds(60));
        Until.isLive(page);
        assertThat(streams.subList(before, streams.size()))
                .isNotEmpty()
                .allSatisfy(resumed -> assertThat(heard.getLast()).isEqualTo(resumedAfter(resumed)));
        SameEverywhereTest.assertSame(page, "");
        var news = ((List<?>) page.evaluate("window.news"))
                .stream().map(Number.class::cast).map(Number::doubleValue).toList();
        assertThat(IntStream.range(1, news.size()).mapToDouble(i -> news.get(i) - news.get(i - 1)))
                .allMatch(gap -> gap >= 5000);

        page.navigate(war.page() + "/changes");
        var events = page.locator(".changes li[data-event]").all().stream()
                .map(line -> line.getAttribute("data-event") + " " + line.getAttribute("data-row"))
                .toList();
        assertThat(events).isNotEmpty().doesNotHaveDuplicates();
    }

    /// The last event that a stream says it has heard: a browser's own header, or for a stream begun anew the same in
    /// its address.
    private static String resumedAfter(Request stream) {
        var header = stream.allHeaders().get("last-event-id");
        var address = stream.url();
        int at = address.indexOf("lastEventId=");
        return header != null || at < 0
                ? String.valueOf(header)
                : URLDecoder.decode(address.substring(at + "lastEventId=".length()), StandardCharsets.UTF_8);
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
