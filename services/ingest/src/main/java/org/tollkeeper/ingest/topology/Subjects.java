package org.tollkeeper.ingest.topology;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Quantity;

/// What tells an unchanged statement from a changed one, for people who read why a version replaced another.
final class Subjects {
    private Subjects() {}

    /// Who speaks, in which kind of statement, of what.
    static String of(Claim claim) {
        return claim.claimant().name() + "|" + claim.says().kind() + "|" + about(claim.says());
    }

    private static String about(Assertion says) {
        return switch (says) {
            case Assertion.Item item -> item.cell() + "|" + item.person();
            case Assertion.OfCell one -> one.cell().toString();
            case Assertion.Sum sum -> sum.parts().toString();
            case Assertion.OnRecord act -> act.target().toString();
        };
    }

    static String figure(Claim claim) {
        return switch (claim.says()) {
            case Assertion.Total total -> text(total.quantity());
            case Assertion.Increment increment -> text(increment.quantity());
            case Assertion.Sum sum -> text(sum.quantity());
            case Assertion.Denial denial -> text(denial.denied());
            case Assertion.Context context -> text(context.quantity());
            case Assertion.Item _, Assertion.NotDisclosed _, Assertion.OnRecord _ -> "";
        };
    }

    private static String text(@Nullable Quantity quantity) {
        return quantity == null ? "" : quantity.toString();
    }
}
