package org.tollkeeper.ingest.feeds;

import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Element;
import org.tollkeeper.ingest.rejected.Refused;

/// What was refused, on the page: what is wrong with each, its bytes, and how to hand it in once more.
final class RefusedSection {
    private final Element body;
    private final Instant now;
    private final String base;

    RefusedSection(Element body, Instant now, String base) {
        this.body = body;
        this.now = now;
        this.base = base;
    }

    void write(List<Refused> refused, int shown) {
        body.appendElement("h2").text("Quarantine");
        if (refused.isEmpty()) {
            body.appendElement("p").text("Nothing waits here: everything that came could be read.");
            return;
        }
        body.appendElement("p")
                .text(refused.size() + (refused.size() == 1 ? " document" : " documents")
                        + " could not be taken in. None of it counts; its bytes are kept for thirty days, and what came"
                        + " after it was taken.");
        body.appendElement("p").text("Hand everything in once more (what is known already changes nothing):");
        body.appendElement("pre").text("./tollkeeper replay --rejected");
        refused.stream().limit(shown).forEach(this::one);
        if (refused.size() > shown) {
            body.appendElement("p")
                    .addClass("quiet")
                    .text("The last " + shown + " are shown; GET /rejected lists all.");
        }
    }

    private void one(Refused refused) {
        var card = body.appendElement("article").addClass("off");
        card.appendElement("h3").text(refused.source());
        card.appendElement("p").text(refused.reason());
        var line = card.appendElement("p").addClass("quiet");
        line.appendText(Ago.of(refused.at(), now) + " · " + refused.mediaType() + " · ");
        line.appendElement("a").attr("href", "/rejected/" + refused.id()).text(refused.size() + " bytes");
        card.appendElement("p").addClass("quiet").text("To hand in this one alone:");
        card.appendElement("pre").text("curl -X POST '" + base + "/rejected/replay?id=" + refused.id() + "'");
    }
}
