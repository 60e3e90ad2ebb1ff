package org.tollkeeper.query.page.words;

import java.util.ArrayList;
import java.util.Locale;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.Toll;

/// The first lines of the page: for each side, what is said of its people and by whom. Chosen by state from fixed
/// templates. The past tense reads the same of one speaker and of several.
///
/// @param side whose people
/// @param text a sentence or more
public record Lead(String side, String text) {

    /// @param start since when the conflict is counted
    public static Lead of(Told told, Moment start) {
        return new Lead(told.names().side(told.toll().cell().side()), capital(sentences(told, start)));
    }

    /// Of people of whom nobody spoke.
    public static Lead silence(Cell cell, Names names) {
        return new Lead(names.side(cell.side()), silence(cell));
    }

    private static String sentences(Told told, Moment start) {
        var cell = told.toll().cell();
        return switch (told.toll().state()) {
            case REPORTED -> reported(told, start);
            case ZERO_CLAIMED -> zero(told);
            case DERIVED -> derived(told.toll());
            case NOT_DISCLOSED -> notDisclosed(told);
            case ADVERSARY_ONLY -> adversaryOnly(told);
            case NO_CLAIM -> silence(cell);
        };
    }

    private static String reported(Told told, Moment start) {
        var sentences = new ArrayList<String>();
        var first = told.spokesman();
        sentences.add(first.map(speaker -> said(speaker, told, start)).orElseGet(() -> unattributed(told.toll())));
        told.positions().stream()
                .filter(p -> first.filter(p::equals).isEmpty() && setsAnEnd(p, told.toll()))
                .map(p -> name(told, p) + " put the number at " + Told.figure(p, Numbers::putAt) + ".")
                .distinct()
                .forEach(sentences::add);
        if (!told.toll().contested().isEmpty()) {
            sentences.add("We cannot tell which is right.");
        }
        return String.join(" ", sentences);
    }

    private static String said(Position speaker, Told told, Moment start) {
        var cell = told.toll().cell();
        var figure = Told.figure(speaker, Numbers::standing);
        if (isAtOddsWithItself(told)) {
            return "%s gave several numbers of %s since %s, from %s."
                    .formatted(name(told, speaker), harmed(cell), Times.of(start), figure);
        }
        return "%s said that %s %s %s since %s."
                .formatted(
                        name(told, speaker),
                        figure,
                        figure.equals("1") ? People.one(cell) : People.many(cell),
                        People.past(cell.harm()),
                        Times.of(start));
    }

    /// Whether the range of the best figure is its speaker's own contradiction: it said none of "10 to 14".
    private static boolean isAtOddsWithItself(Told told) {
        return told.toll().contested().stream().anyMatch(flag -> flag.mark() == Flag.Mark.SELF_CONFLICT)
                && told.spokesman()
                        .map(Position::figure)
                        .filter(figure -> figure.low() < figure.high() && !figure.openEnded())
                        .isPresent();
    }

    /// Sets the floor or the ceiling, and stands elsewhere than the best figure.
    private static boolean setsAnEnd(Position position, Toll toll) {
        var figure = position.figure();
        if (figure == null || Long.valueOf(figure.stated()).equals(toll.best())) {
            return false;
        }
        return Long.valueOf(figure.high()).equals(toll.high())
                || Long.valueOf(figure.low()).equals(toll.low());
    }

    /// While the positions behind a toll have not arrived.
    private static String unattributed(Toll toll) {
        var best = toll.best();
        return "Claims put the number of %s at %s."
                .formatted(harmed(toll.cell()), best == null ? "a figure not shown" : Numbers.of(best));
    }

    private static String zero(Told told) {
        var cell = told.toll().cell();
        var who = told.spokesman().map(p -> name(told, p)).orElse("Every source");
        return "%s said that no %s %s.".formatted(who, People.many(cell), People.past(cell.harm()));
    }

    private static String derived(Toll toll) {
        var best = toll.best();
        return "A combined total leaves %s %s; no source says so directly."
                .formatted(best == null ? "a number of" : Numbers.of(best), harmed(toll.cell()));
    }

    private static String notDisclosed(Told told) {
        var cell = told.toll().cell();
        var sentence = "%s did not disclose how many %s %s. This is not a report of zero."
                .formatted(told.withholders(), People.many(cell), People.past(cell.harm()));
        return told.toll().high() == null
                ? sentence
                : "%s %s put the number at %s."
                        .formatted(sentence, told.adversaries(), told.adversaryFigure(Numbers::putAt));
    }

    private static String adversaryOnly(Told told) {
        return "%s put the number of %s at %s. No other source has given a figure."
                .formatted(told.adversaries(), harmed(told.toll().cell()), told.adversaryFigure(Numbers::putAt));
    }

    private static String silence(Cell cell) {
        return "No source in our feeds has given a figure for " + harmed(cell) + ".";
    }

    private static String harmed(Cell cell) {
        return People.many(cell) + " " + People.verb(cell.harm());
    }

    private static String name(Told told, Position position) {
        return told.names().claimant(position.claimant());
    }

    private static String capital(String sentences) {
        return sentences.substring(0, 1).toUpperCase(Locale.ROOT) + sentences.substring(1);
    }
}
