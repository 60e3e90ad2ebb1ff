package org.tollkeeper.query.page.now;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.query.Telling.ORLA_CIVILIANS;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.VESK_CIVILIANS;
import static org.tollkeeper.query.Telling.VESK_SOLDIERS;
import static org.tollkeeper.query.Telling.WAR;
import static org.tollkeeper.query.Telling.atLeast;
import static org.tollkeeper.query.Telling.claim;
import static org.tollkeeper.query.Telling.total;
import static org.tollkeeper.query.Telling.withheld;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Window;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.query.page.Assets;
import org.tollkeeper.query.page.Pages;
import org.tollkeeper.query.page.shell.Shell;
import org.tollkeeper.query.page.shell.View;
import org.tollkeeper.query.page.shell.VisitReader;
import org.tollkeeper.query.page.words.Lead;
import org.tollkeeper.query.page.words.Names;

/// What a reader of the page sees with scripts switched off.
class NowPageTest {
    private static final Pages PAGES = new Pages(new Assets());
    private static final String NOON = "2031-03-02T12:00:00Z";
    private static final String EVENING = "2031-03-02T18:00:00Z";

    @Test
    void what_is_not_disclosed_is_hatched_and_said_and_is_no_number() {
        var row = row(page(withheld("c1", "vesk-mod", VESK_SOLDIERS, NOON)), "vesk.military.killed");

        assertThat(row)
                .contains("not disclosed by Vesk defence ministry")
                .contains("url(#hatch)")
                .contains("aria-label=\"Vesk: not disclosed by Vesk defence ministry\"")
                .doesNotContain("class=\"best\"")
                .doesNotContain("data-best");
        assertThat(text(row)).doesNotContainPattern("\\b0\\b|NaN|null");
        assertThat(cells(row)).noneMatch(String::isBlank);
    }

    @Test
    void an_adversarys_figure_stands_beside_what_is_not_disclosed_and_is_named() {
        var row = row(
                page(
                        withheld("c1", "vesk-mod", VESK_SOLDIERS, NOON),
                        atLeast("c2", "orla-mod", VESK_SOLDIERS, 200, EVENING)),
                "vesk.military.killed");

        assertThat(text(row))
                .contains("not disclosed by Vesk defence ministry; Orla defence ministry claims at least 200");
        assertThat(row)
                .contains("url(#hatch)")
                .contains("200+ Orla defence ministry</text>")
                .doesNotContain("class=\"best\"");
    }

    @Test
    void reported_as_none_is_a_zero_with_a_dot_and_no_hatch() {
        var row = row(page(total("c1", "orla-mod", ORLA_SOLDIERS, 0, NOON)), "orla.military.killed");

        assertThat(row)
                .contains("data-best=\"0\"")
                .contains("reported as none")
                .contains("class=\"best\"")
                .doesNotContain("url(#hatch)");
    }

    @Test
    void a_side_of_which_nobody_spoke_has_a_row_that_says_so() {
        var row = row(page(total("c1", "orla-mod", ORLA_SOLDIERS, 16, NOON)), "vesk.military.killed");

        assertThat(text(row)).contains("no claim received");
        assertThat(row)
                .contains("class=\"nothing\"")
                .doesNotContain("url(#hatch)")
                .contains("data-state=\"NO_CLAIM\"");
    }

    @Test
    void who_speaks_and_gives_no_figure_is_told_apart_from_a_silence() {
        var named = claim("c1", "vesk-mod", new Assertion.Item(ORLA_SOLDIERS, "a colonel", until(NOON)), NOON);
        var kept = withheld("c2", "Local Radio", VESK_SOLDIERS, NOON);

        assertThat(text(row(page(named), "orla.military.killed"))).contains("no figure; 1 named");
        assertThat(text(row(page(kept), "vesk.military.killed")))
                .contains("no figure given")
                .contains("Local Radio does not disclose a figure press");
    }

