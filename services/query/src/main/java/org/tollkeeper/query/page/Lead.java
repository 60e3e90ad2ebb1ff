package org.tollkeeper.query.page;

import java.util.ArrayList;
import java.util.Locale;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.Toll;

/// The first sentences of the page: for each side, what is said of its dead and by whom. Chosen by state from fixed
/// templates. The past tense reads the same of one speaker and of several.
final class Lead {
    private Lead() {}

    /// @param start since when the conflict is counted
    static String of(Told told, Moment start) {
        return capital(sentences(told, start));
    }

    /// Of people of whom nobody spoke.
    static String silence(Cell cell, Names names) {
        return "No source in our feeds has given a figure for " + People.of(cell, names) + " "
                + People.verb(cell.harm()) + ".";
    }

    private static String sentences(Told told, Moment start) {
        return switch (told.toll().state()) {
            case REPORTED -> reported(told, start);
            case ZERO_CLAIMED -> zero(told);
            case DERIVED -> derived(told);
            case NOT_DISCLOSED -> notDisclosed(told);
            case ADVERSARY_ONLY -> adversaryOnly(told);
            case NO_CLAIM -> silence(told.toll().cell(), told.names());
        };
    }

    private static String reported(Told told, Moment start) {
        var sentences = new ArrayList<String>();
        var first = told.spokesman();
        sentences.add(first.map(speaker -> said(speaker, told, start)).orElseGet(() -> unattributed(told)));
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
        return "%s said that %s %s %s since %s."
                .formatted(
                        name(told, speaker),
                        Told.figure(speaker, Numbers::standing),
                        people(told),
                        People.past(told.toll().cell().harm()),
                        Times.of(start));
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

    private static String unattributed(Told told) {
        var best = told.toll().best();
        return "Claims put the number of " + people(told) + " "
                + People.verb(told.toll().cell().harm()) + " at "
                + (best == null ? "a figure not shown" : Numbers.of(best)) + ".";
    }

    private static String zero(Told told) {
        return told.spokesman().map(p -> name(told, p)).orElse("Every source") + " said that no " + people(told) + " "
                + People.past(told.toll().cell().harm()) + ".";
    }

    private static String derived(Told told) {
        var best = told.toll().best();
        return "A combined total leaves " + (best == null ? "a number of" : Numbers.of(best)) + " " + people(told) + " "
                + People.verb(told.toll().cell().harm()) + "; no source says so directly.";
    }

    private static String notDisclosed(Told told) {
        var sentence = told.withholders() + " did not disclose how many " + people(told) + " "
                + People.past(told.toll().cell().harm()) + ". This is not a report of zero.";
        return told.toll().high() == null
                ? sentence
                : sentence + " " + told.adversaries() + " put the number at " + told.adversaryFigure(Numbers::putAt)
                        + ".";
    }

    private static String adversaryOnly(Told told) {
        return told.adversaries() + " put the number of " + people(told) + " "
                + People.verb(told.toll().cell().harm()) + " at " + told.adversaryFigure(Numbers::putAt)
                + ". No other source has given a figure.";
    }

    private static String people(Told told) {
        return People.of(told.toll().cell(), told.names());
    }

    private static String name(Told told, Position position) {
        return told.names().claimant(position.claimant());
    }

    /// A claimant that is no party is known by its name in lower case.
    private static String capital(String sentences) {
        return sentences.substring(0, 1).toUpperCase(Locale.ROOT) + sentences.substring(1);
    }
}
