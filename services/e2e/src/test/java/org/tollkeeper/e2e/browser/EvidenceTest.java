package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.e2e.Stories;
import org.tollkeeper.e2e.Tollkeeper;

/// Check 12: evidence word for word, sums that add up, words that take no side, and room on a phone.
@PageTest
class EvidenceTest {
    private static final Pattern LOADED = Pattern.compile(
            "\\b(staggering|milestone|victims?|alleged|insists?|admits?|deaths so far|shocking|tragic|only \\d|a record \\d)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> VIEWS =
            List.of("", "/timeline", "/claims", "/changes", "/method", "#why=orla.military.killed");

    @Test
    void every_figure_rests_on_words_that_stand_in_a_story(Tollkeeper system, Browsing browsing) throws Exception {
        var page = browsing.open(system.url() + "/c/karabakh-2020");
        var rows = page.locator("tr[data-best]").all().stream()
                .map(row -> row.getAttribute("id"))
                .toList();
        assertThat(rows).contains("armenia.military.killed", "azerbaijan.civilian.killed");
        var stories = Stories.ofTheSampleDay();
        for (var row : rows) {
            page.navigate(system.url() + "/c/karabakh-2020/why/" + row);
            assertThat(page.locator("#why blockquote:has(mark)").all())
                    .as(row)
                    .isNotEmpty()
                    .allSatisfy(words -> {
                        assertThat(stories).anyMatch(story -> story.contains(words.textContent()));
                        assertThat(words.locator("mark").textContent()).isNotBlank();
                    });
        }
    }

    @Test
    void the_lines_of_an_account_add_up_to_its_figure(Tollkeeper system, Browsing browsing) throws Exception {
        var page = browsing.open(system.url() + "/c/karabakh-2020/why/armenia.military.killed");
        var accounts = page.locator(".ledger[data-total]:not(.check)").all().stream()
                .filter(account -> !account.getAttribute("data-total").isEmpty())
                .toList();

        assertThat(accounts)
                .isNotEmpty()
                .allSatisfy(account ->
                        assertThat(sum(account)).isEqualTo(Long.parseLong(account.getAttribute("data-total"))));
    }

    @Test
    void a_derived_figure_is_what_the_other_parts_leave(Tollkeeper system, Browsing browsing) throws Exception {
        var war = BorderWar.standing(system, "page-derived");
        war.publish(
                war.total("p5", "orla-mod", "orla", "MILITARY", "WOUNDED", 410, "2021-03-05T18:00:00Z"),
                TenStatesTest.sum(war));
        var page = browsing.open(war.page() + "/why/orla.civilian.wounded");
        var check = page.locator(".check").first();

        assertThat(page.locator(".total").innerText()).contains("120");
        assertThat(Long.parseLong(check.getAttribute("data-total"))).isEqualTo(530);
        assertThat(sum(check)).isEqualTo(530 - 120);
    }

    @Test
    void no_view_uses_a_loaded_word(Tollkeeper system, Browsing browsing) throws Exception {
        var war = BorderWar.standing(system, "page-words");
        for (var view : VIEWS) {
            var page = browsing.open(war.page() + view);
            page.waitForTimeout(300);
            var said = page.locator("body").innerText().replaceAll("“[^”]*”", "");

            assertThat(LOADED.matcher(said)
                            .results()
                            .map(found -> found.group())
                            .toList())
                    .as(view)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 2560})
    void nothing_is_cut_off_too_small_or_out_of_reach(int wide, Tollkeeper system, Browsing browsing) throws Exception {
        var war = BorderWar.standing(system, "page-room-" + wide);
        for (var view : VIEWS) {
            var page = browsing.open(war.page() + view, new NewContextOptions().setViewportSize(wide, 800));
            page.waitForTimeout(300);

            assertThat((boolean) page.evaluate(
                            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(view)
                    .isTrue();
            assertThat(small(
                            page,
                            ".button, .views a, summary, input:not([type=hidden]), select, .choices a, .strip a",
                            "Math.min(e.getBoundingClientRect().width, e.getBoundingClientRect().height) < 24"))
                    .as(view)
                    .isEmpty();
            assertThat(small(page, "svg text", "parseFloat(getComputedStyle(e).fontSize) * (e.getCTM()?.a ?? 1) < 12"))
                    .as(view)
                    .isEmpty();
        }
    }

    private static List<?> small(Page page, String selector, String test) {
        return (List<?>) page.evaluate(
                "selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility()"
                        + " && e.getClientRects().length && (" + test + ")).map(e => e.outerHTML.slice(0, 120))",
                selector);
    }

    private static long sum(Locator account) {
        return account.locator("[data-adds]").all().stream()
                .map(line -> line.getAttribute("data-adds"))
                .filter(adds -> !adds.isEmpty())
                .mapToLong(Long::parseLong)
                .sum();
    }
}
