package org.tollkeeper.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of an agency's JSON, whichever way it writes them: `versionCreated`, `versioncreated` and
/// `version_created` are one. Null means absent; a field that is not what it should be is a warning and absent.
final class JsonFields {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();
    private final Drafting warnings;

    JsonFields(ObjectNode json, Drafting warnings) {
        this.warnings = warnings;
        json.properties().forEach(field -> {
            if (!field.getValue().isNull()) {
                fields.putIfAbsent(plain(field.getKey()), field.getValue());
            }
        });
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }

    @Nullable
    JsonNode node(String name) {
        return fields.get(plain(name));
    }

    /// Numbers are taken as their text: many systems write a version as one.
    @Nullable
    String text(String name) {
        var node = node(name);
        if (node == null || node.isTextual() || node.isIntegralNumber()) {
            return node == null ? null : Drafting.blankToNull(node.asText());
        }
        warnings.warn("The field '" + name + "' is no text and was not read.");
        return null;
    }

    @Nullable
    Instant time(String name) {
        var text = text(name);
        var time = Times.parse(text);
        if (text != null && time == null) {
            warnings.warn("The field '" + name + "' is '" + text + "', which is no time, and was not read.");
        }
        return time;
    }

    /// The texts whose names begin so: `headline`, `headline_main`.
    List<String> beginning(String prefix) {
        var texts = new ArrayList<String>();
        fields.forEach((name, node) -> {
            if (name.startsWith(prefix) && node.isTextual() && !node.asText().isBlank()) {
                texts.add(node.asText());
            }
        });
        return texts;
    }

    /// The objects of an array.
    List<JsonNode> objects(String name) {
        var objects = new ArrayList<JsonNode>();
        var node = node(name);
        if (node != null) {
            node.forEach(one -> {
                if (one.isObject()) {
                    objects.add(one);
                }
            });
        }
        return objects;
    }

    /// The codes of a field that is one text, or an array of texts or of things with a code.
    List<String> codes(String name) {
        var node = node(name);
        if (node == null) {
            return List.of();
        }
        var codes = new ArrayList<String>();
        (node.isArray() ? node : List.of(node)).forEach(one -> codes.add(code(one)));
        return codes;
    }

    private static String code(JsonNode one) {
        for (var name : List.of("code", "literal", "uri", "name", "value")) {
            if (one.path(name).isTextual()) {
                return one.path(name).asText();
            }
        }
        return one.asText("");
    }
}
