package org.tollkeeper.query.page.why;

import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.query.page.shell.Address;
import org.tollkeeper.query.page.shell.Parameter;
import org.tollkeeper.query.page.shell.RowId;
import org.tollkeeper.query.page.shell.View;
import org.tollkeeper.query.page.words.Names;
import org.tollkeeper.query.page.words.Numbers;
import org.tollkeeper.query.page.words.Said;
import org.tollkeeper.query.view.Why;

/// What to take away of an explanation.
///
/// @param citation as a paper would print it, its address aside
/// @param link the figure with its explanation open and both clocks stopped, as the citation says
/// @param json the explanation as programs read it, of the same times
public record Copies(String citation, String link, String json, String digest) {

    /// @param stopped the address of what is shown, its clocks stopped
    static Copies of(Why why, Address stopped, Names names, String known) {
        var toll = why.toll();
        var cell = toll.cell();
        var now = new Address(stopped.conflict(), View.NOW, false, stopped.said())
                .with(Parameter.SIDE, "")
                .with(Parameter.CATEGORY, "")
                .with(Parameter.HARM, "");
        return new Copies(
                "%s. %s: %s. Tollkeeper, as known at %s; %s, digest %s."
                        .formatted(
                                why.conflict().name(),
                                Said.row(cell, names),
                                Said.figure(toll),
                                known,
                                toll.claims() == 1 ? "1 claim" : Numbers.of(toll.claims()) + " claims",
                                toll.digest().hex().substring(0, 16)),
                now.url() + "#why=" + RowId.of(cell),
                json(cell, now),
                toll.digest().hex());
    }

    private static String json(Cell cell, Address now) {
        var group = cell.group() == null ? "" : "group=" + Address.encoded(cell.group());
        var clocks = now.with(Parameter.SCALE, "").query();
        var more = group.isEmpty() ? clocks : (clocks.isEmpty() ? "?" : clocks + "&") + group;
        return "/conflicts/%s/tolls/%s/%s/%s/explanation%s"
                .formatted(
                        Address.encoded(now.conflict()),
                        Address.encoded(cell.side()),
                        cell.category(),
                        cell.harm(),
                        more);
    }
}
