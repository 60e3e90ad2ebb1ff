package org.tollkeeper.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The text of a story in ninjs or a relative: an array of bodies with their types, or fields that are named by them.
final class JsonText {
    private JsonText() {}

    static List<String> body(JsonFields fields) {
        var bodies = texts(fields, "bodies");
        return bodies.isEmpty() ? named(fields, "body") : bodies;
    }

    static List<String> description(JsonFields fields) {
        var descriptions = texts(fields, "descriptions");
        return descriptions.isEmpty() ? named(fields, "description") : descriptions;
    }

    /// Of several renditions of one text the one with mark-up, for that knows its paragraphs.
    private static List<String> texts(JsonFields fields, String array) {
        return fields.objects(array).stream()
                .filter(one -> !one.path("value").asText().isBlank())
                .filter(one ->
                        !one.path("role").asText().toLowerCase(Locale.ROOT).contains("credit"))
                .sorted(Comparator.comparing(JsonText::isPlain))
                .map(one -> Paragraphs.of(one.path("value").asText()))
                .filter(paragraphs -> !paragraphs.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isPlain(JsonNode one) {
        return !one.path("contenttype").asText(one.path("contentType").asText()).contains("html");
    }

    private static List<String> named(JsonFields fields, String prefix) {
        for (var kind : List.of("xhtml", "html", "richtext", "nitf", "text", "main", "caption", "")) {
            for (var text : fields.beginning(prefix + kind)) {
                var paragraphs = Paragraphs.of(text);
                if (!paragraphs.isEmpty()) {
                    return paragraphs;
                }
            }
        }
        return List.of();
    }
}
