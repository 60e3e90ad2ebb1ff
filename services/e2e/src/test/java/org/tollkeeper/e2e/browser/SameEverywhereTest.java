package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tollkeeper.e2e.Tollkeeper;

/// Check 3: page, JSON, CSV and stream say the same, whatever the clocks.
@PageTest
class SameEverywhereTest {
    private static final Instant START = Instant.parse("2021-03-02T00:00:00Z");
    private static final int HOURS = 8 * 24;
    private static final List<String> NAMES = List.of("state", "low", "best", "high");

    private static BorderWar war;

    @BeforeAll
    static void a_war(Tollkeeper system) throws Exception {
        war = BorderWar.standing(system, "page-same");
    }

    @Test
    void twenty_pairs_of_clocks_show_no_difference(Tollkeeper system, Browsing browsing) throws Exception {
        var random = new Random(20_210_301);
        var page = browsing.open(war.page());
        for (int i = 0; i < 20; i++) {
            var clocks = "?at=" + time(random) + "&knownAt=" + time(random);
            page.navigate(war.page() + clocks);

            var told = told(Tollkeeper.JSON.readTree(
                    page.request().get(war.page() + ".json" + clocks).text()));
            assertThat(shown(page)).as(clocks).isEqualTo(told(page, told));
            assertThat(listed(page.request().get(war.page() + ".csv" + clocks).text()))
                    .as(clocks)
                    .isEqualTo(told);
        }
    }

    @Test
    void live_the_last_change_heard_is_the_row_shown(Tollkeeper system, Browsing browsing) throws Exception {
        var page = browsing.open(war.page());
        Until.isLive(page);
        page.evaluate(
                "url => { window.heard = new Promise(done => { new EventSource(url).onmessage = e => {"
                        + " const change = JSON.parse(e.data); if (change.category === 'MILITARY') done(change.after); } }) }",
                war.api("/changes"));
        page.waitForTimeout(500);
        war.publish(war.total("o9", "orla-mod", "orla", "MILITARY", 1300, "2021-03-10T12:00:00Z"));

        var after = Tollkeeper.JSON.valueToTree(page.evaluate("window.heard"));
        Until.holds(page, "document.getElementById('orla.military.killed').dataset.best === '1300'");
        assertThat(shown(page).get("orla.military.killed")).isEqualTo(figures(after));
        assertThat(shown(page)).isEqualTo(told(page, told(war.json("/tolls"))));
    }

    private static String time(Random random) {
        return START.plusSeconds(3600L * random.nextInt(HOURS)).toString();
    }

    static Map<String, List<String>> shown(Page page) {
        var shown = new TreeMap<String, List<String>>();
        for (var row : page.locator("tr[data-state]").all()) {
            var figures = NAMES.stream()
                    .map(name -> text(row.getAttribute("data-" + name)))
                    .toList();
            if (!figures.getFirst().equals("NO_CLAIM")) {
                shown.put(row.getAttribute("id"), figures);
            }
        }
        return shown;
    }

    private static String text(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }

    /// What programs are told of the sides, all but the rows that would repeat a side's only kind of people.
    static Map<String, List<String>> told(Page page, Map<String, List<String>> all) {
        var told = new TreeMap<>(all);
        told.keySet().removeIf(id -> id.contains(".all.") && !shown(page).containsKey(id));
        return told;
    }

    static Map<String, List<String>> told(JsonNode tolls) {
        var told = new TreeMap<String, List<String>>();
        for (var toll : tolls.path("tolls")) {
            if (isOfASide(toll.path("side").asText(), toll.path("state").asText())) {
                told.put(id(toll), figures(toll));
            }
        }
        return told;
    }

    private static boolean isOfASide(String side, String state) {
        return !side.equals("ALL") && !state.equals("NO_CLAIM");
    }

    private static String id(JsonNode toll) {
        return String.join(
                        ".",
                        toll.path("side").asText(),
                        toll.path("category").asText(),
                        toll.path("harm").asText())
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> figures(JsonNode toll) {
        return NAMES.stream().map(name -> toll.path(name).asText("")).toList();
    }

    /// The same rows of the table that programs get.
    private static Map<String, List<String>> listed(String csv) {
        var lines = csv.lines().map(line -> List.of(line.split(",", -1))).toList();
        var head = lines.getFirst();
        var listed = new TreeMap<String, List<String>>();
        for (var line : lines.subList(1, lines.size())) {
            Function<String, String> cell = name -> line.get(head.indexOf(name));
            if (isOfASide(cell.apply("side"), cell.apply("state"))) {
                var id = cell.apply("side") + "." + cell.apply("category") + "." + cell.apply("harm");
                listed.put(id.toLowerCase(Locale.ROOT), NAMES.stream().map(cell).toList());
            }
        }
        return listed;
    }
}
