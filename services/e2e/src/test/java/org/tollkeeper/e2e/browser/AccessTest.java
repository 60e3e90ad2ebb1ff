package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

    /// Five views, the drawer closed and open, light and dark; and what else a reader may have before them.
    static Stream<Arguments> looks() {
        var drawer = "#why=orla.military.killed";
        return Stream.of("", "/timeline", "/claims", "/changes", "/method")
                .flatMap(view -> Stream.concat(
                        Stream.of(view, view + drawer),
                        view.equals("/timeline")
                                ? Stream.of("/timeline?table=1" + drawer, "/timeline?knownAt=2021-03-06T00:00:00Z")
                                : view.equals("/claims") ? Stream.of("/claims?state=proposed") : Stream.empty()))
                .flatMap(view -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(scheme -> arguments(view, scheme)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("looks")
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
