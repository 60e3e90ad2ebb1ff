package org.tollkeeper.ingest.feeds;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// One feed on the page: what is wrong with it first, in words, then its numbers.
final class FeedCard {
    private final Map<?, ?> feed;
    private final Instant now;

    FeedCard(Map<?, ?> feed, Instant now) {
        this.feed = feed;
        this.now = now;
    }

    void appendTo(Element parent) {
        var state = text("state");
        boolean silent = Boolean.TRUE.equals(feed.get("silent"));
        boolean well = !silent && (state.equals("OK") || state.equals("STARTING"));
        var card = parent.appendElement("article").addClass(well ? "well" : "off");
        card.appendElement("h3").text(text("name"));
        card.appendElement("p")
                .text(Meaning.ofState(state) + (feed.get("problem") == null ? "." : ": " + feed.get("problem")));
        if (silent) {
            card.appendElement("p")
                    .text("Silent: no new story for longer than " + Ago.span(Duration.parse(text("silentAfter")))
                            + ".");
        }
        if (feed.get("proposedUrl") != null) {
            card.appendElement("p")
                    .text("It says that it has moved for good, to " + feed.get("proposedUrl")
                            + "; change the file to follow it.");
        }
        numbers(card.appendElement("dl"));
    }

    private void numbers(Element list) {
        put(
                list,
                "Comes by",
                Meaning.ofKind(text("kind")) + (feed.get("source") == null ? "" : ", " + feed.get("source")));
        put(list, "Provider", feed.get("provider"));
        put(list, "Conflict", feed.get("conflict"));
        put(list, "Last new story", Ago.of(feed.get("lastStory"), now));
        put(list, "Last good answer", Ago.of(feed.get("lastSuccess"), now));
        put(list, "Next look", feed.get("nextLook") == null ? null : Ago.of(feed.get("nextLook"), now));
        put(list, "Behind publication", feed.get("lagSeconds") == null ? null : feed.get("lagSeconds") + " seconds");
        put(list, "Stories", feed.get("stories"));
        put(list, "Could not be read", feed.get("parseErrors"));
        put(list, "Failures in a row", feed.get("failuresInARow"));
        put(list, "Nothing new (304)", feed.get("notModified") + " of " + feed.get("looks") + " looks");
    }

    private String text(String name) {
        return String.valueOf(feed.get(name));
    }

    private static void put(Element list, String name, @Nullable Object value) {
        if (value != null) {
            var pair = list.appendElement("div");
            pair.appendElement("dt").text(name);
            pair.appendElement("dd").text(value.toString());
        }
    }
}
