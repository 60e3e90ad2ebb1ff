package org.tollkeeper.domain.toll;

import java.util.Collection;
import java.util.List;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;

/// The method: what can be said of a conflict is a pure function of the set of its claims.
public final class Reconciliation {
    private Reconciliation() {}

    /// Everything that can be said of a conflict, as asked.
    ///
    /// @param claims in any order, with any repetitions; those of other conflicts are an error of the caller
    public static View of(Conflict conflict, Collection<Claim> claims, Question question) {
        return new View(conflict, question, List.of(), List.of(), List.of(), List.of());
    }
}
