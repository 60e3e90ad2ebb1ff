package org.tollkeeper.query.page.timeline;

import java.util.List;
import org.tollkeeper.query.page.shell.Choice;

/// A toll through time: one chart a side on one shared scale, the knowledge rail, and the same as tables.
///
/// @param heading whose figures, of what
/// @param rail when what was learned
/// @param grids the tables of revisions; empty unless asked for
/// @param table the address with the tables of revisions, or without them where they are shown
public record TimelinePage(
        List<Choice> choices,
        String heading,
        boolean isLog,
        List<Panel> panels,
        Rail rail,
        List<Grid> grids,
        String table) {
    public TimelinePage {
        choices = List.copyOf(choices);
        panels = List.copyOf(panels);
        grids = List.copyOf(grids);
    }
}
