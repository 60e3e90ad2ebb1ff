package org.tollkeeper.standalone.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/// The reconciled view of one conflict, as any client sees it.
///
/// @param conflict its id
public record ReconciledView(FrontDoor door, String conflict) {
    private static final ObjectMapper JSON = new ObjectMapper();
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

    /// Waits until the view has heard each of these claims: on a busy machine a view may be quiet between two of them.
    void awaitClaims(List<String> ids) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        for (var heard = claims(); Instant.now().isBefore(end) && !heard.containsAll(ids); heard = claims()) {
            Thread.sleep(100);
        }
    }

    private List<String> claims() throws IOException, InterruptedException {
        return claimsTold(door.get("/conflicts/" + conflict + "/claims?limit=1000"));
    }

    /// The ids of the claims in an answer of a door or of the view.
    static List<String> claimsTold(String answer) throws IOException {
        return StreamSupport.stream(JSON.readTree(answer).path("claims").spliterator(), false)
                .map(claim -> claim.path("id").asText())
                .toList();
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
