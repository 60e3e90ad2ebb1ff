package org.tollkeeper.e2e.browser;

import com.microsoft.playwright.Page;
import java.time.Duration;

/// Waits for something to be true of a page. Playwright's own way evaluates text inside the page, which the page's
/// policy refuses, as it should.
final class Until {
    private Until() {}

    static void holds(Page page, String expression) {
        holds(page, expression, Duration.ofSeconds(30));
    }

    static void holds(Page page, String expression, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!Boolean.TRUE.equals(page.evaluate("Boolean(" + expression + ")"))) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "It did not come true within " + patience + ": " + expression + " at " + page.url());
            }
            page.waitForTimeout(40);
        }
    }

    /// The stream of changes is heard.
    static void isLive(Page page) {
        holds(page, "document.getElementById('connection').classList.contains('live')");
    }
}
