package org.tollkeeper.query.view;

import java.util.List;
import java.util.Set;
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
    private static final int FEWEST_LISTED = 10;

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

    /// All of them, as long as they are not too many; else some of each.
    static List<LedgerLines> of(List<Explanation.Account> accounts) {
        long inAll = accounts.stream().mapToLong(a -> a.lines().size()).sum();
        int most =
                inAll <= Why.MOST_LISTED ? Why.MOST_LISTED : Math.max(FEWEST_LISTED, Why.MOST_LISTED / accounts.size());
        return accounts.stream().map(account -> of(account, most)).toList();
    }

    private static LedgerLines of(Explanation.Account account, int most) {
        var all = account.lines();
        var shown = shown(all, most);
        var listed = Set.copyOf(shown);
        var rest = all.stream()
                .filter(line -> all.size() > shown.size() && !listed.contains(line))
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

    private static List<Use> shown(List<Use> all, int most) {
        return all.size() <= most
                ? all
                : Stream.concat(
                                all.stream().filter(line -> line.role().bears()),
                                all.stream().filter(line -> !line.role().bears()))
                        .limit(most)
                        .toList();
    }
}
