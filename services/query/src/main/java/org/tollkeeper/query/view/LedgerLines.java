package org.tollkeeper.query.view;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.ledger.Use;
import org.tollkeeper.domain.toll.Explanation;

/// One claimant's ledger, line by line, and what the lines come to.
///
/// @param standing whether the position still speaks, in words
/// @param arithmetic absent where the claimant gives no figure
/// @param lines in reading order; of a very long ledger those the figure stands on come first
/// @param rest what the lines that are not listed add
/// @param linesInAll how many there are, listed or not
public record LedgerLines(
        Position position,
        String standing,
        @Nullable Arithmetic arithmetic,
        List<Use> lines,
        Figure rest,
        long linesInAll) {
    public LedgerLines {
        lines = List.copyOf(lines);
    }

    /// The sum at each end.
    public record Arithmetic(Addition low, Addition stated, Addition high) {

        static Arithmetic of(List<Use> lines) {
            return new Arithmetic(sum(lines, Figure::low), sum(lines, Figure::stated), sum(lines, Figure::high));
        }

        private static Addition sum(List<Use> lines, ToLongFunction<Figure> end) {
            return Addition.of(lines.stream()
                    .filter(line -> line.role().bears())
                    .map(line -> end.applyAsLong(line.adds()))
                    .toList());
        }
    }

    static LedgerLines of(Explanation.Account account) {
        var all = account.lines();
        var shown = shown(all);
        var rest = all.stream()
                .filter(line -> all.size() > shown.size() && !shown.contains(line))
                .map(Use::adds)
                .reduce(Figure.NOTHING, Figure::plus);
        return new LedgerLines(
                account.position(),
                account.standing(),
                account.position().figure() == null ? null : Arithmetic.of(all),
                shown,
                rest,
                all.size());
    }

    private static List<Use> shown(List<Use> all) {
        return all.size() <= Why.MOST_LISTED
                ? all
                : Stream.concat(
                                all.stream().filter(line -> line.role().bears()),
                                all.stream().filter(line -> !line.role().bears()))
                        .limit(Why.MOST_LISTED)
                        .toList();
    }
}
