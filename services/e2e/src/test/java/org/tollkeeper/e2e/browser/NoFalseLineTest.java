package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tollkeeper.e2e.Tollkeeper;

/// Check 5: no line where there is no figure, and no slope anywhere.
@PageTest
class NoFalseLineTest {
    /// Places are written to the hundredth part of a hundredth of the width.
    private static final double LEAST = 0.011;

    private static String url = "";

    @BeforeAll
    static void a_war(Tollkeeper system) throws Exception {
        url = BorderWar.standing(system, "page-lines").page() + "/timeline";
    }

    @Test
    void a_gap_is_hatched_and_says_so_and_no_series_is_in_it(Browsing browsing) {
        var orla = browsing.open(url).locator(".panel[data-row='orla.military.killed']");
        var gaps = orla.locator("rect.gap").all();

        assertThat(gaps).isNotEmpty().allSatisfy(gap -> {
            assertThat(gap.getAttribute("fill")).isEqualTo("url(#hatch)");
            assertThat(gap.getAttribute("data-words")).isEqualTo("no figure");
        });
        assertThat(orla.locator("text.words").allTextContents()).contains("no figure");
        for (var gap : gaps) {
            var empty = Stretch.ofBox(gap);
            assertThat(series(orla).filter(empty::meets)).as("in %s", empty).isEmpty();
        }
    }

    @Test
    void where_a_figure_is_kept_back_there_is_no_series_at_all(Browsing browsing) {
        var vesk = browsing.open(url).locator(".panel[data-row='vesk.military.killed']");

        assertThat(vesk.innerText()).contains("not disclosed");
        assertThat(series(vesk)).isEmpty();
    }

    @Test
    void every_line_of_a_series_is_upright_or_level(Browsing browsing) {
        var page = browsing.open(url);

        assertThat(page.locator("svg.steps line").all())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getAttribute("x1").equals(line.getAttribute("x2"))
                                || line.getAttribute("y1").equals(line.getAttribute("y2")))
                        .isTrue());
        assertThat(page.locator("svg.steps :is(path, polyline, polygon, .line, .edge, .band)")
                        .all())
                .allSatisfy(mark -> assertThat(String.valueOf(mark.evaluate("e => e.tagName")))
                        .isIn(
                                mark.evaluate("e => e.classList.contains('claim')")
                                                .equals(true)
                                        ? "path"
                                        : "line",
                                "rect"));
    }

    /// What is drawn of low, best and high.
    private static Stream<Stretch> series(Locator panel) {
        return Stream.concat(
                panel.locator(":is(.line, .edge)").all().stream().map(Stretch::ofLine),
                panel.locator("rect.band").all().stream().map(Stretch::ofBox));
    }

    /// From where to where something is drawn, in hundredths of the width.
    private record Stretch(double from, double to) {
        static Stretch ofLine(Locator line) {
            var ends = List.of(number(line, "x1"), number(line, "x2"));
            return new Stretch(Collections.min(ends), Collections.max(ends));
        }

        static Stretch ofBox(Locator box) {
            return new Stretch(number(box, "x"), number(box, "x") + number(box, "width"));
        }

        boolean meets(Stretch other) {
            return other.to > from + LEAST && other.from < to - LEAST;
        }

        private static double number(Locator mark, String attribute) {
            return Double.parseDouble(mark.getAttribute(attribute).replace("%", ""));
        }
    }
}
