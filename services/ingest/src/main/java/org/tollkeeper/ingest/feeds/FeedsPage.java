package org.tollkeeper.ingest.feeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.rejected.Refused;

/// How the feeds do, for people: what needs somebody at once, whether anything is taken in, each feed, what was refused
/// and how to hand it in once more. Made of the document's members; every text of others is set as text.
final class FeedsPage {
    private static final String STYLE = style();
    private static final int SHOWN = 50;

    private final Document page = Document.createShell("");
    private final Instant now;
    private final String base;

    private FeedsPage(Instant now, String base) {
        this.now = now;
        this.base = base;
    }

    /// @param document as [FeedsDocument] makes it
    /// @param shut why nothing is taken in; absent while the doors are open
    /// @param refused what nobody has dealt with, the last first
    /// @param base where this service is reached, as `http://127.0.0.1:8080`
    static String of(
            Map<String, Object> document, @Nullable String shut, List<Refused> refused, Instant now, String base) {
        var page = new FeedsPage(now, base);
        page.head();
        page.doors(shut);
        page.file(document.get("file"));
        page.alerts(members(document.get("alerts")));
        page.feeds(members(document.get("feeds")));
        new RefusedSection(page.page.body(), now, base).write(refused, SHOWN);
        return page.page.outerHtml();
    }

    private void head() {
        page.title("Feeds — Tollkeeper");
        page.expectFirst("html").attr("lang", "en");
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        page.head().appendElement("style").appendText(STYLE);
        var ways = page.body().appendElement("nav");
        ways.appendElement("a").attr("href", "/").text("Figures");
        page.body().appendElement("h1").text("Feeds");
        page.body()
                .appendElement("p")
                .addClass("quiet")
                .text("As of " + Ago.time(now) + ". Load the page again for the state then.");
    }

    private void doors(@Nullable String shut) {
        if (shut == null) {
            page.body().appendElement("p").text("The doors are open: what feeds bring is taken in.");
            return;
        }
        var box = look("The doors are shut: nothing is taken in");
        box.appendElement("p").text(shut);
        box.appendElement("p")
                .text("Feeds that are fetched wait and lose nothing; whoever pushes is told to come again.");
    }

    private void file(@Nullable Object file) {
        if (!(file instanceof Map<?, ?> known)) {
            page.body()
                    .appendElement("p")
                    .addClass("quiet")
                    .text("No file of feeds is configured; stories come by POST /stories alone.");
            return;
        }
        page.body()
                .appendElement("p")
                .addClass("quiet")
                .text("From " + known.get("path") + ", read " + Ago.of(known.get("readAt"), now) + ".");
        if (known.get("problem") != null) {
            var box = look("The file of feeds is not used as it is now");
            box.appendElement("p").text(String.valueOf(known.get("problem")));
            box.appendElement("p").text("The feeds that were read before go on.");
        }
    }

    private void alerts(List<Map<?, ?>> alerts) {
        for (var alert : alerts) {
            var box = look("Look at this now: " + Meaning.ofAlert(String.valueOf(alert.get("kind"))));
            box.appendElement("p").text(String.valueOf(alert.get("problem")));
            var end = "UNMATCHED_KILL".equals(alert.get("kind")) ? "when its story arrives, or " : "";
            box.appendElement("p")
                    .addClass("quiet")
                    .text("From " + alert.get("source") + ", " + Ago.of(alert.get("at"), now) + ". It ends " + end
                            + "when an editor settles it:");
            box.appendElement("pre")
                    .text("curl -X POST '" + base + "/rejected/" + alert.get("id") + "/settle?reason=…&by=…'");
        }
    }

    private void feeds(List<Map<?, ?>> feeds) {
        page.body().appendElement("h2").text(feeds.size() + (feeds.size() == 1 ? " feed" : " feeds"));
        feeds.forEach(feed -> new FeedCard(feed, now).appendTo(page.body()));
    }

    private Element look(String what) {
        var box = page.body().appendElement("section").addClass("look").attr("role", "alert");
        box.appendElement("h3").text(what);
        return box;
    }

    private static List<Map<?, ?>> members(@Nullable Object list) {
        return list instanceof List<?> all
                ? all.stream()
                        .<Map<?, ?>>mapMulti((one, into) -> {
                            if (one instanceof Map<?, ?> map) {
                                into.accept(map);
                            }
                        })
                        .toList()
                : List.of();
    }

    private static String style() {
        try (var css = FeedsPage.class.getResourceAsStream("feeds.css")) {
            if (css == null) {
                throw new IllegalStateException("feeds.css is not beside its page");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
