package org.tollkeeper.query.answer;

import java.util.Map;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.effective.Fate;

/// A claim as JSON, with what became of it.
public final class FateDocument {
    private FateDocument() {}

    public static Map<String, Object> of(Fate fate) {
        var document = new Tree();
        document.putAll(ClaimDocument.of(fate.claim()));
        return document.with("state", fate.state().name())
                .with("by", fate.by())
                .with("why", fate.why().isEmpty() ? null : fate.why());
    }
}
