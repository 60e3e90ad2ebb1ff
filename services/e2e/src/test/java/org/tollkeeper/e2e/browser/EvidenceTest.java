package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.e2e.Stories;
import org.tollkeeper.e2e.Tollkeeper;

/// Check 12: evidence word for word, sums that add up, words that take no side, and room on a phone.
@PageTest
class EvidenceTest {
    private static final Pattern LOADED = Pattern.compile(
            "\\b(staggering|milestone|victims?|alleged|insists?|admits?|deaths so far|shocking|tragic|casualt\\w+|only|so far|a record|record (high|low|number|toll|figure))\\b",
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
        var quantities = quantities(system);
        var stories = Stories.ofTheSampleDay();
        for (var row : rows) {
            page.navigate(system.url() + "/c/karabakh-2020#why=" + row);
            Until.holds(page, "document.querySelector('#drawer[open] #why')?.dataset.row === '" + row + "'");
            assertThat(page.locator("#drawer blockquote:has(mark)").all())
                    .as(row)
                    .isNotEmpty()
                    .allSatisfy(words -> {
                        assertThat(stories).anyMatch(story -> story.contains(words.textContent()));
                        assertThat(Numeral.read(words.locator("mark").textContent()))
                                .as(words.textContent())
                                .isEqualTo(quantities.get(words.getAttribute("data-claim")));
                    });
        }
    }

    /// What each claim says, by its id: a number, for a vague one its word, of somebody named the name.
    private static Map<String, String> quantities(Tollkeeper system) throws Exception {
        var quantities = new HashMap<String, String>();
        for (var claim :
                system.json("/conflicts/karabakh-2020/claims?limit=1000").path("claims")) {
            var quantity = claim.path("quantity");
            var number = quantity.path("phrase")
                    .asText(quantity.path("value").asText(quantity.path("low").asText()));
            quantities.put(claim.path("id").asText(), claim.path("person").asText(number));
        }
        return quantities;
    }

    @Test
    void the_words_of_a_claim_are_shown_in_their_story_between_the_sentences_beside_them(
            Tollkeeper system, Browsing browsing) throws Exception {
        var page = browsing.open(system.url() + "/c/karabakh-2020/why/armenia.military.killed");
        page.getByText("In its story").first().click();
        page.waitForURL("**/story/*");

        isAPassage(page.locator("#story .passage"));
    }

    @Test
    void beside_the_figures_the_sentences_around_the_words_open_in_their_place(Tollkeeper system, Browsing browsing)
            throws Exception {
        var page = browsing.open(system.url() + "/c/karabakh-2020#why=armenia.military.killed");
        var link = page.locator("#drawer[open] .evidence:has(mark) a.in-story").first();
        var claim = link.locator("xpath=ancestor::div[1]//blockquote").getAttribute("data-claim");
        link.click();
        var passage = page.locator("#drawer .passage");
        passage.waitFor();

        isAPassage(passage);
        assertThat(passage.getAttribute("data-claim")).isEqualTo(claim);
        assertThat(page.url()).endsWith("#why=armenia.military.killed");
    }

    private static void isAPassage(Locator passage) throws Exception {
        assertThat(Stories.ofTheSampleDay())
                .anyMatch(story -> oneLine(story).contains(oneLine(passage.textContent())))
                .anyMatch(story -> story.contains(passage.locator(".words").textContent()));
        assertThat(passage.locator(".words mark").textContent()).isNotBlank();
        assertThat(passage.textContent().length())
                .isGreaterThan(passage.locator(".words").textContent().length());
    }

    /// A passage may end a paragraph.
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void the_lines_of_each_account_add_up_to_its_figure(Tollkeeper system, Browsing browsing) {
        var page = browsing.open(system.url() + "/c/karabakh-2020");
        var rows = page.locator("tr[data-best]").all().stream()
                .map(row -> row.getAttribute("id"))
                .toList();
        for (var row : rows) {
            page.navigate(system.url() + "/c/karabakh-2020/why/" + row);
            var accounts = page.locator(".ledger[data-total]:not(.check)").all().stream()
                    .filter(account -> !account.getAttribute("data-total").isEmpty())
                    .toList();
            assertThat(accounts)
                    .as(row)
                    .isNotEmpty()
                    .allSatisfy(account ->
                            assertThat(sum(account)).isEqualTo(Long.parseLong(account.getAttribute("data-total"))));
        }
    }

    @Test
    void a_derived_figure_is_what_the_other_parts_leave(Tollkeeper system, Browsing browsing) throws Exception {
        var war = BorderWar.standing(system, "page-derived");
        war.publish(
                war.total("p5", "orla-mod", "orla", "MILITARY", "WOUNDED", 410, "2021-03-05T18:00:00Z"),
                war.sum("s1", 530));
        var page = browsing.open(war.page() + "/why/orla.civilian.wounded");
        var check = page.locator(".check").first();

        assertThat(page.locator(".total").innerText()).contains("120");
        assertThat(Long.parseLong(check.getAttribute("data-total"))).isEqualTo(530);
        assertThat(sum(check)).isEqualTo(530 - 120);
    }

    @Test
    void no_view_uses_a_loaded_word(Tollkeeper system, Browsing browsing) throws Exception {
        var war = BorderWar.ofEveryState(system, "page-words");
        for (var view : VIEWS) {
            var page = browsing.open(war.page() + view);
            settled(page);
            var said = page.locator("body").innerText().replaceAll("“[^”]*”", "");

            assertThat(LOADED.matcher(said)
                            .results()
                            .map(found -> said.substring(
                                    Math.max(0, found.start() - 40), Math.min(said.length(), found.end() + 20)))
                            .toList())
                    .as(view)
                    .isEmpty();
        }
    }

    /// Nothing is still to come: the scripts have run, and an explanation that is asked for is there.
    private static void settled(Page page) {
        Until.isLive(page);
        Until.holds(
                page, "!location.hash.startsWith('#why=') || document.querySelector('#drawer[open] #why') !== null");
    }

    /// A phone; a desk's window of 1280 by 1024 at 400 per cent; a wall.
    @ParameterizedTest
    @CsvSource({"320, 800, 1", "320, 256, 4", "2560, 1440, 1"})
    void nothing_is_cut_off_too_small_or_out_of_reach(
            int wide, int high, double zoom, Tollkeeper system, Browsing browsing) throws Exception {
        var war = BorderWar.standing(system, "page-room-" + wide + "-" + high);
        for (var view : VIEWS) {
            var page = browsing.open(
                    war.page() + view,
                    new NewContextOptions().setViewportSize(wide, high).setDeviceScaleFactor(zoom));
            settled(page);

            assertThat((boolean) page.evaluate(
                            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(view)
                    .isTrue();
            assertThat(small(
                            page,
                            "a[href]:not(.skip), button, summary, select, textarea, input:not([type=hidden]), [role=slider], [tabindex='0']",
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
