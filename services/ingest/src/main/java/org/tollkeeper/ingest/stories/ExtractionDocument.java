package org.tollkeeper.ingest.stories;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Evidence;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.extraction.Extraction;

/// What an extractor found, as JSON.
public final class ExtractionDocument {
    private ExtractionDocument() {}

    public static SequencedMap<String, Object> of(Extraction extraction) {
        var doc = new LinkedHashMap<String, Object>();
        doc.put(
                "claims",
                extraction.claims().stream().map(ExtractionDocument::claim).toList());
        doc.put(
                "suppressed",
                extraction.suppressed().stream()
                        .map(s -> Map.of("evidence", evidence(s.evidence()), "reason", s.reason()))
                        .toList());
        doc.put(
                "retracted",
                extraction.retracted().stream().map(ExtractionDocument::claim).toList());
        doc.put("warnings", extraction.warnings());
        return doc;
    }

    static SequencedMap<String, Object> claim(Claim claim) {
        var doc = ClaimDocument.of(claim);
        doc.put("proposed", claim.standing() == Standing.PROPOSED);
        return doc;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        var doc = new LinkedHashMap<String, Object>();
        doc.put("text", evidence.text());
        if (evidence.start() != null && evidence.end() != null) {
            doc.put("start", evidence.start());
            doc.put("end", evidence.end());
        }
        return doc;
    }
}
