package org.tollkeeper.domain.conflict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.CanonicalJson;

/// The one JSON form of a conflict: what is answered, so that it can be put back. Absent and empty are left out.
public final class ConflictDocument {
    private static final int LEXICON_DIGITS = 12;

    private ConflictDocument() {}

    public static SequencedMap<String, Object> of(Conflict conflict) {
        var doc = new LinkedHashMap<String, Object>();
        doc.put("id", conflict.id());
        doc.put("name", conflict.name());
        doc.put("start", conflict.start().text());
        put(doc, "end", conflict.end() == null ? null : conflict.end().text());
        doc.put("timeZone", conflict.timeZone().getId());
        doc.put("sides", conflict.sides().stream().map(ConflictDocument::side).toList());
        doc.put(
                "parties",
                conflict.parties().stream().map(ConflictDocument::party).toList());
        put(doc, "ranks", conflict.ranks());
        doc.put("codebook", conflict.codebook());
        return doc;
    }

    /// The first digits of the SHA-256 of what an extractor is told of a conflict: all but its id and its end.
    public static String lexicon(Conflict conflict) {
        var doc = of(conflict);
        doc.keySet().removeAll(List.of("id", "end"));
        return CanonicalJson.sha256(doc).substring(0, LEXICON_DIGITS);
    }

    private static Map<String, Object> side(Side side) {
        var doc = new LinkedHashMap<String, Object>();
        doc.put("id", side.id());
        doc.put("name", side.name());
        put(doc, "aliases", side.aliases());
        put(doc, "demonyms", side.demonyms());
        put(doc, "forces", side.forces());
        put(doc, "places", side.places());
        return doc;
    }

    private static Map<String, Object> party(Party party) {
        var doc = new LinkedHashMap<String, Object>();
        doc.put("id", party.id());
        doc.put("name", party.name());
        put(doc, "side", party.side());
        doc.put("kind", party.kind().text());
        put(doc, "aliases", party.aliases());
        return doc;
    }

    private static void put(Map<String, Object> doc, String field, @Nullable Object value) {
        if (value != null && !List.of().equals(value)) {
            doc.put(field, value);
        }
    }
}
