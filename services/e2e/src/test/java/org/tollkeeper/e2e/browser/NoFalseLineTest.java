package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tollkeeper.e2e.Tollkeeper;

/// Check 5: no line where there is no figure, and no slope anywhere.
@PageTest
class NoFalseLineTest {
    private static final String SERIES = "svg.steps .line, svg.steps .edge, svg.steps .band";
    private static String url = "";

    @BeforeAll
    static void a_war(Tollkeeper system) throws Exception {
        url = BorderWar.standing(system, "page-lines").page() + "/timeline";
    }

    @Test
    void a_gap_is_hatched_and_says_so_and_no_series_is_in_it(Browsing browsing) {
        var page = browsing.open(url);
        var orla = page.locator(".panel[data-row='orla.military.killed']");
        var gap = orla.locator("rect.gap").first();

        assertThat(gap.getAttribute("fill")).isEqualTo("url(#hatch)");
        assertThat(gap.getAttribute("data-words")).isEqualTo("no figure");
        assertThat(orla.innerText()).contains("no figure");
        var box = gap.boundingBox();
        for (var mark : orla.locator(SERIES.replace("svg.steps ", "")).all()) {
            var at = mark.boundingBox();
            assertThat(at.x + at.width <= box.x + 5 || at.x >= box.x + box.width - 5)
                    .as(mark.evaluate("e => e.outerHTML").toString())
                    .isTrue();
        }
        assertThat(page.locator(".panel[data-row='vesk.military.killed']").innerText())
                .contains("not disclosed");
        assertThat(page.locator(".panel[data-row='vesk.military.killed'] .line").count())
                .isZero();
    }

    @Test
    void every_line_of_a_series_is_upright_or_level(Browsing browsing) {
        var lines = lines(browsing.open(url));

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getAttribute("x1").equals(line.getAttribute("x2"))
                                || line.getAttribute("y1").equals(line.getAttribute("y2")))
                        .isTrue());
    }

    private static List<Locator> lines(Page page) {
        return page.locator("svg.steps line").all();
    }
}
