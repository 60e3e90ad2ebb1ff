package org.tollkeeper.ingest.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.wire.Bytes;

/// Several stories in one JSON answer, each a document of its own, so that one that cannot be read stops no other.
///
/// @param next where the following ones are; absent where these are the last
record Batch(List<JsonNode> entries, @Nullable String next) {

    Batch {
        entries = List.copyOf(entries);
    }

    /// Reads the list and the address of the next page, beside each other or both under `data`.
    ///
    /// @param list the name of the list
    /// @throws IOException where the answer is none
    static Batch of(Bytes answer, String list) throws IOException {
        var whole = object(answer);
        var inside = whole.path("data") instanceof ObjectNode data ? data : whole;
        if (!inside.path(list).isArray()) {
            throw new IOException("the address answers without a list '" + list + "'");
        }
        var entries =
                StreamSupport.stream(inside.path(list).spliterator(), false).toList();
        var next = inside.path("next_page");
        return new Batch(entries, next.isTextual() && !next.asText().isBlank() ? next.asText() : null);
    }

    private static ObjectNode object(Bytes answer) throws IOException {
        try {
            return Json.object(answer.toArray());
        } catch (FieldException e) {
            throw new IOException("the address answers with what is no list of stories: " + e.problem(), e);
        }
    }

    static Bytes document(JsonNode entry) {
        return Bytes.of(entry.toString());
    }
}
