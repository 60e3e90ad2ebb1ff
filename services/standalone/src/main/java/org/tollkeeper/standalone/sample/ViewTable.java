package org.tollkeeper.standalone.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The view as a small table for a terminal: the killed, a row for each cell and roll-up. What nobody disclosed is said
/// in words, never as a number.
final class ViewTable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROW = "  %-24s %-12s %6s %6s %6s  %s";

    private ViewTable() {}

    static boolean isEmpty(String tolls) {
        return read(tolls).path("tolls").isEmpty();
    }

    /// @param conflict the conflict as answered, for the names of its sides
    /// @param tolls its tolls as answered
    static String of(String conflict, String tolls) {
        var names = names(read(conflict));
        var head = ROW.formatted("killed", "", "low", "best", "high", "").stripTrailing();
        return StreamSupport.stream(read(tolls).path("tolls").spliterator(), false)
                .filter(toll -> toll.path("harm").asText().equals("KILLED") && !toll.has("group"))
                .map(toll -> row(names, toll))
                .collect(Collectors.joining("\n", head + "\n", ""));
    }

    private static String row(Map<String, String> names, JsonNode toll) {
        var side = toll.path("side").asText();
        return ROW.formatted(
                        names.getOrDefault(side, side),
                        category(toll),
                        figure(toll, "low"),
                        figure(toll, "best"),
                        figure(toll, "high"),
                        words(toll))
                .stripTrailing();
    }

    private static String category(JsonNode toll) {
        var category = toll.path("category").asText();
        return category.equals("ALL") ? "together" : category.toLowerCase(Locale.ROOT);
    }

    private static String figure(JsonNode toll, String field) {
        return toll.path(field).isMissingNode() ? "-" : toll.path(field).asText();
    }

    private static String words(JsonNode toll) {
        var state = switch (toll.path("state").asText()) {
            case "NOT_DISCLOSED" -> "not disclosed";
            case "ADVERSARY_ONLY" -> "an adversary's claim alone";
            case "NO_CLAIM" -> "no claim";
            case "ZERO_CLAIMED" -> "none, as claimed";
            case "DERIVED" -> "derived from a sum";
            default -> "";
        };
        return toll.path("atLeast").asBoolean() && state.isEmpty() ? "at least: a part is not disclosed" : state;
    }

    private static Map<String, String> names(JsonNode conflict) {
        var names = new HashMap<String, String>();
        names.put("ALL", "The conflict");
        conflict.path("sides")
                .forEach(side ->
                        names.put(side.path("id").asText(), side.path("name").asText()));
        return names;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer is no JSON: " + json, e);
        }
    }
}
