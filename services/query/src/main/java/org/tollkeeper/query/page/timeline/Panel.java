package org.tollkeeper.query.page.timeline;

import java.util.List;

/// One side's chart and the same as a table.
///
/// @param row the id of the row, as on the first view
/// @param chart the picture, as SVG
/// @param lines the steps, the newest first
public record Panel(String row, String label, String why, String chart, List<Line> lines) {
    public Panel {
        lines = List.copyOf(lines);
    }

    /// One step in figures.
    ///
    /// @param id names the line, so that the chart can lead to it
    public record Line(
            String id, String at, String instant, String low, String best, String high, String state, String step) {}
}
