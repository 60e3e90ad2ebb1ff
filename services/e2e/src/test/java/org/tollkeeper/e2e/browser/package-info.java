/// The page in a headless Chromium: what a reader sees, hears and can reach by keyboard. Run by the profile `browser`.
@NullMarked
package org.tollkeeper.e2e.browser;

import org.jspecify.annotations.NullMarked;
