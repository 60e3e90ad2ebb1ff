package org.tollkeeper.ingest.rejected;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.recording.Recorder;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.ingest.stories.StoryDoor;
import org.tollkeeper.ingest.stories.StoryDoor.Parcel;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.Rejection;
import org.tollkeeper.wire.Bytes;

/// Hands in once more what was refused, and takes people's word that something is dealt with. Handing in twice is
/// harmless: what is known already changes nothing.
public final class RejectedDoor {
    private final Shelf shelf;
    private final Function<Place, Optional<Rejection>> archive;
    private final StoryDoor stories;
    private final Recorder recorder;
    private final InstantSource clock;

    /// @param archive where the bytes are
    public RejectedDoor(
            Shelf shelf,
            Function<Place, Optional<Rejection>> archive,
            StoryDoor stories,
            Recorder recorder,
            InstantSource clock) {
        this.shelf = shelf;
        this.archive = archive;
        this.stories = stories;
        this.recorder = recorder;
        this.clock = clock;
    }

    public Shelf shelf() {
        return shelf;
    }

    /// With its bytes, where they are still there.
    public Optional<Rejection> find(String id) {
        return shelf.find(id).map(Refused::place).flatMap(archive);
    }

    /// What came of handing in once more.
    ///
    /// @param refused as it was shown, with what is wrong with it now
    public record Replayed(int replayed, int taken, List<Map<String, Object>> refused) {

        public Map<String, Object> document() {
            var doc = new LinkedHashMap<String, Object>();
            doc.put("replayed", replayed);
            doc.put("taken", taken);
            doc.put("refused", refused);
            return doc;
        }
    }

    /// Each in the order in which it was refused first. What is taken wholly is settled.
    ///
    /// @throws org.tollkeeper.ingest.recording.UnavailableException where that is not known to be durable
    public Replayed replay(List<Refused> chosen) {
        int replayed = 0;
        int taken = 0;
        var refused = new ArrayList<Map<String, Object>>();
        for (var one : chosen.reversed()) {
            var kept = one.isDocument() ? archive.apply(one.place()) : Optional.<Rejection>empty();
            if (kept.isEmpty()) {
                continue;
            }
            replayed++;
            var problem = handIn(kept.get());
            if (problem.isEmpty()) {
                settle(one, "It was handed in once more, and taken.");
                taken++;
            } else {
                var shown = one.document();
                shown.put("problem", problem.get());
                refused.add(shown);
            }
        }
        return new Replayed(replayed, taken, refused);
    }

    private Optional<String> handIn(Rejection kept) {
        var content = Bytes.of(kept.bytes());
        try {
            var again = stories.receiveAgain(
                    new Parcel(kept.source(), kept.provider(), kept.conflict(), kept.mediaType(), content));
            return again.skipped().stream().findFirst().map(why -> why.reason() + ": " + why.detail());
        } catch (ProblemException e) {
            return Optional.of(e.problem().detail());
        }
    }

    /// A person has dealt with it.
    ///
    /// @param how in their words, and who they are
    /// @return whether it was there
    public boolean settle(String id, String how) {
        var refused = shelf.find(id);
        refused.ifPresent(one -> settle(one, how));
        return refused.isPresent();
    }

    private void settle(Refused one, String how) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var settled = Rejection.settling(one.id(), one.source(), how, now);
        shelf.saw(settled, Recorder.await(recorder.record(Topics.REJECTED, settled)));
    }
}
