package org.tollkeeper.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.tollkeeper.wire.Unreadable.Reason;

/// Our own JSON: one story an object, with the field names of the envelope.
final class JsonReader implements StoryReader {
    private final Limits limits;
    private final ObjectMapper mapper;

    JsonReader(Limits limits) {
        this.limits = limits;
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.documentBytes())
                .build();
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(constraints)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    @Override
    public boolean recognises(Sniffed document) {
        return document.isJsonObject()
                || document.delivery().mediaType().toLowerCase(Locale.ROOT).contains("json");
    }

    @Override
    public Reading.Read read(Sniffed document) {
        var draft = new JsonStory(object(document.text()), document).draft();
        var delivery = document.delivery();
        return new Reading.Read(List.of(draft.story().toStory(draft.restrict(delivery), limits)), List.of());
    }

    private ObjectNode object(String text) {
        JsonNode node;
        try {
            node = mapper.readTree(text);
        } catch (StreamConstraintsException e) {
            throw new RefusedException(Reason.TOO_LARGE, e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new RefusedException(
                    Reason.MALFORMED,
                    "no JSON at line %d, column %d: %s"
                            .formatted(at.getLineNr(), at.getColumnNr(), e.getOriginalMessage()));
        }
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new RefusedException(Reason.MALFORMED, "a story is a JSON object, and this is " + node.getNodeType());
    }
}
