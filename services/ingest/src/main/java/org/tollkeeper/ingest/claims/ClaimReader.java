package org.tollkeeper.ingest.claims;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Kind;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Confidence;
import org.tollkeeper.domain.claim.Evidence;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.ReadBy;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.FieldWarning;
import org.tollkeeper.ingest.field.Fields;

/// A claim as posted becomes a claim as recorded: the inverse of [ClaimDocument], and kinder.
public final class ClaimReader {
    private static final int LONGEST_ID = 200;

    /// How far a sender's clock may be ahead of ours. What is recorded later than now would be the last change for
    /// years, and would move under whoever keeps a link to what was known.
    private static final Duration CLOCKS = Duration.ofMinutes(1);

    /// Fields that some kinds of claim have.
    private static final Set<String> OF_SOME_KINDS = Set.of(
            "side",
            "category",
            "harm",
            "group",
            "window",
            "origin",
            "incident",
            "person",
            "parts",
            "claim",
            "story",
            "decision",
            "kill");

    private final Function<String, Optional<Conflict>> definitions;
    private final boolean importer;

    /// @param definitions the conflict of an id
    /// @param importer whether the sender may say when a claim was recorded
    public ClaimReader(Function<String, Optional<Conflict>> definitions, boolean importer) {
        this.definitions = definitions;
        this.importer = importer;
    }

    /// @param backfilled whether the sender said when it was recorded
    public record Posted(Claim claim, boolean backfilled, List<FieldWarning> warnings) {}

    /// @param now stamped on a claim that does not say when it was recorded; none says later than that
    /// @throws FieldException naming the first field that cannot be accepted
    public Posted read(ObjectNode json, Instant now) {
        var fields = new Fields(json);
        fields.passOverNull(OF_SOME_KINDS);
        var recordedAt = recordedAt(fields, now);
        var claim = claim(fields, recordedAt == null ? now.truncatedTo(ChronoUnit.MILLIS) : recordedAt);
        return new Posted(claim, recordedAt != null, fields.unknown());
    }

    private Claim claim(Fields fields, Instant recordedAt) {
        var conflict = conflict(fields);
        var kind = fields.requiredOneOf("kind", Kind.class);
        var statedAt = fields.moment("statedAt");
        var says = new AssertionReader(fields, conflict, statedAt).read(kind);
        var confidence = confidence(fields);
        // What other answers of ours add to a claim says nothing new about it; an ITEM is one person anyway.
        fields.passOver("state", "by", "why", "proposed", "quantity");
        var id = id(fields);
        var claim = new Claim(
                id == null ? "" : id,
                conflict.id(),
                claimant(fields, kind),
                says,
                fields.oneOf("stance", Stance.class),
                fields.texts("carriers"),
                isTarget(says) || !fields.has("story") ? null : StoryRefs.read(fields),
                statedAt,
                recordedAt,
                evidence(fields),
                orElse(fields.oneOf("verification", Verification.class), Verification.ASSERTED),
                confidence,
                standing(fields),
                fields.text("reason"),
                fields.text("partOf"));
        return id == null ? claim.withId(ClaimDocument.derivedId(claim)) : claim;
    }

    /// Who read it is known only of what was read by somebody.
    private static @Nullable Confidence confidence(Fields fields) {
        var confidence = fields.fraction("confidence");
        var extractor = fields.object("extractor");
        if (confidence == null) {
            if (extractor != null) {
                throw fields.wrong("extractor", "only a claim with a confidence was read by one");
            }
            return null;
        }
        return Confidence.of(confidence, extractor == null ? null : readBy(extractor));
    }

    private static ReadBy readBy(Fields extractor) {
        return new ReadBy(
                extractor.required("version", "it tells one extractor from another"),
                extractor.required("lexicon", "it tells what the extractor knew"));
    }

    private Conflict conflict(Fields fields) {
        var id = fields.required("conflict", "a claim is about one, by its id");
        return definitions
                .apply(id)
                .orElseThrow(() -> fields.wrong("conflict", "no conflict of that id is defined; PUT /conflicts/{id}"));
    }

    private static @Nullable String id(Fields fields) {
        var id = fields.text("id");
        if (id != null && id.length() > LONGEST_ID) {
            throw fields.wrong("id", "an id has at most " + LONGEST_ID + " characters");
        }
        return id;
    }

    private static Claimant claimant(Fields fields, Kind kind) {
        var claimant = named(fields);
        boolean act = kind == Kind.RETRACTION || kind == Kind.RULING;
        if (claimant.isEditor() && !act) {
            throw fields.wrong("claimant", "an editor decides about claims and makes none");
        }
        return claimant;
    }

    /// An id, a name, or the object that answers carry.
    private static Claimant named(Fields fields) {
        if (!fields.isObject("claimant")) {
            return new Claimant(fields.required("claimant", "a claim is somebody's: a party's id, or a name"));
        }
        var object = fields.object("claimant");
        if (object == null) {
            throw fields.absent("claimant", "a claim is somebody's");
        }
        var name = object.text("name");
        var party = object.text("party");
        var called = name == null ? party : name;
        if (called == null) {
            throw object.absent("name", "a claimant has a name, or is a party by its id");
        }
        return new Claimant(called, party, object.text("alignment"));
    }

    private @Nullable Instant recordedAt(Fields fields, Instant now) {
        var given = fields.moment("recordedAt");
        if (given == null) {
            return null;
        }
        if (!importer) {
            throw fields.wrong("recordedAt", "only the role importer says when a claim was recorded; leave it out");
        }
        if (!(given instanceof Moment.At(var instant))) {
            throw fields.wrong("recordedAt", "it must be an instant, as 2020-09-28T19:12:03Z");
        }
        if (instant.isAfter(now.plus(CLOCKS))) {
            throw fields.wrong(
                    "recordedAt",
                    "it must be not later than now, " + now.truncatedTo(ChronoUnit.SECONDS)
                            + ", and a minute for clocks that differ");
        }
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    /// `proposed` is how an extraction says that a claim waits for an editor.
    private static Standing standing(Fields fields) {
        var standing = fields.oneOf("standing", Standing.class);
        var otherwise = fields.flag("proposed") ? Standing.PROPOSED : Standing.PUBLISHED;
        return orElse(standing, otherwise);
    }

    private static @Nullable Evidence evidence(Fields fields) {
        if (!fields.has("evidence")) {
            return null;
        }
        var object = fields.object("evidence");
        return object == null
                ? null
                : new Evidence(
                        object.required("text", "evidence is the words themselves"),
                        object.offset("start"),
                        object.offset("end"));
    }

    private static boolean isTarget(Assertion says) {
        return says instanceof Assertion.OnRecord act && act.target() instanceof Target.OfStory;
    }

    private static <E> E orElse(@Nullable E given, E otherwise) {
        return given == null ? otherwise : given;
    }
}
