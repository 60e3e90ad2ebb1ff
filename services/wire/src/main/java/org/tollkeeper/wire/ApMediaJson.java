package org.tollkeeper.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.Story.Kind;

/// AP's Media API. The item's id is the key, for its address changes with each call. A kill often keeps the status
/// usable: what the editors call the version, the note and the slug count as much.
final class ApMediaJson implements JsonFormat {

    @Override
    public boolean recognises(ObjectNode item) {
        return item.path("altids").path("itemid").isTextual();
    }

    @Override
    public Story read(ObjectNode item, Source source) {
        var drafting = source.drafting();
        var fields = new JsonFields(item, drafting);
        drafting.key("altids.itemid", item.path("altids").path("itemid").asText())
                .version(fields.text("version"))
                .provider(fields.text("provider"))
                .provider(Authority.of(fields.text("uri")))
                .publisher(fields.text("provider"));
        JsonEnvelope.read(fields, drafting);
        for (var type : fields.codes("editorialtypes")) {
            drafting.signal("editorial type", type).kind(kind(type));
        }
        SlugName.of(fields.text("slugline")).signals().forEach(drafting::signal);
        return source.story(drafting.headline(fields.text("headline"))
                .headline(fields.text("title"))
                .paragraphs(JsonText.body(fields))
                .otherwise(JsonText.description(fields))
                .draft());
    }

    private static @Nullable Kind kind(String editorialType) {
        return switch (editorialType.toLowerCase(Locale.ROOT)) {
            case "advisory" -> Kind.ADVISORY;
            case "digest" -> Kind.DIGEST;
            case "test" -> Kind.TEST;
            default -> null;
        };
    }
}
