package org.tollkeeper.ingest.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.extraction.ClaimExtractor;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.wire.Story;

/// What a story claims about each conflict it may be about. Pure: the door that answers with these claims and the task
/// that publishes them come to the same ones.
public final class StoryClaims {
    private static final Logger LOG = Logger.getLogger(StoryClaims.class);

    private final ClaimExtractor extractor;

    public StoryClaims(ClaimExtractor extractor) {
        this.extractor = extractor;
    }

    /// Which extractor it is.
    public String version() {
        return extractor.version();
    }

    /// @param definitions of all conflicts; only the story's own is tried where it names one
    public Extraction extract(Story story, Collection<Conflict> definitions) {
        var claims = new ArrayList<Claim>();
        var suppressed = new ArrayList<Extraction.Suppressed>();
        var retracted = new ArrayList<Claim>();
        var warnings = new ArrayList<>(story.warnings());
        if (!mayClaim(story)) {
            warnings.add("A story of kind " + story.kind() + " that says " + story.action() + " makes no claims.");
        }
        for (var conflict : definitions) {
            if (story.conflict() == null || story.conflict().equals(conflict.id())) {
                var found = found(story, conflict);
                claims.addAll(claims(story, found));
                suppressed.addAll(found.suppressed());
                retracted.addAll(retracted(story, found));
                warnings.addAll(found.warnings());
            }
        }
        return new Extraction(
                claims, suppressed, retracted, warnings.stream().distinct().toList());
    }

    /// A story that the extractor cannot cope with must stop no other: it is kept, claims nothing, and says so.
    private Extraction found(Story story, Conflict conflict) {
        try {
            return extractor.extract(story, conflict);
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "Story '%s' version %s of '%s' could not be read for claims about '%s'. It is kept, and claims nothing.",
                    story.key(),
                    story.version(),
                    story.provider(),
                    conflict.id());
            var warning = "The extractor failed on this story for conflict '" + conflict.id() + "': " + e.getMessage();
            return new Extraction(List.of(), List.of(), List.of(), List.of(warning));
        }
    }

    private static List<Claim> claims(Story story, Extraction found) {
        if (!mayClaim(story)) {
            return List.of();
        }
        return isHeld(story) ? held(found.claims()) : found.claims();
    }

    /// What a notice takes back; of a story that is killed, every figure that it repeats.
    private static List<Claim> retracted(Story story, Extraction found) {
        return story.action() != Story.Action.KILL
                ? found.retracted()
                : Stream.concat(found.retracted().stream(), found.claims().stream())
                        .toList();
    }

    /// What is withheld without a text repeats the headline of what it withholds; that is no statement of its own.
    private static boolean mayClaim(Story story) {
        return story.kind() == Story.Kind.STORY && story.action() != Story.Action.KILL && !story.isSilent();
    }

    private static boolean isHeld(Story story) {
        return story.action() == Story.Action.EMBARGO || story.action() == Story.Action.WITHHOLD;
    }

    /// A proposed claim still waits for its editor when the embargo ends, so it stays proposed.
    private static List<Claim> held(List<Claim> claims) {
        Map<String, String> renamed = new HashMap<>();
        var held = new ArrayList<Claim>();
        for (var claim : claims) {
            var one = with(
                    claim, claim.standing() == Standing.PUBLISHED ? Standing.HELD : claim.standing(), claim.partOf());
            // Another standing is another content, and needs an id of its own.
            var own = one.equals(claim) ? one : one.withId(ClaimDocument.derivedId(one));
            renamed.put(claim.id(), own.id());
            held.add(own);
        }
        return held.stream()
                .map(claim ->
                        with(claim, claim.standing(), claim.partOf() == null ? null : renamed.get(claim.partOf())))
                .toList();
    }

    private static Claim with(Claim claim, Standing standing, @org.jspecify.annotations.Nullable String partOf) {
        return new Claim(
                claim.id(),
                claim.conflict(),
                claim.claimant(),
                claim.says(),
                claim.stance(),
                claim.carriers(),
                claim.story(),
                claim.statedAt(),
                claim.recordedAt(),
                claim.evidence(),
                claim.verification(),
                claim.confidence(),
                standing,
                claim.reason(),
                partOf);
    }
}
