package org.tollkeeper.ingest.decisions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.OnRecord;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.ingest.claims.ClaimAnswer;

/// What became of an editor's act: which it is, and what it acts on.
///
/// @param act a RETRACTION or a RULING
/// @param known what it acts on, where that is recorded here
/// @param edited the claim as the editor put it
/// @param note what an editor may not expect of it
public record ActAnswer(
        ClaimAnswer lines,
        Claim act,
        @Nullable Claim known,
        @Nullable Claim edited,
        @Nullable String note) {

    public SequencedMap<String, Object> document() {
        var doc = lines.document();
        doc.put("act", tell(act));
        doc.put("claim", claim());
        if (edited != null) {
            doc.put("edited", edited.id());
        }
        if (note != null) {
            doc.put("note", note);
        }
        return doc;
    }

    private static Map<String, Object> tell(Claim act) {
        var doc = new LinkedHashMap<String, Object>();
        doc.put("id", act.id());
        doc.put("kind", act.says().kind().name());
        if (act.says() instanceof Assertion.Ruling ruling) {
            doc.put("decision", ruling.decision().name());
        }
        return doc;
    }

    private Map<String, Object> claim() {
        var doc = new LinkedHashMap<String, Object>();
        if (act.says() instanceof OnRecord onRecord && onRecord.target() instanceof Target.OfClaim(var id)) {
            doc.put("id", id);
        }
        doc.put("recorded", known != null);
        if (known != null) {
            doc.put("kind", known.says().kind().name());
            doc.put("standing", known.standing().name());
        }
        return doc;
    }
}
