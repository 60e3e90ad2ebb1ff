package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tollkeeper.e2e.Tollkeeper;

/// Checks 1 and 2: figures without scripts, and what is missing is never a zero.
@PageTest
class NowTest {
    private static String url = "";

    @BeforeAll
    static void a_war(Tollkeeper system) throws Exception {
        url = BorderWar.standing(system, "page-now").page();
    }

    @Test
    void without_scripts_every_row_has_its_figures_or_its_word(Browsing browsing) {
        var page = browsing.open(url, new NewContextOptions().setJavaScriptEnabled(false));

        assertThat(row(page, "orla.military.killed")).contains("1,240", "4,000", "contested above 1,240");
        assertThat(row(page, "vesk.military.killed")).contains("not disclosed by Vesk defence ministry", "200 or more");
        assertThat(row(page, "vesk.civilian.killed")).contains("41", "agreed");
        assertThat(row(page, "orla.civilian.killed")).contains("0", "reported as none");
    }

    @Test
    void what_is_not_disclosed_is_hatched_and_named_and_has_no_mark(Browsing browsing) {
        var row = browsing.open(url).locator("tr[id='vesk.military.killed']");

        assertThat(row.innerText()).contains("not disclosed");
        assertThat(row.locator("td").allInnerTexts().stream().map(String::strip))
                .noneMatch(text -> text.equals("0") || text.equals("NaN") || text.equals("null"));
        assertThat(row.locator("td:not(.picture)").allInnerTexts()).noneMatch(String::isBlank);
        assertThat(row.locator("svg.range rect[fill='url(#hatch)']").count()).isEqualTo(1);
        assertThat(row.locator("svg.range .best").count()).isZero();
        assertThat(pictures(row, "not disclosed")).isEqualTo(1);
        assertThat(row.getAttribute("data-state")).isEqualTo("NOT_DISCLOSED");
        assertThat(row.getAttribute("data-best")).isNull();
    }

    @Test
    void what_is_reported_as_none_is_the_opposite_on_every_point(Browsing browsing) {
        var row = browsing.open(url).locator("tr[id='orla.civilian.killed']");

        assertThat(row.innerText()).doesNotContain("not disclosed");
        assertThat(row.locator("td.best").innerText().strip()).isEqualTo("0");
        assertThat(row.locator("svg.range rect[fill='url(#hatch)']").count()).isZero();
        assertThat(row.locator("svg.range .best").count()).isEqualTo(1);
        assertThat(pictures(row, "best 0, .*reported as none")).isEqualTo(1);
        assertThat(pictures(row, "not disclosed")).isZero();
        assertThat(row.getAttribute("data-best")).isEqualTo("0");
    }

    /// How many pictures are called so by whoever cannot see them.
    private static int pictures(Locator row, String name) {
        return row.getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName(Pattern.compile(name)))
                .count();
    }

    private static String row(Page page, String id) {
        return page.locator("tr[id='" + id + "']").innerText().replaceAll("\\s+", " ");
    }
}
