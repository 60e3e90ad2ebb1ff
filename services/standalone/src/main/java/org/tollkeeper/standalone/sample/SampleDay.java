package org.tollkeeper.standalone.sample;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/// Plays the sample day. How far it came is written down nowhere: every story has an identity, so a day that was
/// interrupted is simply played again from its beginning, and ends at the same view.
public final class SampleDay {
    private static final String TOLLS = "/conflicts/" + SampleStory.CONFLICT + "/tolls";
    private static final Duration QUIET = Duration.ofMillis(1500);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final FrontDoor door;
    private final Consumer<String> progress;

    public SampleDay(FrontDoor door, Consumer<String> progress) {
        this.door = door;
        this.progress = progress;
    }

    /// Returns when the last story has reached the view.
    public void play() throws IOException, InterruptedException {
        var stories = SampleStory.day();
        progress.accept("The sample day, 27-28 September 2020: " + stories.size()
                + " wire stories, retold in our own words from the reporting of the day");
        door.put("/conflicts/" + SampleStory.CONFLICT, "application/json", SampleStory.definition());
        for (var i = 0; i < stories.size(); i++) {
            var story = stories.get(i);
            door.post(story.path(), story.mediaType(), story.content());
            progress.accept("  %d of %d  %s".formatted(i + 1, stories.size(), story.title()));
        }
        awaitQuiet();
    }

    /// The reconciled view, as lines.
    public String view() throws IOException, InterruptedException {
        return ViewTable.of(door.get("/conflicts/" + SampleStory.CONFLICT), door.get(TOLLS));
    }

    /// Stories are durable at once and reach the view a moment later; it has arrived when it no longer changes.
    private void awaitQuiet() throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        var seen = door.get(TOLLS);
        var since = Instant.now();
        while (Instant.now().isBefore(deadline)
                && (ViewTable.isEmpty(seen) || Instant.now().isBefore(since.plus(QUIET)))) {
            Thread.sleep(100);
            var now = door.get(TOLLS);
            if (!now.equals(seen)) {
                seen = now;
                since = Instant.now();
            }
        }
        if (ViewTable.isEmpty(seen)) {
            throw new IOException("no story has reached the view within " + PATIENCE.toSeconds() + " s");
        }
    }
}
