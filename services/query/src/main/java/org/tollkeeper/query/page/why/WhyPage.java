package org.tollkeeper.query.page.why;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tollkeeper.domain.toll.Explanation;
import org.tollkeeper.query.page.changes.ChangeLine;
import org.tollkeeper.query.page.claims.ClaimLine;
import org.tollkeeper.query.page.now.Findings;
import org.tollkeeper.query.page.shell.Address;
import org.tollkeeper.query.page.shell.RowId;
import org.tollkeeper.query.page.words.Lead;
import org.tollkeeper.query.page.words.Names;
import org.tollkeeper.query.page.words.Numbers;
import org.tollkeeper.query.page.words.Remarks;
import org.tollkeeper.query.page.words.Said;
import org.tollkeeper.query.page.words.StateWord;
import org.tollkeeper.query.page.words.Told;
import org.tollkeeper.query.view.Why;

/// Why one figure is what it is, from the answer in a sentence down to the words each claim rests on.
///
/// @param ends low, best and high, each with who sets it; empty for a roll-up
/// @param behind the accounts of the parts of a roll-up; empty for a plain cell
/// @param parts what a roll-up adds up; empty for a plain cell
/// @param partsSum written out; empty for a plain cell
/// @param moves people who went from this count to another, or came from one
/// @param settle what would settle a clash; empty where there is none
/// @param uncounted claims that do not count, each with why
/// @param left how many more of those there are
/// @param history how the row changed, the newest first
public record WhyPage(
        String row,
        String title,
        Lead answer,
        StateWord word,
        String figure,
        List<End> ends,
        List<LedgerCard> ledgers,
        List<Behind> behind,
        List<PartLine> parts,
        String partsSum,
        List<CheckLine> checks,
        List<MoveLine> moves,
        List<String> remarks,
        List<String> settle,
        List<ClaimLine> uncounted,
        long left,
        List<ChangeLine> history,
        Copies copies) {
    public WhyPage {
        ends = List.copyOf(ends);
        ledgers = List.copyOf(ledgers);
        behind = List.copyOf(behind);
        parts = List.copyOf(parts);
        checks = List.copyOf(checks);
        moves = List.copyOf(moves);
        remarks = List.copyOf(remarks);
        settle = List.copyOf(settle);
        uncounted = List.copyOf(uncounted);
        history = List.copyOf(history);
    }

    /// One end of the range and who sets it.
    ///
    /// @param value in words where nobody does
    /// @param claims the first that each of them stands on
    public record End(String name, String value, String by, String why, List<String> claims) {
        public End {
            claims = List.copyOf(claims);
        }
    }

    /// One part of a roll-up and the accounts it rests on.
    public record Behind(String title, List<LedgerCard> ledgers) {
        public Behind {
            ledgers = List.copyOf(ledgers);
        }
    }

    /// @param behind why the parts of a roll-up are what they are; empty for a plain cell
    /// @param history how the row changed, the newest first
    /// @param stopped the address of what is shown, its clocks stopped
    /// @param known when the last claim was recorded, in words
    public static WhyPage of(
            Why why, List<Why> behind, Findings found, List<ChangeLine> history, Address stopped, String known) {
        var names = found.names();
        var cell = why.toll().cell();
        var told = found.told(cell).orElseGet(() -> new Told(why.toll(), List.of(), names, found.byId()));
        var best = why.parts().best();
        return new WhyPage(
                RowId.of(cell),
                Said.row(cell, names),
                found.lead(cell),
                StateWord.of(told),
                Said.figure(why.toll()),
                why.bounds().stream().map(bound -> end(bound, why, names)).toList(),
                why.ledgers().stream().map(l -> LedgerCard.of(l, why, found)).toList(),
                behind.stream().map(part -> behind(part, found)).toList(),
                why.parts().tolls().stream().map(t -> PartLine.of(t, names)).toList(),
                best == null ? "" : LedgerCard.written(best),
                why.checks().stream().map(c -> CheckLine.of(c, why, found)).toList(),
                why.transfers().stream().map(t -> MoveLine.of(t, why, found)).toList(),
                Remarks.of(told),
                Settling.of(why.toll()),
                why.uncounted().stream()
                        .map(f -> ClaimLine.of(f, names, found.byId()))
                        .toList(),
                why.uncountedInAll() - why.uncounted().size(),
                history,
                Copies.of(why, stopped, names, known));
    }

    private static Behind behind(Why part, Findings found) {
        return new Behind(
                Said.row(part.toll().cell(), found.names()),
                part.ledgers().stream()
                        .map(ledger -> LedgerCard.of(ledger, part, found))
                        .toList());
    }

    private static End end(Explanation.Bound bound, Why why, Names names) {
        var value = bound.value();
        return new End(
                name(bound.name()),
                value == null ? "none" : Numbers.of(value),
                bound.setBy().stream()
                        .map(names::claimant)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(""),
                bound.why(),
                bound.setBy().stream().flatMap(who -> anchor(who, why)).toList());
    }

    private static Stream<String> anchor(String claimant, Why why) {
        return why.ledgers().stream()
                .filter(ledger -> ledger.position().claimant().equals(claimant))
                .flatMap(ledger -> ledger.lines().stream())
                .filter(use -> use.role().bears())
                .flatMap(use -> use.claims().stream())
                .limit(1);
    }

    private static String name(String bound) {
        return bound.equals("highExclAdversary") ? "High without adversaries" : capital(bound);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
