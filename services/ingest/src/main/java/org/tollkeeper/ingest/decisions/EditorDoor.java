package org.tollkeeper.ingest.decisions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Decision;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.CanonicalJson;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.ingest.claims.Archive;
import org.tollkeeper.ingest.claims.ClaimAnswer;
import org.tollkeeper.ingest.claims.ClaimDoor;
import org.tollkeeper.ingest.claims.ClaimReader;
import org.tollkeeper.ingest.problem.Problem;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.recording.Recorder;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.DeskDecision;

/// An editor's acts on what was recorded. Each is kept for ever with who and when, and carries its own time, so that
/// the same decision taken again later is another act.
///
/// A word on a claim of a story is recorded as a decision under the story's key; the task that has the story publishes
/// what follows, for this version and for every other that says the same. A word on any other claim, or on one that is
/// not known yet, is a ruling at once, on that claim alone.
public final class EditorDoor {
    private final ClaimDoor claims;
    private final Recorder recorder;
    private final Archive archive;
    private final InstantSource clock;

    public EditorDoor(ClaimDoor claims, Recorder recorder, Archive archive, InstantSource clock) {
        this.claims = claims;
        this.recorder = recorder;
        this.archive = archive;
        this.clock = clock;
    }

    /// What an editor says of a claim.
    ///
    /// @param edits fields of the claim as they should be; empty: as they are
    public record Word(
            boolean accepted, @Nullable String by, @Nullable String reason, ObjectNode edits) {}

    public ClaimAnswer withdraw(String conflict, String claim, String reason) {
        return claims.receive(act(conflict, new Assertion.Retraction(new Target.OfClaim(claim), false), reason, now()));
    }

    /// @param reader reads the claim as edited
    /// @throws org.tollkeeper.ingest.field.FieldException where it cannot be edited so
    /// @throws ProblemException where a claim is to be edited that nobody knows
    public ClaimAnswer decide(String conflict, String id, Word word, ClaimReader reader) {
        var now = now();
        var known = archive.find(conflict, id).orElse(null);
        if (known == null) {
            requireNoEdits(id, word);
            return claims.receive(ruling(conflict, id, word, now));
        }
        var edited = word.edits().isEmpty() ? null : Edits.apply(known, word.edits(), reader, now);
        var story = known.story();
        if (story == null) {
            return decideAlone(known, word, edited, now);
        }
        Recorder.await(recorder.record(Topics.DECISIONS, decision(known, story, word, edited, now)));
        var answer = new ClaimAnswer();
        answer.accept();
        return answer;
    }

    private static void requireNoEdits(String id, Word word) {
        if (!word.edits().isEmpty()) {
            throw new ProblemException(new Problem(
                            404,
                            "unknown-claim",
                            "No such claim",
                            "Claim '" + id + "' cannot be edited: no claim of that id is recorded here (yet). A claim"
                                    + " can be accepted or rejected before it arrives, but edited only once it is"
                                    + " known.")
                    .with("state", "Nothing was stored."));
        }
    }

    /// A claim of no story has no other version: what follows is written at once, the edited claim before the ruling
    /// that replaces the proposal, so that whoever is interrupted sends the same again.
    private ClaimAnswer decideAlone(Claim known, Word word, @Nullable Claim edited, Instant now) {
        if (edited == null) {
            return claims.receive(ruling(known.conflict(), known.id(), word, now));
        }
        claims.receive(edited);
        var reason = Words.signed(Words.replaced(edited, word.reason()), word.by());
        return claims.receive(act(
                known.conflict(), new Assertion.Ruling(Decision.REJECT, new Target.OfClaim(known.id())), reason, now));
    }

    private static DeskDecision decision(Claim known, StoryRef story, Word word, @Nullable Claim edited, Instant now) {
        var content = new LinkedHashMap<String, Object>();
        content.put("conflict", known.conflict());
        content.put("claim", known.id());
        content.put("accepted", word.accepted());
        content.put("at", now.toString());
        content.put("edited", edited == null ? Map.of() : ClaimDocument.of(edited));
        return new DeskDecision.OnClaim(
                CanonicalJson.sha256(content),
                story,
                now,
                word.by(),
                word.reason(),
                known.conflict(),
                known.id(),
                word.accepted(),
                edited);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Claim ruling(String conflict, String claim, Word word, Instant now) {
        var decision = word.accepted() ? Decision.ACCEPT : Decision.REJECT;
        var says = new Assertion.Ruling(decision, new Target.OfClaim(claim));
        return act(conflict, says, Words.signed(word.reason(), word.by()), now);
    }

    private static Claim act(String conflict, Assertion says, @Nullable String reason, Instant time) {
        var act = new Claim(
                "",
                conflict,
                Claimant.EDITOR,
                says,
                null,
                List.of(),
                null,
                new Moment.At(time),
                time,
                null,
                Verification.ASSERTED,
                null,
                Standing.PUBLISHED,
                reason,
                null);
        return act.withId(ClaimDocument.derivedId(act));
    }
}
