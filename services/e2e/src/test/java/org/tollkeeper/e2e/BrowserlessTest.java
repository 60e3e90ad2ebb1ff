package org.tollkeeper.e2e;

import static org.junit.jupiter.api.Assumptions.abort;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Stands in for the tests of the page where they do not run, so that nobody takes their silence for success.
@Tag("no-browser")
class BrowserlessTest {
    private static final String SAID =
            "The page was not tried in a browser. ./mvnw -Pbrowser verify does so, with the Chromium that TOLLKEEPER_CHROMIUM names, else /usr/bin/chromium.";

    @Test
    void the_page_is_tried_in_a_browser_only_by_the_profile_browser() {
        System.out.println(SAID);
        abort(SAID);
    }
}
