package org.tollkeeper.query.page;

import java.util.Map;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.page.now.Findings;
import org.tollkeeper.query.page.shell.View;
import org.tollkeeper.query.page.shell.VisitReader;
import org.tollkeeper.query.page.words.Names;

/// What a view is made from, over a dossier filled by hand.
public final class PageTelling {
    private PageTelling() {}

    /// @param typed what follows the question mark
    public static Findings found(Dossier dossier, View view, Map<String, String> typed) {
        var visit = VisitReader.read(dossier.definition().orElseThrow(), view, false, typed);
        return new Findings(
                visit,
                dossier.tolls(visit.question()),
                dossier.positions(visit.question()),
                dossier::claim,
                Names.of(visit.conflict(), dossier.speakers()));
    }
}
