package org.tollkeeper.ingest.decisions;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Window;

/// When two claims of one story, in whatever versions or readings of it, are one proposal: the same claimant says the
/// same thing of the same people, in the same figure and of the same days. The words it rests on, where they stand, how
/// sure the extractor was and the time of the story play no part; nor do days that were only inferred from that time.
///
/// It is a relation of two claims and of nothing else, so that what a decision reaches does not depend on what else
/// the story says or on what arrived first.
public final class Sameness {
    private Sameness() {}

    /// Equal for claims of one story that are one proposal.
    public static String of(Claim claim) {
        return String.join(
                "|",
                claim.conflict(),
                claim.claimant().name().toLowerCase(Locale.ROOT).strip(),
                claim.says().kind().name(),
                about(claim.says()),
                claim.partOf() == null ? "whole" : "part");
    }

    /// Who speaks, in which kind of statement, of whom: what two readings of one statement share, whatever the figure.
    public static String subject(Claim claim) {
        return claim.conflict() + "|" + claim.claimant().name() + "|" + of(claim.says());
    }

    private static String of(Assertion says) {
        return switch (says) {
            case Assertion.Item item -> item.kind() + item.cell().toString() + item.person();
            case Assertion.OfCell one -> one.kind() + one.cell().toString();
            case Assertion.Sum sum -> sum.kind() + sum.parts().toString();
            case Assertion.OnRecord act -> act.toString();
        };
    }

    private static String about(Assertion says) {
        return switch (says) {
            case Assertion.Total t -> t.cell() + figure(t.quantity()) + days(t.window()) + day(t.origin());
            case Assertion.Increment i -> i.cell() + figure(i.quantity()) + days(i.window()) + i.incident();
            case Assertion.Sum s -> s.parts() + figure(s.quantity()) + days(s.window()) + day(s.origin());
            case Assertion.Item i -> i.cell() + i.person() + days(i.window());
            case Assertion.NotDisclosed n -> n.cell() + days(n.window());
            case Assertion.Denial d -> d.cell() + figure(d.denied()) + days(d.window());
            case Assertion.Context c -> c.cell() + figure(c.quantity()) + days(c.window());
            case Assertion.OnRecord act -> act.toString();
        };
    }

    private static String figure(@Nullable Quantity quantity) {
        return " " + quantity + " ";
    }

    private static String days(Window window) {
        return day(window.from()) + "/" + (window.inferred() ? "" : day(window.to()));
    }

    private static String day(@Nullable Moment moment) {
        return moment == null || moment instanceof Moment.At ? "" : moment.text();
    }
}
