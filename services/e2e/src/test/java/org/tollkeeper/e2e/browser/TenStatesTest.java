package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.e2e.Tollkeeper;

/// Check 6: ten states, ten looks, without any colour.
@PageTest
class TenStatesTest {
    private static final Map<String, String> ROWS = Map.of(
            "agreed", "vesk.civilian.killed",
            "contested", "vesk.police.killed",
            "exceeded", "orla.military.killed",
            "open", "orla.police.killed",
            "zero", "orla.civilian.killed",
            "withheld", "vesk.peacekeeper.killed",
            "withheld and claimed", "vesk.military.killed",
            "nothing", "orla.peacekeeper.killed",
            "derived", "orla.civilian.wounded");

    private static String url = "";

    @BeforeAll
    static void a_war_of_every_state(Tollkeeper system) throws Exception {
        var war = BorderWar.ofEveryState(system, "page-states");
        url = war.page();
    }

    @Test
    void grey_and_forced_colours_leave_each_state_its_form_line_and_word(Browsing browsing) {
        for (var options :
                List.of(new NewContextOptions(), new NewContextOptions().setForcedColors(ForcedColors.ACTIVE))) {
            var page = browsing.open(url, options);
            page.evaluate("document.documentElement.style.filter = 'grayscale(1)'");
            var looks = new LinkedHashMap<String, Object>();
            ROWS.forEach((state, row) -> looks.put(state, look(page, row)));
            looks.put("withdrawn", withdrawn(page));
            assertThat(looks).hasSize(10);

            assertThat(looks.values())
                    .as(looks.toString())
                    .doesNotHaveDuplicates()
                    .doesNotContainNull();
        }
    }

    /// What is drawn, with which dashes, and the word beside it.
    private static Object look(Page page, String row) {
        return page.evaluate("""
                id => {
                  const row = document.getElementById(id);
                  const drawn = [...row.querySelectorAll('svg.range :is(line, rect, circle, path)')].map(mark => {
                    const style = getComputedStyle(mark);
                    return [mark.tagName, mark.getAttribute('d') ?? '', style.strokeDasharray, style.strokeWidth, style.fill === 'none' ? '' : 'filled'].join('|');
                  });
                  return [...new Set(drawn)].sort().join(' ') + ' / ' + row.querySelector('.state p').textContent.trim();
                }
                """, row);
    }

    /// Nowhere but in the list of claims, struck through.
    private static Object withdrawn(Page page) {
        page.navigate(url + "/claims?state=withdrawn");
        assertThat(page.locator("li.claim s").count()).isEqualTo(1);
        return page.evaluate("""
                () => {
                  const claim = document.querySelector('li.claim:has(s)');
                  const drawn = [...claim.querySelectorAll('svg :is(line, rect, circle, path)')].map(mark => {
                    const style = getComputedStyle(mark);
                    return [mark.tagName, mark.getAttribute('class'), style.strokeDasharray, style.strokeWidth].join('|');
                  });
                  return drawn.sort().join(' ') + ' / ' + claim.querySelector('.fate b').textContent.trim();
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, NONE", "DARK, NONE", "LIGHT, ACTIVE", "DARK, ACTIVE"})
    void marks_keep_three_to_one_and_text_four_and_a_half(ColorScheme scheme, ForcedColors forced, Browsing browsing) {
        var page = browsing.open(
                url, new NewContextOptions().setColorScheme(scheme).setForcedColors(forced));

        assertThat(Contrast.tooLow(
                        page,
                        "svg.range :is(.bar, .cap, .rival, .arrow, .withheld, .nothing, .hollow, .tick)",
                        "stroke",
                        3))
                .isEmpty();
        assertThat(Contrast.tooLow(page, "svg.range .best", "fill", 3)).isEmpty();
        assertThat(Contrast.tooLow(page, "svg text", "fill", 4.5)).isEmpty();
        page.navigate(url + "/timeline?knownAt=2021-03-08T20:00:00Z");
        assertThat(Contrast.tooLow(
                        page,
                        "svg.steps :is(.line, .edge, .gap, .claim, .rival, .ghost, .foot, .tick), .rail-picture :is(.learned, .foot, .hollow)",
                        "stroke",
                        3))
                .isEmpty();
        assertThat(Contrast.tooLow(page, "svg.steps .best, .rail-picture .best, .grip", "fill", 3))
                .isEmpty();
        assertThat(Contrast.tooLow(page, "svg text", "fill", 4.5)).isEmpty();
        assertThat(Contrast.tooLow(
                        page, "body :is(p, a, b, h1, h2, th, td, span, li, button, summary, time)", "color", 4.5))
                .isEmpty();
    }
}
