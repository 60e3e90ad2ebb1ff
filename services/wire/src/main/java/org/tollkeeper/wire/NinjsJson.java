package org.tollkeeper.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.Story.Kind;

/// ninjs 1 to 3. Each writes its names another way, and each gives headlines and bodies another shape; the uri is the
/// story's key in all of them; what Superdesk exports calls it guid.
final class NinjsJson implements JsonFormat {

    @Override
    public boolean recognises(ObjectNode item) {
        return item.has("uri") || (item.has("guid") && item.has("type"));
    }

    @Override
    public Story read(ObjectNode item, Source source) {
        var drafting = source.drafting();
        var fields = new JsonFields(item, drafting);
        var uri = fields.text("uri") == null ? fields.text("guid") : fields.text("uri");
        var first = firstOfRevisions(fields);
        drafting.key("uri", first == null ? uri : first)
                .version(first == null ? fields.text("version") : null)
                .provider(Authority.of(uri))
                .publisher(fields.text("copyrightholder"))
                .kind(kind(fields.text("type")));
        JsonEnvelope.read(fields, drafting);
        headline(fields, drafting);
        return source.story(drafting.paragraphs(JsonText.body(fields))
                .otherwise(JsonText.description(fields))
                .draft());
    }

    /// Some give each version an address of its own, and list them all: the first is the story's, and the time the
    /// version.
    private static @Nullable String firstOfRevisions(JsonFields fields) {
        return fields.objects("revisions").stream()
                .filter(revision -> revision.path("uri").isTextual())
                .min(Comparator.comparing(revision -> made(revision.path("versioncreated"))))
                .map(revision -> revision.path("uri").asText())
                .orElse(null);
    }

    private static Instant made(JsonNode time) {
        var made = Times.parse(time.asText());
        return made == null ? Instant.MAX : made;
    }

    /// What is planned is no news yet, and what is said to editors none at all.
    private static @Nullable Kind kind(@Nullable String type) {
        return "planning".equals(type) || "event".equals(type) || "advisory".equals(type) ? Kind.ADVISORY : null;
    }

    private static void headline(JsonFields fields, Drafting drafting) {
        var headlines = fields.objects("headlines");
        Stream.concat(
                        headlines.stream()
                                .filter(h -> "main".equals(h.path("role").asText())),
                        headlines.stream())
                .map(NinjsJson::value)
                .forEach(drafting::headline);
        for (var name : List.of("headline", "headlinemain")) {
            drafting.headline(fields.beginning(name).stream().findFirst().orElse(null));
        }
        drafting.headline(fields.text("title"));
    }

    private static @Nullable String value(JsonNode one) {
        return Drafting.blankToNull(one.path("value").asText());
    }
}
