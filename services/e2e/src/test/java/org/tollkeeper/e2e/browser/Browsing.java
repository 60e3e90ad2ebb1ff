package org.tollkeeper.e2e.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One headless Chromium. Every page gets a context of its own, so that no two tests share anything.
public final class Browsing implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    private Browsing(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Browsing start() {
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = System.getenv().getOrDefault("TOLLKEEPER_CHROMIUM", "/usr/bin/chromium");
        var browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
        return new Browsing(playwright, browser);
    }

    BrowserContext context(NewContextOptions options) {
        var context = browser.newContext(options);
        context.setDefaultTimeout(20_000);
        return context;
    }

    /// A page of 1280 by 900, as most desks have it.
    Page open(String url) {
        return open(url, new NewContextOptions());
    }

    Page open(String url, NewContextOptions options) {
        if (options.viewportSize == null) {
            options.setViewportSize(1280, 900);
        }
        var page = context(options).newPage();
        page.navigate(url);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
