package org.tollkeeper.standalone.sample;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/// The reconciled view of one conflict, as any client sees it.
///
/// @param conflict its id
public record ReconciledView(FrontDoor door, String conflict) {
    private static final Duration QUIET = Duration.ofMillis(1500);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Stories are durable at once and reach the view a moment later; it has arrived when it no longer changes.
    ///
    /// @return whether any toll is in it
    public boolean awaitQuiet() throws IOException, InterruptedException {
        return awaitQuiet(Duration.ZERO);
    }

    /// As above, and waits for the first toll.
    void awaitTolls() throws IOException, InterruptedException {
        if (!awaitQuiet(PATIENCE)) {
            throw new IOException("no story has reached the view within " + PATIENCE.toSeconds() + " s");
        }
    }

    private boolean awaitQuiet(Duration patienceForFirst) throws IOException, InterruptedException {
        var start = Instant.now();
        var seen = tolls();
        var since = Instant.now();
        while (Instant.now().isBefore(start.plus(PATIENCE))
                && (Instant.now().isBefore(since.plus(QUIET))
                        || (ViewTable.isEmpty(seen) && Instant.now().isBefore(start.plus(patienceForFirst))))) {
            Thread.sleep(100);
            var now = tolls();
            if (!now.equals(seen)) {
                seen = now;
                since = Instant.now();
            }
        }
        return !ViewTable.isEmpty(seen);
    }

    /// As lines.
    public String table() throws IOException, InterruptedException {
        return ViewTable.of(door.get("/conflicts/" + conflict), tolls());
    }

    private String tolls() throws IOException, InterruptedException {
        return door.get("/conflicts/" + conflict + "/tolls");
    }
}
