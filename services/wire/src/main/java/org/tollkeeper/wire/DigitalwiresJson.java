package org.tollkeeper.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// dpa's digitalwires, as its queue delivers them.
final class DigitalwiresJson implements JsonFormat {

    @Override
    public boolean recognises(ObjectNode item) {
        return item.has("urn") && (item.has("version_created") || item.has("article_html"));
    }

    @Override
    public Story read(ObjectNode item, Source source) {
        var drafting = source.drafting();
        var fields = new JsonFields(item, drafting);
        var urn = fields.text("urn");
        drafting.key("urn", urn)
                .version(fields.text("version"))
                .provider(Authority.of(urn))
                .publisher(fields.text("creditline"));
        JsonEnvelope.read(fields, drafting);
        fields.objects("ednotes")
                .forEach(note -> drafting.edNote(note.path("ednote").asText()));
        return source.story(drafting.headline(fields.text("headline"))
                .slug(fields.text("kicker"))
                .paragraphs(paragraphs(fields.text("article_html")))
                .otherwise(paragraphs(fields.text("teaser")))
                .draft());
    }

    private static List<String> paragraphs(@Nullable String html) {
        return html == null ? List.of() : Paragraphs.of(html);
    }
}
