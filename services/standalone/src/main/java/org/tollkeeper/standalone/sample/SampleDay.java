package org.tollkeeper.standalone.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.function.Consumer;

/// Plays the sample day. How far it came is written down nowhere: every story has an identity, so a day that was
/// interrupted is simply played again from its beginning, and ends at the same view.
public final class SampleDay {
    private final FrontDoor door;
    private final ReconciledView view;
    private final Consumer<String> progress;

    public SampleDay(FrontDoor door, Consumer<String> progress) {
        this.door = door;
        this.view = new ReconciledView(door, SampleStory.CONFLICT);
        this.progress = progress;
    }

    /// Returns when the last story has reached the view.
    public void play() throws IOException, InterruptedException {
        var stories = SampleStory.day();
        progress.accept("The sample day, 27-28 September 2020: " + stories.size()
                + " wire stories, retold in our own words from the reporting of the day");
        door.put("/conflicts/" + SampleStory.CONFLICT, "application/json", SampleStory.definition());
        var told = new ArrayList<String>();
        for (var i = 0; i < stories.size(); i++) {
            var story = stories.get(i);
            told.addAll(ReconciledView.claimsTold(door.post(story.path(), story.mediaType(), story.content())));
            progress.accept("  %d of %d  %s".formatted(i + 1, stories.size(), story.title()));
        }
        view.awaitClaims(told);
        view.awaitTolls();
    }

    /// The reconciled view, as lines.
    public String view() throws IOException, InterruptedException {
        return view.table();
    }
}
