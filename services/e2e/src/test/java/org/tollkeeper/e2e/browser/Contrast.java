package org.tollkeeper.e2e.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/// How much a colour stands out from what is behind it, as WCAG computes it.
final class Contrast {
    private static final String SCRIPT = """
            ({ selector, property, least }) => {
              const channels = colour => (colour.match(/[\\d.]+/g) ?? ['0', '0', '0', '0']).map(Number);
              const luminance = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
              const behind = element => {
                for (let e = element; e; e = e.parentElement) {
                  const colour = channels(getComputedStyle(e).backgroundColor);
                  if (colour.length < 4 || colour[3] === 1) return colour;
                }
                return [255, 255, 255];
              };
              const visible = e => e.checkVisibility() && (e.getClientRects().length > 0);
              return [...document.querySelectorAll(selector)].filter(visible).flatMap(e => {
                const [one, other] = [channels(getComputedStyle(e)[property]), behind(e)].map(luminance);
                const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
                return ratio < least ? [`${e.outerHTML.slice(0, 120)} ${ratio.toFixed(2)}`] : [];
              });
            }
            """;

    private Contrast() {}

    /// The elements that stand out less than they must.
    ///
    /// @param property `stroke`, `fill` or `color`
    static List<?> tooLow(Page page, String selector, String property, double least) {
        return (List<?>) page.evaluate(SCRIPT, Map.of("selector", selector, "property", property, "least", least));
    }
}
