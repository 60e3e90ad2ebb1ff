package org.tollkeeper.query.page.now;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.query.page.glyph.RangeGlyph;
import org.tollkeeper.query.page.glyph.Scale;
import org.tollkeeper.query.page.words.People;

/// The sides face to face: one table for a harm, one band for a category, one row for a side, all on one scale.
///
/// @param axis the scale, as SVG
public record Table(String id, String heading, String axis, boolean isLog, List<Band> bands) {
    public Table {
        bands = List.copyOf(bands);
    }

    /// @param heading whose figures these are
    public record Band(String heading, List<TollRow> rows) {
        public Band {
            rows = List.copyOf(rows);
        }
    }

    public static Table of(Harm harm, Findings found) {
        var scale = found.scale(harm);
        var bands = found.categories(harm).stream()
                .map(category -> band(category, harm, found, scale))
                .toList();
        return new Table(
                harm.name().toLowerCase(Locale.ROOT),
                People.heading(harm),
                RangeGlyph.axis(scale),
                scale.isLog(),
                bands);
    }

    private static Band band(Category category, Harm harm, Findings found, Scale scale) {
        var rows = found.sides(category, harm).stream()
                .map(side -> new Cell(side, category, harm))
                .flatMap(cell -> rows(cell, found, scale))
                .toList();
        return new Band(People.heading(category), rows);
    }

    private static Stream<TollRow> rows(Cell cell, Findings found, Scale scale) {
        var row = found.told(cell)
                .map(told -> TollRow.of(told, scale, found.visit().address()))
                .orElseGet(() -> TollRow.noClaim(cell, found.names(), scale));
        return Stream.concat(
                Stream.of(row),
                found.groups(cell).stream()
                        .map(told -> TollRow.of(told, scale, found.visit().address())));
    }
}
