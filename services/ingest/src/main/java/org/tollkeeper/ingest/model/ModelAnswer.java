package org.tollkeeper.ingest.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.model.Model.Answer;
import org.tollkeeper.extraction.model.Model.Candidate;
import org.tollkeeper.ingest.field.Json;

/// What a chat endpoint sent back, as candidates. An entry with a field missing or of another type is counted and left
/// out; the others stand.
final class ModelAnswer {
    private ModelAnswer() {}

    static Answer read(String body) {
        try {
            var content = Json.MAPPER
                    .readTree(body)
                    .path("choices")
                    .path(0)
                    .path("message")
                    .path("content");
            if (!content.isTextual()) {
                return new Answer.Silent("its answer has no message");
            }
            var claims = Json.MAPPER.readTree(unfenced(content.textValue())).path("claims");
            return claims.isArray() ? candidates(claims) : new Answer.Silent("its answer has no list of claims");
        } catch (JsonProcessingException e) {
            return new Answer.Silent("its answer is no JSON");
        }
    }

    /// Many models fence their JSON in.
    private static String unfenced(String text) {
        int from = text.indexOf('{');
        int to = text.lastIndexOf('}');
        return from >= 0 && to > from ? text.substring(from, to + 1) : text;
    }

    private static Answer candidates(JsonNode claims) {
        var candidates = new ArrayList<Candidate>();
        for (var entry : claims) {
            var candidate = candidate(entry);
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        return new Answer.Said(candidates, claims.size() - candidates.size());
    }

    private static @Nullable Candidate candidate(JsonNode entry) {
        boolean typed = entry.path("evidence").isTextual()
                && entry.path("claimant").isTextual()
                && entry.path("side").isTextual()
                && entry.path("category").isTextual()
                && entry.path("harm").isTextual()
                && entry.path("value").isIntegralNumber()
                && entry.path("value").canConvertToLong();
        return typed
                ? new Candidate(
                        entry.path("evidence").textValue(),
                        entry.path("claimant").textValue(),
                        entry.path("side").textValue(),
                        entry.path("category").textValue(),
                        entry.path("harm").textValue(),
                        entry.path("total").asBoolean(false),
                        entry.path("value").longValue())
                : null;
    }
}
