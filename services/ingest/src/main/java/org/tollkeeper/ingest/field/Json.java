package org.tollkeeper.ingest.field;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.Locale;

/// JSON and YAML as strangers send them: no field twice, no nesting without end, nothing after the end.
public final class Json {
    private Json() {}

    private static final int DEPTH = 100;
    private static final StreamReadConstraints CONSTRAINTS =
            StreamReadConstraints.builder().maxNestingDepth(DEPTH).build();

    public static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(CONSTRAINTS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final ObjectMapper YAML = JsonMapper.builder(YAMLFactory.builder()
                    .streamReadConstraints(CONSTRAINTS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    /// @throws FieldException where it is no JSON, or no object
    public static ObjectNode object(byte[] json) {
        return object(json, MAPPER, "JSON");
    }

    /// YAML has JSON as a part of it, but no JSON reader's messages.
    public static ObjectNode yamlObject(byte[] yaml) {
        return object(yaml, YAML, "YAML");
    }

    private static ObjectNode object(byte[] content, ObjectMapper mapper, String language) {
        try {
            return object(mapper.readTree(content));
        } catch (JsonProcessingException e) {
            throw malformed(language, e);
        } catch (IOException e) {
            throw new FieldException("", "", "the body is no " + language + ": " + e.getMessage());
        }
    }

    public static ObjectNode object(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        var type = node.isMissingNode() ? "nothing" : node.getNodeType().name().toLowerCase(Locale.ROOT);
        throw new FieldException("", bare(node), "an object is expected, and this is " + type);
    }

    /// Trees of maps, lists, texts, numbers and booleans.
    public static String write(Object tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always JSON", e);
        }
    }

    /// What is wrong with the form, and where.
    public static FieldException malformed(String language, JsonProcessingException e) {
        var at = e.getLocation();
        var place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        var why = e.getOriginalMessage().lines().findFirst().orElse("");
        return new FieldException("", "", "no " + language + place + ": " + why);
    }

    /// A value as JSON, as a sentence quotes it.
    static String shortened(JsonNode node) {
        return shortened(node.isMissingNode() ? "" : node.toString());
    }

    /// A value alone: a text without the quotes, anything else as JSON.
    public static String bare(JsonNode node) {
        return node.isTextual() ? shortened(node.textValue()) : shortened(node);
    }

    private static String shortened(String text) {
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }
}
