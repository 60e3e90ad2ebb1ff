package org.tollkeeper.query.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Use;
import org.tollkeeper.domain.toll.Explanation;
import org.tollkeeper.domain.toll.Transfer;
import org.tollkeeper.query.view.Addition;
import org.tollkeeper.query.view.LedgerLines;
import org.tollkeeper.query.view.Parts;
import org.tollkeeper.query.view.Rules;
import org.tollkeeper.query.view.Why;

/// An explanation as JSON. Claims are written once, in `claims`, and named by their ids elsewhere.
public final class WhyDocument {
    private WhyDocument() {}

    public static Map<String, Object> of(Why why) {
        return Heading.of(why.conflict(), why.question())
                .with("toll", TollDocument.of(why.toll()))
                .withAll("bounds", why.bounds().stream().map(WhyDocument::bound).toList())
                .with("parts", parts(why.parts()))
                .with("ledgers", why.ledgers().stream().map(WhyDocument::ledger).toList())
                .withAll("checks", why.checks().stream().map(CheckDocument::of).toList())
                .withAll(
                        "transfers",
                        why.transfers().stream().map(WhyDocument::transfer).toList())
                .with(
                        "uncounted",
                        why.uncounted().stream().map(fate -> fate.claim().id()).toList())
                .with("uncountedInAll", why.uncountedInAll() > why.uncounted().size() ? why.uncountedInAll() : null)
                .with(
                        "claims",
                        why.claims().values().stream().map(WhyDocument::claim).toList());
    }

    private static Tree bound(Explanation.Bound bound) {
        return new Tree()
                .with("name", bound.name())
                .with("value", bound.value())
                .withAll("setBy", bound.setBy())
                .with("rule", "R4 Across claimants")
                .with("why", bound.why());
    }

    private static Tree transfer(Transfer transfer) {
        var people = transfer.people();
        return new Tree()
                .with("from", transfer.from())
                .with("leaves", ClaimDocument.cell(transfer.leaves()))
                .with("to", transfer.to())
                .with("joins", ClaimDocument.cell(transfer.joins()))
                .with("people", people == null ? null : PositionDocument.figure(people))
                .with("rule", "R3 Levels");
    }

    private static @Nullable Tree parts(Parts parts) {
        return parts.tolls().isEmpty()
                ? null
                : new Tree()
                        .with("rule", "R7 Roll-ups")
                        .with("low", text(parts.low()))
                        .with("best", text(parts.best()))
                        .with("high", text(parts.high()))
                        .withAll(
                                "unknown",
                                parts.unknown().stream()
                                        .map(ClaimDocument::cell)
                                        .toList())
                        .with(
                                "tolls",
                                parts.tolls().stream().map(TollDocument::of).toList());
    }

    private static Tree ledger(LedgerLines ledger) {
        var position = Tree.copyOf(PositionDocument.of(ledger.position()));
        List.of("side", "category", "harm", "group").forEach(position::remove);
        var arithmetic = ledger.arithmetic();
        boolean cut = ledger.linesInAll() > ledger.lines().size();
        return position.with("standing", ledger.standing())
                .with(
                        "arithmetic",
                        arithmetic == null
                                ? null
                                : new Tree()
                                        .with("low", arithmetic.low().text())
                                        .with("stated", arithmetic.stated().text())
                                        .with("high", arithmetic.high().text()))
                .with("lines", ledger.lines().stream().map(WhyDocument::line).toList())
                .with("linesInAll", cut ? ledger.linesInAll() : null)
                .with("rest", cut ? PositionDocument.figure(ledger.rest()) : null);
    }

    private static Tree line(Use use) {
        return new Tree()
                .with("role", use.role().name())
                .with("rule", Rules.of(use.role()))
                .with("why", use.role().words())
                .with("adds", use.adds().equals(Figure.NOTHING) ? null : PositionDocument.figure(use.adds()))
                .with("claims", use.claims());
    }

    private static Tree claim(Fate fate) {
        return Tree.copyOf(FateDocument.of(fate)).with("rule", Rules.of(fate.state()));
    }

    private static @Nullable String text(@Nullable Addition sum) {
        return sum == null ? null : sum.text();
    }
}
