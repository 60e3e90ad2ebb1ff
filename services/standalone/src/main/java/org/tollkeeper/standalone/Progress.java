package org.tollkeeper.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/// What the operator sees: one line a step. Everything else goes to the log.
public final class Progress {
    private final PrintStream out;
    private final long start = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String line) {
        out.println(line);
        out.flush();
    }

    /// A step that is done, with the seconds since the start.
    void done(String what, String detail) {
        var elapsed = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        say(String.format(Locale.ROOT, "  %-10s %-40s %5.1f s", what, detail, elapsed));
    }
}
