package org.tollkeeper.query.page.why;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.ledger.Use;
import org.tollkeeper.query.page.claims.ClaimLine;
import org.tollkeeper.query.page.now.Findings;
import org.tollkeeper.query.page.words.Numbers;
import org.tollkeeper.query.page.words.Voice;
import org.tollkeeper.query.view.Addition;
import org.tollkeeper.query.view.LedgerLines;
import org.tollkeeper.query.view.Rules;
import org.tollkeeper.query.view.Why;

/// One claimant's account: the claim it stands on, what was added, what was left out, and what it comes to.
///
/// @param sum written out, `16 + 15 + 28 = 59`; empty where the claimant gives no figure
/// @param total what the lines add up to; absent numbers are an empty text
/// @param lines what the figure stands on
/// @param rest what adds nothing
/// @param left how many lines there are beyond these
public record LedgerCard(
        String claimant,
        String stance,
        String says,
        String standing,
        String sum,
        String total,
        List<Line> lines,
        List<Line> rest,
        long left) {
    public LedgerCard {
        lines = List.copyOf(lines);
        rest = List.copyOf(rest);
    }

    /// What became of one statement.
    ///
    /// @param adds in words, `+28`; empty where nothing
    /// @param number the same for programs
    public record Line(String role, String rule, String adds, long number, List<ClaimLine> claims) {
        public Line {
            claims = List.copyOf(claims);
        }
    }

    static LedgerCard of(LedgerLines ledger, Why why, Findings found) {
        var position = ledger.position();
        var voice = Voice.of(position, found.names());
        var arithmetic = ledger.arithmetic();
        return new LedgerCard(
                voice.claimant(),
                voice.stance() + (voice.through() == null ? "" : ", up to " + voice.through()),
                voice.says(),
                standing(ledger, why, found),
                arithmetic == null ? "" : sum(arithmetic.stated()),
                arithmetic == null ? "" : String.valueOf(arithmetic.stated().sum()),
                lines(ledger, true, why, found),
                lines(ledger, false, why, found),
                ledger.linesInAll() - ledger.lines().size());
    }

    /// The method knows claimants by their ids.
    private static String standing(LedgerLines ledger, Why why, Findings found) {
        var words = ledger.standing();
        return why.ledgers().stream()
                .map(other -> other.position().claimant())
                .filter(id -> words.contains(" by " + id + ","))
                .findFirst()
                .map(id ->
                        words.replace(" by " + id + ",", " by " + found.names().claimant(id) + ","))
                .orElse(words);
    }

    private static List<Line> lines(LedgerLines ledger, boolean bearing, Why why, Findings found) {
        return ledger.lines().stream()
                .filter(use -> use.role().bears() == bearing)
                .map(use -> line(use, why, found))
                .toList();
    }

    private static Line line(Use use, Why why, Findings found) {
        return new Line(
                use.role().words(),
                Rules.of(use.role()),
                adds(use.adds()),
                use.adds().stated(),
                use.claims().stream()
                        .flatMap(id -> Stream.ofNullable(why.claims().get(id)))
                        .map(fate -> ClaimLine.of(fate, found.names(), found.byId()))
                        .toList());
    }

    private static String adds(Figure adds) {
        if (adds.low() == adds.high()) {
            return adds.high() == 0 ? "" : "+" + Numbers.of(adds.stated());
        }
        return "+" + Numbers.of(adds.low()) + " to +" + Numbers.of(adds.high());
    }

    /// Empty where it has only one term.
    private static String sum(Addition addition) {
        return addition.terms().stream().filter(term -> term != 0).count() < 2 ? "" : written(addition);
    }

    static String written(Addition addition) {
        var terms = addition.terms().stream().filter(term -> term != 0).toList();
        if (terms.size() < 2) {
            return Numbers.of(addition.sum());
        }
        return terms.stream().limit(20).map(Numbers::of).collect(Collectors.joining(" + "))
                + (terms.size() > 20 ? " + " + (terms.size() - 20) + " more" : "")
                + " = "
                + Numbers.of(addition.sum());
    }
}
