package org.tollkeeper.ingest.model;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.tollkeeper.domain.claim.CanonicalJson;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.ingest.conflicts.Definitions;
import org.tollkeeper.ingest.recording.Recorder;
import org.tollkeeper.ingest.stories.StoryClaims;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.DeskDecision;
import org.tollkeeper.wire.Story;
import org.tollkeeper.wire.Story.Action;

/// Asks the model about stories once the rules have published theirs, in nobody's transaction. What it adds is recorded
/// as a new reading of the version, claims and all, and published from there: see
/// decision 0404. A story is asked about at least once; asked again after a crash, the later reading stands.
public final class ModelReader {
    private final StoryClaims rules;
    private final StoryClaims model;
    private final Definitions definitions;
    private final Recorder recorder;
    private final InstantSource clock;

    public ModelReader(
            StoryClaims rules, StoryClaims model, Definitions definitions, Recorder recorder, InstantSource clock) {
        this.rules = rules;
        this.model = model;
        this.definitions = definitions;
        this.recorder = recorder;
        this.clock = clock;
    }

    /// What the model adds to a story, recorded; nothing where it adds nothing, or where the story may not claim.
    public void read(Story story) {
        boolean may = story.kind() == Story.Kind.STORY && isPlain(story.action());
        var ref = new StoryRef(story.provider(), story.key(), story.version(), story.rank());
        // Versions without a number are ordered by when their claims were recorded, and these would come too late.
        if (!may || ref.order().isEmpty()) {
            return;
        }
        var all = definitions.all();
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var read = model.extract(story, all).claims();
        var known = new HashSet<>(
                rules.extract(story, all).claims().stream().map(Claim::id).toList());
        if (read.stream().anyMatch(claim -> !known.contains(claim.id()))) {
            Recorder.await(recorder.record(Topics.DECISIONS, reading(story, ref, read, at)));
        }
    }

    private static boolean isPlain(Action action) {
        return action != Action.KILL && action != Action.WITHHOLD && action != Action.EMBARGO;
    }

    private DeskDecision reading(Story story, StoryRef ref, List<Claim> claims, Instant at) {
        var content = new LinkedHashMap<String, Object>();
        content.put("provider", story.provider());
        content.put("key", story.key());
        content.put("version", story.version());
        content.put("at", at.toString());
        return new DeskDecision.Reread(
                CanonicalJson.sha256(content),
                ref,
                at,
                null,
                "A language model was asked too.",
                story.contentHash(),
                model.version(),
                claims.stream().map(claim -> claim.withRecordedAt(at)).toList());
    }
}
