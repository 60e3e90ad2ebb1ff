package org.tollkeeper.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.tollkeeper.wire.Unreadable.Reason;

/// JSON within limits, no name twice in an object.
///
/// @param salvaged whether it broke the grammar in a way that agencies' own systems do, and was read all the same
record JsonDocument(JsonNode root, boolean salvaged) {

    /// Reads JSON, and what some send for it: line breaks within a text, a backslash before any character.
    static final class Parser {
        private final ObjectMapper strict;
        private final ObjectMapper lenient;

        Parser(Limits limits) {
            this.strict = mapper(limits, false);
            this.lenient = mapper(limits, true);
        }

        JsonDocument parse(String text) {
            try {
                return new JsonDocument(strict.readTree(text), false);
            } catch (StreamConstraintsException e) {
                throw new RefusedException(Reason.TOO_LARGE, e.getOriginalMessage());
            } catch (JsonProcessingException first) {
                return salvage(text, first);
            }
        }

        private JsonDocument salvage(String text, JsonProcessingException first) {
            try {
                return new JsonDocument(lenient.readTree(text), true);
            } catch (JsonProcessingException second) {
                var at = first.getLocation();
                throw new RefusedException(
                        Reason.MALFORMED,
                        "no JSON at line %d, column %d: %s"
                                .formatted(at.getLineNr(), at.getColumnNr(), first.getOriginalMessage()));
            }
        }

        private static ObjectMapper mapper(Limits limits, boolean lenient) {
            var constraints = StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth())
                    .maxStringLength(limits.documentBytes())
                    .build();
            return JsonMapper.builder(JsonFactory.builder()
                            .streamReadConstraints(constraints)
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                            .configure(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, lenient)
                            .configure(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, lenient)
                            .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();
        }
    }
}
