package org.tollkeeper.ingest.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.claims.LineReader;
import org.tollkeeper.ingest.claims.PostedLines;
import org.tollkeeper.ingest.claims.PostedLines.Line;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.problem.Problem;
import org.tollkeeper.ingest.problem.ProblemException;

/// The body of a request with claims in it: one object, an array, or newline-delimited JSON, told by the content type
/// and the first byte.
///
/// @param bodyLimit bytes of an object or an array, which are read whole
/// @param lineLimit bytes of one line
record ClaimBody(int bodyLimit, int lineLimit) {
    private static final Set<String> LINES = Set.of(
            "application/x-ndjson",
            "application/ndjson",
            "application/jsonl",
            "application/x-jsonlines",
            "application/jsonlines");
    private static final String ACCEPTED = "application/json and application/x-ndjson";

    PostedLines lines(InputStream body, @Nullable String contentType) throws IOException {
        var type = Bodies.mediaType(contentType);
        boolean ndjson = LINES.contains(type);
        if (!ndjson && !isJson(type)) {
            throw Bodies.unsupported(contentType, ACCEPTED);
        }
        var in = new BufferedInputStream(body, 1 << 16);
        int first = firstByte(in);
        if (ndjson && first != '[') {
            return new LineReader(in, lineLimit);
        }
        var whole = Bodies.read(in, bodyLimit);
        return PostedLines.of(first == '[' ? elements(whole) : objects(whole));
    }

    private static boolean isJson(String type) {
        return type.isEmpty() || type.equals("application/json") || type.equals("text/json") || type.endsWith("+json");
    }

    private static int firstByte(BufferedInputStream in) throws IOException {
        in.mark(1 << 12);
        int b = in.read();
        // A byte order mark is no content.
        while (b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == 0xEF || b == 0xBB || b == 0xBF) {
            b = in.read();
        }
        in.reset();
        return b;
    }

    private static List<Line> elements(byte[] json) throws IOException {
        JsonNode array;
        try {
            array = Json.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw malformed(Json.malformed("JSON", e));
        }
        var lines = new ArrayList<Line>(array.size());
        for (var element : array) {
            lines.add(line(lines.size() + 1, element));
        }
        return lines;
    }

    private static Line line(int number, JsonNode element) {
        return element instanceof ObjectNode object
                ? new Line.Good(number, object)
                : new Line.Bad(number, new FieldException("", "", "a claim is an object, and this is none"));
    }

    /// One object; or several, one a line, sent under the wrong name.
    private static List<Line> objects(byte[] json) {
        try {
            return List.of(new Line.Good(1, Json.object(json)));
        } catch (FieldException e) {
            var lines = new String(json, StandardCharsets.UTF_8).strip().lines().toList();
            if (lines.size() < 2 || !(PostedLines.of(1, utf8(lines.getFirst())) instanceof Line.Good)) {
                throw malformed(e);
            }
            var reader = new LineReader(new java.io.ByteArrayInputStream(json), json.length);
            var all = new ArrayList<Line>();
            for (var line = reader.next(); line != null; line = reader.next()) {
                all.add(line);
            }
            return all;
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ProblemException malformed(FieldException why) {
        return new ProblemException(Problem.of(400, "The body cannot be read", why, "Nothing was stored."));
    }
}
