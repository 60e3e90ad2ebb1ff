package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
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
    private static final List<String> NAMES = List.of("state", "low", "best", "high", "digest");

    private static BorderWar war;

    @BeforeAll
    static void a_war(Tollkeeper system) throws Exception {
        war = BorderWar.standing(system, "page-same");
    }

    @Test
    void twenty_pairs_of_clocks_show_no_difference(Browsing browsing) {
        var random = new Random(20_210_301);
        var page = browsing.open(war.page());
        for (int i = 0; i < 20; i++) {
            var clocks = "?at=" + time(random) + "&knownAt=" + time(random);
            page.navigate(war.page() + clocks);
            assertSame(page, clocks);
        }
    }

    @Test
    void live_the_last_change_heard_is_the_row_shown(Browsing browsing) throws Exception {
        var page = browsing.open(war.page());
        Until.isLive(page);
        page.evaluate(
                "url => { window.heard = {}; const source = new EventSource(url);"
                        + " const hear = e => { const change = JSON.parse(e.data); window.last = e.lastEventId;"
                        + " window.heard[[change.side, change.category, change.harm].join('.').toLowerCase()] = change.after; };"
                        + " source.onmessage = hear; source.addEventListener('evidence', hear); source.onopen = () => { window.hears = true; }; }",
                war.api("/changes"));
        Until.holds(page, "window.hears");
        war.publish(
                war.total("o8", "orla-mod", "orla", "MILITARY", 1280, "2021-03-10T06:00:00Z"),
                war.total("o9", "orla-mod", "orla", "MILITARY", 1300, "2021-03-10T12:00:00Z"),
                war.total("v8", "vesk-mod", "vesk", "CIVILIAN", 44, "2021-03-10T12:00:00Z"),
                war.atLeast("a8", "orla-mod", "vesk", "MILITARY", 260, "2021-03-10T12:00:00Z"));

        Until.holds(
                page,
                "document.getElementById('orla.military.killed').dataset.best === '1300'"
                        + " && document.getElementById('vesk.military.killed').dataset.high === '260'"
                        + " && document.getElementById('vesk.civilian.killed').dataset.high === '44'");
        var heard = heard(page);
        assertThat(heard).containsKeys("orla.military.killed", "vesk.civilian.killed", "vesk.military.killed");
        heard.forEach((row, figures) -> {
            if (!row.startsWith("all.")) {
                assertThat(standing(shown(page), row)).as(row).isEqualTo(figures.subList(0, 4));
            }
        });
        assertSame(page, "");
    }

    /// Every row of the page is the one that programs get at its address, and no row of a side is missing.
    static void assertSame(Page page, String clocks) {
        var shown = shown(page);
        var address = page.url().replaceFirst("[?#].*", "");
        var json = tree(page.request().get(address + ".json" + clocks).text());
        assertThat(shown).as(clocks).isEqualTo(told(shown, told(json)));
        assertThat(listed(page.request().get(address + ".csv" + clocks).text()))
                .as(clocks)
                .isEqualTo(told(json));
    }

    /// What the stream said last of each row.
    private static Map<String, List<String>> heard(Page page) {
        var heard = new TreeMap<String, List<String>>();
        tree(String.valueOf(page.evaluate("JSON.stringify(window.heard)")))
                .properties()
                .forEach(row -> heard.put(row.getKey(), figures(row.getValue())));
        return heard;
    }

    private static JsonNode tree(String json) {
        try {
            return Tollkeeper.JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + json, e);
        }
    }

    private static String time(Random random) {
        return START.plusSeconds(3600L * random.nextInt(HOURS)).toString();
    }

    /// The rows of which anything is said; the others must say that nothing is.
    static Map<String, List<String>> shown(Page page) {
        var shown = new TreeMap<String, List<String>>();
        for (var row : page.locator("tr[data-state]").all()) {
            var figures = NAMES.stream()
                    .map(name -> text(row.getAttribute("data-" + name)))
                    .toList();
            if (figures.getFirst().equals("NO_CLAIM")) {
                assertThat(figures.subList(1, 4)).as(row.getAttribute("id")).containsOnly("");
            } else {
                shown.put(row.getAttribute("id"), figures);
            }
        }
        return shown;
    }

    private static String text(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }

    /// What programs are told of the sides. A side's sum is not shown where it has one kind of people: it would repeat
    /// that row.
    static Map<String, List<String>> told(Map<String, List<String>> shown, Map<String, List<String>> all) {
        var told = new TreeMap<>(all);
        told.keySet().removeIf(id -> id.contains(".all.") && !shown.containsKey(id) && repeats(id, all));
        return told;
    }

    /// What a row says, but for its digest; nothing where there is no such row.
    private static List<String> standing(Map<String, List<String>> rows, String id) {
        return rows.getOrDefault(id, List.of("", "", "", "")).subList(0, 4);
    }

    private static boolean repeats(String sum, Map<String, List<String>> all) {
        var side = sum.substring(0, sum.indexOf('.') + 1);
        var harm = sum.substring(sum.lastIndexOf('.'));
        var parts = all.keySet().stream()
                .filter(id -> id.startsWith(side) && id.endsWith(harm) && !id.equals(sum))
                .toList();
        return parts.size() <= 1
                && parts.stream()
                        .allMatch(part -> standing(all, part)
                                .subList(1, 4)
                                .equals(standing(all, sum).subList(1, 4)));
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
        return id(
                toll.path("side").asText(),
                toll.path("category").asText(),
                toll.path("harm").asText(),
                toll.path("group").asText());
    }

    private static String id(String side, String category, String harm, String group) {
        var id = String.join(".", side, category, harm);
        return (group.isEmpty() ? id : id + "." + group.replace(' ', '-')).toLowerCase(Locale.ROOT);
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
                var id = id(cell.apply("side"), cell.apply("category"), cell.apply("harm"), cell.apply("group"));
                listed.put(id, NAMES.stream().map(cell).toList());
            }
        }
        return listed;
    }
}
