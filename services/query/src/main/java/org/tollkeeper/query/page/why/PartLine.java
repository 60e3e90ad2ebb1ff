package org.tollkeeper.query.page.why;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.toll.Check;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.page.words.Names;
import org.tollkeeper.query.page.words.Numbers;
import org.tollkeeper.query.page.words.Said;

/// One part of a sum.
///
/// @param number what it adds, for programs; empty where it has no figure
public record PartLine(String row, String figure, String number) {

    static PartLine of(Toll part, Names names) {
        return new PartLine(
                name(part.cell(), names),
                Said.figure(part),
                part.best() == null ? "" : part.best().toString());
    }

    static PartLine of(Check.Part part, Names names) {
        var figure = part.figure();
        return new PartLine(
                name(part.cell(), names), figure(figure), figure == null ? "" : String.valueOf(figure.stated()));
    }

    private static String figure(@Nullable Figure figure) {
        return figure == null ? "no figure" : Numbers.standing(figure);
    }

    private static String name(Cell cell, Names names) {
        return Said.row(cell, names);
    }
}
