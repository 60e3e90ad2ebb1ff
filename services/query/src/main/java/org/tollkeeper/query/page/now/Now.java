package org.tollkeeper.query.page.now;

import java.util.List;
import org.tollkeeper.query.page.shell.Choice;
import org.tollkeeper.query.page.words.Lead;
import org.tollkeeper.query.page.words.Remarks;

/// The view of a conflict as it stands, ready to be written: every text final, every number formatted.
///
/// @param choices what else of it can be shown
/// @param lead what is said of each side, a sentence or more for each
/// @param tables one for each harm, killed first
/// @param together what combined figures say, in words
/// @param nothing why nothing is told, where nothing is
public record Now(List<Choice> choices, List<Lead> lead, List<Table> tables, List<String> together, String nothing) {
    private static final String NO_CLAIM =
            "No claim has been received yet. The figures appear here when the first one is recorded.";
    private static final String NO_ROW =
            "No row that was asked for has a claim. Choose “all” below to see every row there is.";

    public Now {
        choices = List.copyOf(choices);
        lead = List.copyOf(lead);
        tables = List.copyOf(tables);
        together = List.copyOf(together);
    }

    /// What has been found, as one page.
    public static Now of(Findings found) {
        var visit = found.visit();
        return new Now(
                Choice.ofStates(visit),
                found.lead(),
                found.tables(),
                Remarks.together(found.together()),
                visit.isWhole() ? NO_CLAIM : NO_ROW);
    }
}
