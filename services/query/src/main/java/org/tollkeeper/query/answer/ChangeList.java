package org.tollkeeper.query.answer;

import java.util.List;
import java.util.Map;
import org.tollkeeper.query.dossier.Causes;
import org.tollkeeper.query.dossier.Change;
import org.tollkeeper.query.dossier.Dossier;

/// The latest changes as a document, the newest first: the same as the stream sends, with the same ids.
public final class ChangeList {
    private static final int USUAL = 100;

    private ChangeList() {}

    /// `{"conflict","since","changes":[…]}`; `since` is the instant before which none is held.
    public static Map<String, Object> json(Parameters asked, Dossier dossier) {
        return new Tree()
                .with("conflict", asked.conflict().id())
                .with("since", dossier.changes().since().toString())
                .with(
                        "changes",
                        of(asked, dossier).stream()
                                .map(change -> ChangeDocument.of(change, Causes.of(change, dossier::claim)))
                                .toList());
    }

    public static String atom(Parameters asked, Dossier dossier) {
        return new Atom(asked.conflict(), change -> Causes.named(change, dossier::claim)).write(of(asked, dossier));
    }

    /// Of the rows asked for, known by then: `side`, `category`, `harm`, `group`, `knownAt`, `limit`.
    public static List<Change> of(Parameters asked, Dossier dossier) {
        var rows = asked.rows();
        var knownAt = asked.question().knownAt();
        return dossier.changes().newest().stream()
                .filter(change -> rows.test(change.after().cell()))
                .filter(change ->
                        knownAt == null || !change.cause().recordedAt().isAfter(knownAt))
                .limit(asked.limit(USUAL))
                .toList();
    }
}
