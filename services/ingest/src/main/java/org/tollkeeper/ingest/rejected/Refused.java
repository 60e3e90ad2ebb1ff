package org.tollkeeper.ingest.rejected;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.messaging.codec.Rejection;
import org.tollkeeper.messaging.codec.Rejection.Alert;

/// Something refused that nobody has dealt with yet. Its bytes stay in the topic.
///
/// @param size of the content, in bytes
public record Refused(
        String id,
        String source,
        @Nullable String provider,
        @Nullable String conflict,
        String reason,
        @Nullable String field,
        Instant at,
        String mediaType,
        long size,
        @Nullable Alert alert,
        Place place) {

    static Refused of(Rejection rejection, Place place) {
        return new Refused(
                rejection.id(),
                rejection.source(),
                rejection.provider(),
                rejection.conflict(),
                rejection.reason(),
                rejection.field(),
                rejection.at(),
                rejection.mediaType(),
                rejection.content().remaining(),
                rejection.alert(),
                place);
    }

    /// Whether there is a document that could be handed in once more.
    boolean isDocument() {
        return alert != Alert.UNMATCHED_KILL;
    }

    public SequencedMap<String, Object> document() {
        var doc = new LinkedHashMap<String, Object>();
        doc.put("id", id);
        doc.put("source", source);
        put(doc, "provider", provider);
        put(doc, "conflict", conflict);
        doc.put("at", at.toString());
        doc.put("problem", reason);
        put(doc, "field", field);
        doc.put("mediaType", mediaType);
        doc.put("size", size);
        put(doc, "alert", alert == null ? null : alert.name());
        return doc;
    }

    /// As it is shown among the alerts of the feeds.
    SequencedMap<String, Object> alertDocument(Alert kind) {
        var doc = new LinkedHashMap<String, Object>();
        doc.put("level", "HIGHEST");
        doc.put("kind", kind.name());
        doc.put("id", id);
        doc.put("source", source);
        put(doc, "provider", provider);
        doc.put("at", at.toString());
        doc.put("problem", reason);
        return doc;
    }

    private static void put(SequencedMap<String, Object> doc, String name, @Nullable String value) {
        if (value != null) {
            doc.put(name, value);
        }
    }
}
