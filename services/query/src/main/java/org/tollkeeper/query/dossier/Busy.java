package org.tollkeeper.query.dossier;

/// So many questions about very many claims wait already that one more is better asked later.
public final class Busy extends RuntimeException {
    private final int waiting;
    private final int seconds;

    /// @param seconds after how many to ask again
    Busy(int waiting, int seconds) {
        super(waiting + " wait");
        this.waiting = waiting;
        this.seconds = seconds;
    }

    /// After how many seconds to ask again.
    public int seconds() {
        return seconds;
    }

    public String sentence() {
        return "%d questions about very many claims are waiting, and they are worked out one at a time. This one was not begun; asked again in %d seconds it will be. What stands now is served as ever."
                .formatted(waiting, seconds);
    }
}