    @Test
    void a_clash_is_spelled_out_with_who_said_what() {
        var row = row(
                page(
                        total("c1", "orla-mod", ORLA_SOLDIERS, 59, NOON),
                        total("c2", "vesk-mod", ORLA_SOLDIERS, 550, NOON)),
                "orla.military.killed");

        assertThat(text(row))
                .contains("contested above 59")
                .contains("Contested, adversary exceeds")
                .contains("Vesk defence ministry, 550 in all");
        assertThat(row)
                .contains("data-low=\"59\"", "data-best=\"59\"", "data-high=\"550\"", "data-high-excl-adversary=\"59\"")
                .contains("class=\"hollow\"")
                .contains("bar dashed");
    }

    @Test
    void the_sides_are_never_added_up_but_a_combined_figure_is_said() {
        var page = page(
                total("c1", "orla-mod", ORLA_CIVILIANS, 2, NOON), total("c2", "vesk-mod", VESK_CIVILIANS, 7, NOON));

        assertThat(page).doesNotContain("id=\"all.all.killed\"");
        assertThat(text(page)).contains("Reports allow a total of 9 killed on all sides together.");
    }

    @Test
    void the_first_sentences_say_who_said_what_of_each_side() {
        var lead = lead(
                withheld("c1", "vesk-mod", VESK_SOLDIERS, NOON),
                atLeast("c2", "orla-mod", VESK_SOLDIERS, 200, NOON),
                total("c3", "orla-mod", ORLA_SOLDIERS, 1240, NOON),
                total("c4", "vesk-mod", ORLA_SOLDIERS, 4000, NOON));

        assertThat(lead)
                .containsExactly(
                        new Lead(
                                "Vesk",
                                "Vesk defence ministry did not disclose how many soldiers had been killed. This is not a"
                                        + " report of zero. Orla defence ministry put the number at 200 or more."),
                        new Lead(
                                "Orla",
                                "Orla defence ministry said that 1,240 soldiers had been killed since 1 Mar 2031. Vesk"
                                        + " defence ministry put the number at 4,000. We cannot tell which is right."));
    }

    @Test
    void the_first_sentences_tell_a_zero_from_a_silence() {
        assertThat(lead(total("c1", "orla-mod", ORLA_SOLDIERS, 0, NOON)))
                .containsExactly(
                        new Lead("Vesk", "No source in our feeds has given a figure for soldiers killed."),
                        new Lead("Orla", "Orla defence ministry said that no soldiers had been killed."));
    }

    @Test
    void the_first_sentences_know_one_from_many_and_an_adversary_from_the_rest() {
        assertThat(lead(
                        total("c1", "orla-mod", ORLA_SOLDIERS, 1, NOON),
                        total("c2", "orla-mod", VESK_SOLDIERS, 12, NOON)))
                .containsExactly(
                        new Lead(
                                "Vesk",
                                "Orla defence ministry put the number of soldiers killed at 12. No other source has given"
                                        + " a figure."),
                        new Lead(
                                "Orla", "Orla defence ministry said that 1 soldier had been killed since 1 Mar 2031."));
    }

    @Test
    void who_contradicts_itself_is_not_said_to_have_given_a_range() {
        assertThat(lead(
                        total("c1", "orla-mod", ORLA_SOLDIERS, 10, NOON),
                        total("c2", "orla-mod", ORLA_SOLDIERS, 14, NOON)))
                .contains(new Lead(
                        "Orla",
                        "Orla defence ministry gave several numbers of soldiers killed since 1 Mar 2031, from"
                                + " 10 to 14. We cannot tell which is right."));
    }

