package org.tollkeeper.query.answer;

import java.util.Map;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.ConflictDocument;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.dossier.Dossiers;

/// A conflict as JSON: its definition, as it can be put back, and how much is known of it.
public final class ConflictAnswer {
    private ConflictAnswer() {}

    /// `{"conflicts":[…]}`: one line each.
    public static Map<String, Object> list(Dossiers dossiers) {
        return new Tree()
                .with(
                        "conflicts",
                        dossiers.all().stream()
                                .map(dossier -> line(dossier.definition().orElseThrow(), dossier))
                                .toList());
    }

    public static Map<String, Object> full(Conflict conflict, Dossier dossier) {
        return known(Tree.copyOf(ConflictDocument.of(conflict)), dossier);
    }

    private static Map<String, Object> line(Conflict conflict, Dossier dossier) {
        return known(new Tree().with("id", conflict.id()).with("name", conflict.name()), dossier);
    }

    private static Tree known(Tree tree, Dossier dossier) {
        return tree.with("claims", dossier.claims())
                .with("claimants", dossier.claimants())
                .with("lastChange", dossier.lastRecorded().map(Object::toString).orElse(null))
                .with("digest", dossier.digest().hex());
    }
}
