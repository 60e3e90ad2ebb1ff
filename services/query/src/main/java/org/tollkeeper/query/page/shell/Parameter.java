package org.tollkeeper.query.page.shell;

/// What an address may say, in the order it says it.
public enum Parameter {
    /// The event clock: what was true by then.
    AT("at"),
    /// The knowledge clock: what was recorded by then.
    KNOWN_AT("knownAt"),
    SIDE("side"),
    CATEGORY("category"),
    HARM("harm"),
    /// `log`, or nothing for a linear scale from zero.
    SCALE("scale"),
    /// `1` where the table of revisions is shown.
    TABLE("table"),
    /// The states of the rows shown; of a list of claims, what became of them.
    STATE("state"),
    CLAIMANT("claimant"),
    /// The last claim of the page before.
    CURSOR("cursor");

    private final String text;

    Parameter(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
