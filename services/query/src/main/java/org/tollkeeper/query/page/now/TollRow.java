package org.tollkeeper.query.page.now;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.page.glyph.RangeGlyph;
import org.tollkeeper.query.page.glyph.Rival;
import org.tollkeeper.query.page.glyph.Scale;
import org.tollkeeper.query.page.shell.Address;
import org.tollkeeper.query.page.shell.RowId;
import org.tollkeeper.query.page.words.Names;
import org.tollkeeper.query.page.words.Numbers;
import org.tollkeeper.query.page.words.Remarks;
import org.tollkeeper.query.page.words.StateWord;
import org.tollkeeper.query.page.words.Told;
import org.tollkeeper.query.page.words.Voice;

/// One row of a table.
///
/// @param id names the row in the page's address: `side.category.harm`
/// @param label the side, or the group where it is a sub-count
/// @param isGroup whether it is a part of the row above
/// @param figures low, best and high; absent ones next to each other are one
/// @param glyph the picture, as SVG
/// @param why where the row is explained; empty where there is nothing to explain
/// @param toll absent where no claim was received
public record TollRow(
        String id,
        String label,
        boolean isGroup,
        List<Figures> figures,
        StateWord word,
        String glyph,
        List<Voice> voices,
        List<String> remarks,
        String why,
        @Nullable Toll toll) {
    public TollRow {
        figures = List.copyOf(figures);
        voices = List.copyOf(voices);
        remarks = List.copyOf(remarks);
    }

    /// One number of the row, or the word that stands for the lack of some.
    ///
    /// @param name low, best or high; of several the first
    /// @param after what is to be read with the number; empty where it stands alone
    /// @param columns how many it stands for
    public record Figures(String name, String text, String after, boolean isNumber, int columns) {}

    /// The values themselves, for programs that read the page; an absent one has no entry.
    public Map<String, String> data() {
        var data = new LinkedHashMap<String, String>();
        data.put("state", (toll == null ? CellState.NO_CLAIM : toll.state()).name());
        if (toll != null) {
            put(data, "low", toll.low());
            put(data, "best", toll.best());
            put(data, "high", toll.high());
            put(data, "high-excl-adversary", toll.highExclAdversary());
            data.put("digest", toll.digest().hex());
        }
        return data;
    }

    /// What stands where no claimant does.
    public String unsaid() {
        if (toll == null) {
            return "nobody";
        }
        return toll.rollup() == Toll.Rollup.PARTS ? "the rows above, added up" : "nobody directly";
    }

    private static void put(Map<String, String> data, String name, @Nullable Long people) {
        if (people != null) {
            data.put(name, people.toString());
        }
    }

    public static TollRow of(Told told, Scale scale, Address address) {
        var toll = told.toll();
        var word = StateWord.of(told);
        var label = label(toll.cell(), told.names());
        return new TollRow(
                RowId.of(toll.cell()),
                label,
                toll.cell().group() != null,
                figures(toll),
                word,
                RangeGlyph.of(toll, scale, label + ": " + spoken(toll, word), rivals(told)),
                told.positions().stream().map(p -> Voice.of(p, told.names())).toList(),
                toll.rollup() == Toll.Rollup.PARTS ? List.of() : Remarks.of(told),
                address.why(RowId.of(toll.cell())),
                toll);
    }

    public static TollRow noClaim(Cell cell, Names names, Scale scale) {
        var label = label(cell, names);
        var word = StateWord.NO_CLAIM;
        return new TollRow(
                RowId.of(cell),
                label,
                false,
                List.of(new Figures("low", "no figure", "", false, 3)),
                word,
                RangeGlyph.of(null, scale, label + ": " + word.text(), List.of()),
                List.of(),
                List.of(),
                "",
                null);
    }

    private static List<Rival> rivals(Told told) {
        return told.rivals().stream().flatMap(p -> rival(p, told.names())).toList();
    }

    private static Stream<Rival> rival(Position position, Names names) {
        return Stream.ofNullable(position.figure())
                .map(figure -> new Rival(names.claimant(position.claimant()), figure.stated(), figure.openEnded()));
    }

    /// For whoever cannot see the picture: the same words as beside it, and the numbers.
    private static String spoken(Toll toll, StateWord word) {
        var numbers = Stream.of(number("low", toll.low()), number("best", toll.best()), number("high", toll.high()))
                .flatMap(s -> s)
                .toList();
        return numbers.isEmpty() ? word.text() : String.join(", ", numbers) + ", " + word.text();
    }

    private static Stream<String> number(String name, @Nullable Long people) {
        return Stream.ofNullable(people).map(n -> name + " " + Numbers.of(n));
    }

    private static List<Figures> figures(Toll toll) {
        var figures = new ArrayList<Figures>();
        add(figures, "low", toll.low(), "", toll);
        add(figures, "best", toll.best(), "", toll);
        add(figures, "high", toll.high(), toll.openEnded() || toll.atLeast() ? "or more" : "", toll);
        return figures;
    }

    private static void add(List<Figures> row, String name, @Nullable Long people, String after, Toll toll) {
        if (people != null) {
            row.add(new Figures(name, Numbers.of(people), after, true, 1));
        } else if (!row.isEmpty() && !row.getLast().isNumber()) {
            var last = row.removeLast();
            row.add(new Figures(last.name(), last.text(), "", false, last.columns() + 1));
        } else {
            row.add(new Figures(
                    name, toll.state() == CellState.NOT_DISCLOSED ? "not disclosed" : "no figure", "", false, 1));
        }
    }

    private static String label(Cell cell, Names names) {
        return cell.group() == null ? names.side(cell.side()) : cell.group();
    }
}
