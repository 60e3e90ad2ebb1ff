package org.tollkeeper.ingest.rereading;

import java.util.Locale;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Quantity;

/// A claim in a line for people.
final class Words {
    private Words() {}

    static String of(Claim claim) {
        var text = claim.evidence() == null ? "" : " \"" + claim.evidence().text() + "\"";
        return claim.conflict() + ": " + claim.claimant().name() + ": " + says(claim.says()) + text;
    }

    private static String says(Assertion says) {
        return switch (says) {
            case Assertion.Total t -> "total " + figure(t.quantity()) + " " + cell(t.cell());
            case Assertion.Increment i -> figure(i.quantity()) + " " + cell(i.cell());
            case Assertion.Sum s -> "together " + figure(s.quantity());
            case Assertion.Item i -> i.person() + ", " + cell(i.cell());
            case Assertion.NotDisclosed n -> "not disclosed, " + cell(n.cell());
            case Assertion.Denial d -> "denies, " + cell(d.cell());
            case Assertion.Context c -> "mentions, " + cell(c.cell());
            case Assertion.OnRecord act -> act.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String figure(Quantity quantity) {
        var phrase = quantity.phrase();
        return phrase != null
                ? phrase
                : quantity.qualifier().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + quantity.stated();
    }

    private static String cell(Cell cell) {
        return String.join(" ", cell.side(), lower(cell.category()), lower(cell.harm()));
    }

    private static String lower(Enum<?> symbol) {
        return symbol.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