    @Test
    void nothing_a_claim_says_can_become_a_part_of_the_page() {
        var hostile = "<script>alert('x')</script>\"&";
        var page = page(
                claim("c1", hostile, new Assertion.Item(ORLA_SOLDIERS, hostile, until(NOON)), NOON),
                total("c2", hostile, new Cell("vesk", Category.CIVILIAN, Harm.KILLED, hostile), 3, NOON));

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page).doesNotContain(" style=").doesNotContain(" onclick=");
    }

    @Test
    void a_vague_figure_is_at_least_our_reading_of_it() {
        var dozens = new Quantity.Vague("dozens", 12, null);
        var page = page(claim("c1", "orla-mod", new Assertion.Total(ORLA_CIVILIANS, dozens, until(NOON), null), NOON));

        assertThat(text(row(page, "orla.civilian.killed")))
                .contains("≥ at least 12")
                .contains("12 or more");
    }

    @Test
    void a_sub_count_stands_below_its_parent_and_is_not_a_row_of_its_own_side() {
        var page = page(
                total("c1", "orla-mod", ORLA_CIVILIANS, 9, NOON),
                total("c2", "orla-mod", new Cell("orla", Category.CIVILIAN, Harm.KILLED, "children"), 3, NOON));

        assertThat(text(row(page, "orla.civilian.killed.children"))).startsWith("of them children");
        assertThat(page.indexOf("id=\"orla.civilian.killed\""))
                .isLessThan(page.indexOf("id=\"orla.civilian.killed.children\""));
    }

    @Test
    void a_conflict_without_claims_says_that_there_are_none() {
        assertThat(text(page())).contains("No claim has been received yet.");
    }

    @Test
    void where_one_state_is_asked_for_nothing_is_said_of_rows_in_another() {
        var claims = new Claim[] {
            total("c1", "orla-mod", ORLA_SOLDIERS, 59, NOON),
            total("c2", "vesk-mod", ORLA_SOLDIERS, 550, NOON),
            total("c3", "vesk-mod", VESK_SOLDIERS, 7, NOON)
        };

        assertThat(page(Map.of("state", "contested"), claims))
                .contains("id=\"orla.military.killed\"")
                .doesNotContain("id=\"vesk.military.killed\"", "no claim received");
        assertThat(text(page(Map.of("state", "derived"), claims))).contains("No row that was asked for has a claim.");
    }

    @Test
    void the_past_says_that_it_is_the_past() {
        var page = page(Map.of("at", "2031-03-02", "knownAt", "2031-03-03T00:00:00Z"));

        assertThat(text(page))
                .contains("You are looking at the past. What was true by 2 Mar 2031, as known at 3 Mar 2031, 00:00 UTC."
                        + " Return to live");
        assertThat(page).contains("data-live=\"no\"");
    }

    private static List<Lead> lead(Claim... claims) {
        return Now.of(findings(Map.of(), claims)).lead();
    }

    private static String page(Claim... claims) {
        return page(Map.of(), claims);
    }

    private static String page(Map<String, String> typed, Claim... claims) {
        var found = findings(typed, claims);
        return PAGES.now(Shell.of(found.visit(), new Shell.Known(null, null, "", 0)), Now.of(found));
    }

    private static Findings findings(Map<String, String> typed, Claim... claims) {
        var visit = VisitReader.read(WAR, View.NOW, false, typed);
        var view = Reconciliation.of(WAR, Arrays.asList(claims), visit.question());
        var speakers = Arrays.stream(claims).map(Claim::claimant).toList();
        return new Findings(
                visit,
                view.tolls(),
                view.positions(),
                id -> Arrays.stream(claims)
                        .filter(claim -> claim.id().equals(id))
                        .findFirst(),
                Names.of(WAR, speakers));
    }

    private static Window until(String text) {
        return new Window(null, Moment.parse(text));
    }

    private static String row(String page, String id) {
        var row = Pattern.compile("(?s)<tr id=\"" + Pattern.quote(id) + "\".*?</tr>")
                .matcher(page);
        assertThat(row.find()).as("row %s", id).isTrue();
        return row.group();
    }

    private static List<String> cells(String row) {
        return Pattern.compile("(?s)<t[dh].*?</t[dh]>")
                .matcher(row)
                .results()
                .map(cell -> cell.group())
                .toList();
    }

    private static String text(String html) {
        return html.replaceAll("(?s)<svg.*?</svg>", " ")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
