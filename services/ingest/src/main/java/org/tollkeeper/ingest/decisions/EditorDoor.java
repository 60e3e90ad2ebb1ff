package org.tollkeeper.ingest.decisions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Decision;
import org.tollkeeper.domain.claim.CanonicalJson;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.ingest.claims.Archive;
import org.tollkeeper.ingest.claims.ClaimAnswer;
import org.tollkeeper.ingest.claims.ClaimDoor;
import org.tollkeeper.ingest.claims.ClaimReader;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.problem.Problem;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.recording.Recorder;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.DeskDecision;

/// An editor's acts on what was recorded. Each is kept for ever with who and when, and carries its own time, so that
/// the same decision taken again later is another act: of rulings the last one stands. A withdrawal that stands already
/// is not made again.
///
/// A word on a claim of a story is recorded as a decision under the story's key; the task that has the story publishes
/// what follows, for this version and for every other that says the same. A word on any other claim, or on one that is
/// not known yet, is a ruling at once, on that claim alone.
public final class EditorDoor {
    private final ClaimDoor claims;
    private final Recorder recorder;
    private final Archive archive;
    private final Withdrawals withdrawals;
    private final InstantSource clock;

    public EditorDoor(
            ClaimDoor claims, Recorder recorder, Archive archive, Withdrawals withdrawals, InstantSource clock) {
        this.claims = claims;
        this.recorder = recorder;
        this.archive = archive;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    /// What an editor says of a claim.
    ///
    /// @param edits fields of the claim as they should be; empty: as they are
    public record Word(
            boolean accepted, @Nullable String by, @Nullable String reason, ObjectNode edits) {}

    /// One that an editor made already for the same reason, and that stands, is recognised.
    public ActAnswer withdraw(String conflict, String id, String reason) {
        var known = archive.find(conflict, id).orElse(null);
        var before = withdrawals.standing(conflict, id);
        var same = before.stream()
                .filter(act -> reason.equals(act.reason()))
                .findFirst()
                .orElse(null);
        if (same != null) {
            return new ActAnswer(ClaimAnswer.recognised(), same, known, null, Notes.withdrawnAgain(known));
        }
        var act = Acts.retraction(conflict, id, reason, now());
        var answer = claims.receive(act);
        if (answer.stored() > 0) {
            withdrawals.saw(act);
        }
        return new ActAnswer(answer, act, known, null, Notes.withdrawn(known, before));
    }

    /// @param reader reads the claim as edited
    /// @throws org.tollkeeper.ingest.field.FieldException where it cannot be edited or decided on
    /// @throws ProblemException where a claim is to be edited that nobody knows
    public ActAnswer decide(String conflict, String id, Word word, ClaimReader reader) {
        var now = now();
        var known = archive.find(conflict, id).orElse(null);
        if (known == null) {
            requireNoEdits(id, word);
            var ruling = ruling(conflict, id, word, null, now);
            return new ActAnswer(claims.receive(ruling), ruling, null, null, Notes.decided(null, word));
        }
        var edited = word.edits().isEmpty() ? null : Edits.apply(known, word.edits(), reader, now);
        requireDecidable(known);
        var ruling = ruling(conflict, id, word, edited, now);
        return new ActAnswer(keep(known, word, edited, ruling, now), ruling, known, edited, Notes.decided(known, word));
    }

    /// What follows for a claim of a story, the ruling among it, is published by the task that has the story.
    private ClaimAnswer keep(Claim known, Word word, @Nullable Claim edited, Claim ruling, Instant now) {
        var story = known.story();
        if (story != null) {
            Recorder.await(recorder.record(Topics.DECISIONS, decision(known, story, word, edited, now)));
            return ClaimAnswer.accepted();
        }
        // A claim of no story has no other version: what follows is written at once, the edited claim before the
        // ruling that replaces the proposal, so that whoever is interrupted sends the same again.
        if (edited != null) {
            claims.receive(edited);
        }
        return claims.receive(ruling);
    }

    /// No ruling acts on an act.
    private static void requireDecidable(Claim known) {
        if (known.says() instanceof Assertion.OnRecord act) {
            throw new FieldException(
                    "claim",
                    known.id(),
                    "claim is '" + known.id() + "', a " + act.kind(),
                    "what is accepted or rejected is a statement about people; an act is undone by DELETE");
        }
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

    /// The ruling on the claim itself: one that is edited gives way to its edited form.
    private static Claim ruling(String conflict, String id, Word word, @Nullable Claim edited, Instant now) {
        return edited == null
                ? Acts.ruling(conflict, id, Acts.verdict(word.accepted()), Words.signed(word.reason(), word.by()), now)
                : Acts.ruling(
                        conflict,
                        id,
                        Decision.REJECT,
                        Words.signed(Words.replaced(edited, word.reason()), word.by()),
                        now);
    }
}
