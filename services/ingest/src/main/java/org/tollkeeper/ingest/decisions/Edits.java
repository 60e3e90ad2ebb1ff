package org.tollkeeper.ingest.decisions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.Window;
import org.tollkeeper.ingest.claims.ClaimReader;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.messaging.codec.DeskDecision.OnClaim;

/// A claim as an editor would have it. It keeps what the extractor found in the story (the evidence, the carriers, the
/// version), so that a newer version or a kill withdraws it as it would the claim itself; it has no confidence, because
/// a person answers for it.
public final class Edits {
    /// What an editor may change.
    public static final Set<String> FIELDS = Set.of(
            "kind",
            "claimant",
            "side",
            "category",
            "harm",
            "group",
            "quantity",
            "window",
            "origin",
            "incident",
            "person",
            "parts",
            "stance",
            "verification");

    /// What belongs to the proposal and not to what it says.
    private static final Set<String> ENVELOPE =
            Set.of("id", "recordedAt", "confidence", "extractor", "standing", "reason", "statedAt");

    private Edits() {}

    /// @param edits fields of a claim as posted, those that change; null takes a field away
    /// @throws FieldException naming the field that cannot be changed, or not so
    public static Claim apply(Claim claim, ObjectNode edits, ClaimReader reader, Instant now) {
        requireStatement(claim.says());
        var json = Json.MAPPER.convertValue(ClaimDocument.of(claim), ObjectNode.class);
        ENVELOPE.forEach(json::remove);
        edits.properties().forEach(edit -> {
            if (!FIELDS.contains(edit.getKey())) {
                throw new FieldException(
                        edit.getKey(),
                        Json.bare(edit.getValue()),
                        edit.getKey() + " cannot be edited",
                        "these can: " + String.join(", ", new TreeSet<>(FIELDS)));
            }
            json.set(edit.getKey(), edit.getValue());
        });
        var read = reader.read(json, now).claim();
        requireStatement(read.says());
        return form(claim, read, read.says(), now);
    }

    /// What acts on other claims has no figure to correct, and would be taken for the editor's own act.
    private static void requireStatement(Assertion says) {
        if (says instanceof Assertion.OnRecord act) {
            throw new FieldException(
                    "kind",
                    act.kind().name(),
                    "kind is " + act.kind(),
                    "only a statement about people is edited; claims are withdrawn by DELETE and decided by accept or reject");
        }
    }

    /// The edited form of a claim that is the same proposal as the one the word was taken on.
    static Claim carried(OnClaim word, Claim target, Claim claim) {
        var edited = word.edited();
        if (edited == null) {
            throw new IllegalArgumentException("decision " + word.id() + " edits nothing");
        }
        var says = inWindow(edited.says(), window(target.says()), window(claim.says()));
        var known = claim.recordedAt().isAfter(word.at()) ? claim.recordedAt() : word.at();
        return form(claim, edited, says, known);
    }

    private static Claim form(Claim claim, Claim edited, Assertion says, Instant known) {
        var form = new Claim(
                "",
                claim.conflict(),
                edited.claimant(),
                says,
                edited.stance(),
                claim.carriers(),
                claim.story(),
                claim.statedAt(),
                known,
                claim.evidence(),
                edited.verification(),
                null,
                Standing.PUBLISHED,
                "As an editor put it.",
                claim.partOf());
        return form.withId(ClaimDocument.derivedId(form));
    }

    /// A window that the editor left alone is that of each version.
    private static Assertion inWindow(Assertion says, Window proposed, Window own) {
        if (!window(says).equals(proposed) || proposed.equals(own)) {
            return says;
        }
        return switch (says) {
            case Assertion.Total t -> new Assertion.Total(t.cell(), t.quantity(), own, t.origin());
            case Assertion.Increment i -> new Assertion.Increment(i.cell(), i.quantity(), own, i.incident());
            case Assertion.Sum s -> new Assertion.Sum(s.parts(), s.quantity(), own, s.origin());
            case Assertion.Item i -> new Assertion.Item(i.cell(), i.person(), own);
            case Assertion.NotDisclosed n -> new Assertion.NotDisclosed(n.cell(), own);
            case Assertion.Denial d -> new Assertion.Denial(d.cell(), d.denied(), own, d.claim());
            case Assertion.Context c -> new Assertion.Context(c.cell(), c.quantity(), own);
            case Assertion.OnRecord act -> act;
        };
    }

    private static Window window(Assertion says) {
        return switch (says) {
            case Assertion.OfCell cell -> cell.window();
            case Assertion.Sum sum -> sum.window();
            case Assertion.OnRecord act ->
                throw new IllegalArgumentException(act.kind() + " is an act and no statement; it cannot be edited");
        };
    }
}
