package org.tollkeeper.query.page.changes;

import java.util.Optional;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.dossier.Change;
import org.tollkeeper.query.page.shell.RowId;
import org.tollkeeper.query.page.words.Names;
import org.tollkeeper.query.page.words.Said;
import org.tollkeeper.query.page.words.Times;
import org.tollkeeper.query.page.words.Worded;

/// One row that moved: what it was, what it is, and what caused it.
///
/// @param event the id of the change in the stream
/// @param besides what else moved, where the figure itself reads as before; empty otherwise
/// @param claim the id of the claim that caused it; empty where none is known
/// @param isCorrection whether it was taken back rather than added to
public record ChangeLine(
        String event,
        String when,
        String instant,
        String row,
        String about,
        String from,
        String to,
        String step,
        String besides,
        String cause,
        String claim,
        boolean isCorrection,
        boolean movesFigure) {
    /// Who decides at a desk, and is no party.
    private static final String EDITOR = "editor";

    /// @param cause the claim that made the difference, where it has been read
    public static ChangeLine of(Change change, Optional<Claim> cause, Names names) {
        var cell = change.after().cell();
        var from = Said.figure(change.before());
        var to = Said.figure(change.after());
        return new ChangeLine(
                change.id(),
                Times.of(change.cause().recordedAt()),
                change.cause().recordedAt().toString(),
                RowId.of(cell),
                Said.row(cell, names),
                from,
                to,
                Said.step(change.before(), change.after()),
                from.equals(to) ? Besides.of(change.before(), change.after()) : "",
                cause.map(claim -> addedUp(change, claim) + sentence(claim, names))
                        .orElse("Its cause is not on record here."),
                cause.map(ChangeLine::shown).orElse(""),
                cause.map(claim -> claim.says() instanceof Assertion.Retraction).orElse(false),
                change.movesFigure());
    }

    /// Rows that are added up move with their parts, and a story may bring a claim to each: the last one behind a sum
    /// need not be the one that moved it, so it is not told as that.
    private static String addedUp(Change change, Claim claim) {
        boolean isSum = change.after().rollup() == Toll.Rollup.PARTS;
        return isSum && !(claim.says() instanceof Assertion.OnRecord)
                ? "Added up from rows that moved with it. The last claim behind it: "
                : "";
    }

    private static String sentence(Claim claim, Names names) {
        var name = names.claimant(claim.claimant());
        var who = name.equals(EDITOR) ? "An editor" : name;
        return switch (claim.says()) {
            case Assertion.Retraction _ ->
                who + " withdrew an earlier report. It no longer counts; it remains in the record." + reason(claim);
            case Assertion.Ruling ruling -> "An editor decided on a claim (" + Worded.of(ruling) + ")." + reason(claim);
            case Assertion.NotDisclosed _ -> who + " does not disclose its figure. This is not a report of zero.";
            case Assertion.OfCell says -> who + ": " + Worded.of(says) + ", covering " + Worded.covers(says) + ".";
            case Assertion.Sum sum -> who + ": " + Worded.of(sum) + ", covering " + Worded.covers(sum) + ".";
        };
    }

    /// The claim to look at: of what acts on another, that other one.
    private static String shown(Claim claim) {
        return switch (claim.says()) {
            case Assertion.OnRecord act -> act.target() instanceof Assertion.Target.OfClaim other ? other.id() : "";
            case Assertion.OfCell _, Assertion.Sum _ -> claim.id();
        };
    }

    private static String reason(Claim claim) {
        return claim.reason() == null ? "" : " “" + claim.reason() + "”";
    }
}
