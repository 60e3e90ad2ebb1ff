package org.tollkeeper.query.answer;

import java.util.Map;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.toll.Check;

/// A combined figure held against its parts, as JSON.
public final class CheckDocument {
    private CheckDocument() {}

    public static Map<String, Object> of(Check check) {
        return new Tree()
                .with("sum", check.sum())
                .with("figure", PositionDocument.figure(check.figure()))
                .with("parts", check.parts().stream().map(CheckDocument::part).toList())
                .with("residual", check.residual())
                .with("feasible", check.feasible())
                .with("derived", check.derived() == null ? null : ClaimDocument.cell(check.derived()))
                .with("clash", check.clash().isEmpty() ? null : check.clash());
    }

    private static Tree part(Check.Part part) {
        return TollDocument.row(part.cell())
                .with("figure", PositionDocument.figure(part.figure()))
                .with("narrowed", PositionDocument.figure(part.narrowed()));
    }
}
