package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.e2e.Tollkeeper;

/// Check 7: nothing that shuts people out, in any view, with the drawer open or closed, light or dark.
@PageTest
class AccessTest {
    private static final String RULES =
            "{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }";
    private static final String TEXT =
            "body :is(p, a, b, h1, h2, h3, h4, th, td, dt, dd, span, li, button, summary, time, label, code)";
    private static String url = "";

    @BeforeAll
    static void a_war(Tollkeeper system) throws Exception {
        var war = BorderWar.standing(system, "page-access");
        war.publish(war.proposed("q1", "monitor", "vesk", "MILITARY", 90, "2021-03-09T12:00:00Z"));
        url = war.page();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "'', LIGHT",
        "'', DARK",
        "'#why=orla.military.killed', LIGHT",
        "'#why=orla.military.killed', DARK",
        "/timeline, LIGHT",
        "/timeline, DARK",
        "'/timeline?table=1#why=orla.military.killed', LIGHT",
        "'/timeline?knownAt=2021-03-06T00:00:00Z', DARK",
        "/claims, LIGHT",
        "/claims, DARK",
        "/claims?state=proposed, LIGHT",
        "/changes, LIGHT",
        "/changes, DARK",
        "/method, LIGHT",
        "/method, DARK"
    })
    void axe_finds_nothing(String view, ColorScheme scheme, Browsing browsing) throws IOException {
        var page = browsing.open(url + view, new NewContextOptions().setColorScheme(scheme));
        if (view.contains("#why")) {
            Until.holds(page, "document.getElementById('drawer').open");
        }
        page.evaluate(axe());

        assertThat(violations(page)).isEmpty();
        assertThat(Contrast.tooLow(page, TEXT, "color", 4.5)).isEmpty();
    }

    private static List<?> violations(Page page) {
        return (List<?>)
                page.evaluate(
                        "async () => (await axe.run(document, " + RULES
                                + ")).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 150) + ' ' + n.failureSummary).join(' | '))");
    }

    private static String axe() throws IOException {
        try (var script = AccessTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
