package org.tollkeeper.query.page.changes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.query.dossier.Causes;
import org.tollkeeper.query.dossier.Change;
import org.tollkeeper.query.page.shell.Choice;
import org.tollkeeper.query.page.shell.Visit;
import org.tollkeeper.query.page.words.Names;

/// What moved, the newest first: the sequence that the stream of changes sends, with the same ids.
///
/// @param isAtStopped whether the event clock stands still, which this list does not follow
public record ChangesPage(List<Choice> choices, List<ChangeLine> lines, boolean isAtStopped) {
    private static final int MOST = 100;

    public ChangesPage {
        choices = List.copyOf(choices);
        lines = List.copyOf(lines);
    }

    /// @param newest the changes held, the newest first
    /// @param claims finds the claim behind a change
    public static ChangesPage of(
            Visit visit, List<Change> newest, Function<String, Optional<Claim>> claims, Names names) {
        var lines = newest.stream()
                .filter(Change::movesFigure)
                .filter(isAsked(visit))
                .limit(MOST)
                .map(change -> ChangeLine.of(change, Causes.of(change, claims), names))
                .toList();
        return new ChangesPage(Choice.ofCells(visit), lines, visit.question().at() != null);
    }

    private static Predicate<Change> isAsked(Visit visit) {
        var knownAt = visit.question().knownAt();
        return change -> visit.rows().test(change.after().cell())
                && (knownAt == null || !change.cause().recordedAt().isAfter(knownAt));
    }
}
