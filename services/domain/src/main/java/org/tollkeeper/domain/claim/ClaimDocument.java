package org.tollkeeper.domain.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The one JSON form of a claim: what is answered, what can be posted back, and what ids and digests are taken over.
/// Absent is left out, never null.
public final class ClaimDocument {
    private ClaimDocument() {}

    /// The claim as a tree of maps, lists, strings, numbers and booleans, in reading order.
    public static SequencedMap<String, Object> of(Claim claim) {
        return document(claim, true);
    }

    /// @param whole whether with what a claim is given after it was made: its id, `recordedAt`, `confidence` and
    /// `extractor`
    private static SequencedMap<String, Object> document(Claim claim, boolean whole) {
        var doc = new LinkedHashMap<String, Object>();
        put(doc, "id", whole ? claim.id() : null);
        doc.put("conflict", claim.conflict());
        doc.put("claimant", claimant(claim.claimant()));
        doc.put("kind", claim.says().kind().name());
        says(doc, claim.says());
        put(doc, "statedAt", claim.statedAt() == null ? null : claim.statedAt().text());
        put(doc, "recordedAt", whole ? claim.recordedAt().toString() : null);
        if (!claim.carriers().isEmpty()) {
            doc.put("carriers", claim.carriers());
        }
        put(doc, "story", claim.story() == null ? null : story(claim.story()));
        put(doc, "evidence", claim.evidence() == null ? null : evidence(claim.evidence()));
        put(doc, "stance", claim.stance() == null ? null : claim.stance().name());
        doc.put("verification", claim.verification().name());
        put(
                doc,
                "confidence",
                !whole || claim.confidence() == null ? null : claim.confidence().fraction());
        put(doc, "extractor", whole ? extractor(claim.confidence()) : null);
        doc.put("standing", claim.standing().name());
        put(doc, "reason", claim.reason());
        put(doc, "partOf", claim.partOf());
        return doc;
    }

    /// What the digest of a claim is: the SHA-256 of its canonical JSON without `recordedAt` and `extractor`.
    public static String contentHash(Claim claim) {
        var doc = of(claim);
        doc.remove("recordedAt");
        doc.remove("extractor");
        return CanonicalJson.sha256(doc);
    }

    /// The id of a claim that was given none: the SHA-256 of its canonical JSON without `recordedAt`, `id`,
    /// `confidence` and `extractor`, so that a retry is recognised.
    public static String derivedId(Claim claim) {
        return CanonicalJson.sha256(document(claim, false));
    }

    public static SequencedMap<String, Object> quantity(Quantity quantity) {
        var doc = new LinkedHashMap<String, Object>();
        doc.put("qualifier", quantity.qualifier().name());
        quantity.printed().ifPresent(value -> doc.put("value", value));
        doc.put("low", quantity.low());
        if (quantity instanceof Quantity.Range range) {
            put(doc, "best", range.best());
        }
        quantity.high().ifPresent(high -> doc.put("high", high));
        put(doc, "phrase", quantity.phrase());
        return doc;
    }

    public static SequencedMap<String, Object> cell(Cell cell) {
        var doc = new LinkedHashMap<String, Object>();
        doc.put("side", cell.side());
        doc.put("category", cell.category().name());
        doc.put("harm", cell.harm().name());
        put(doc, "group", cell.group());
        return doc;
    }

    private static @Nullable SequencedMap<String, Object> extractor(@Nullable Confidence confidence) {
        if (confidence == null || confidence.by() == null) {
            return null;
        }
        var doc = new LinkedHashMap<String, Object>();
        doc.put("version", confidence.by().version());
        doc.put("lexicon", confidence.by().lexicon());
        return doc;
    }

    private static void says(Map<String, Object> doc, Assertion says) {
        switch (says) {
            case Assertion.Total total -> {
                about(doc, total, total.quantity());
                put(
                        doc,
                        "origin",
                        total.origin() == null ? null : total.origin().text());
            }
            case Assertion.Increment increment -> {
                about(doc, increment, increment.quantity());
                put(doc, "incident", increment.incident());
            }
            case Assertion.Sum sum -> sum(doc, sum);
            case Assertion.Item item -> {
                about(doc, item, new Quantity.Exact(1));
                doc.put("person", item.person());
            }
            case Assertion.NotDisclosed withheld -> about(doc, withheld, null);
            case Assertion.Denial denial -> {
                about(doc, denial, denial.denied());
                put(doc, "claim", denial.claim());
            }
            case Assertion.Context context -> about(doc, context, context.quantity());
            case Assertion.Retraction retraction -> {
                target(doc, retraction.target());
                if (retraction.kill()) {
                    doc.put("kill", true);
                }
            }
            case Assertion.Ruling ruling -> {
                doc.put("decision", ruling.decision().name());
                target(doc, ruling.target());
            }
        }
    }

    private static void about(Map<String, Object> doc, Assertion.OfCell says, @Nullable Quantity quantity) {
        doc.putAll(cell(says.cell()));
        put(doc, "quantity", quantity == null ? null : quantity(quantity));
        doc.put("window", window(says.window()));
    }

    /// A sum says its harm once, its category where the parts share one, and its side where they share one.
    private static void sum(Map<String, Object> doc, Assertion.Sum sum) {
        var first = sum.parts().getFirst();
        if (sum.parts().stream().allMatch(p -> p.side().equals(first.side()))) {
            doc.put("side", first.side());
        }
        if (sum.parts().stream().allMatch(p -> p.category() == first.category())) {
            doc.put("category", first.category().name());
        }
        doc.put("harm", first.harm().name());
        doc.put("quantity", quantity(sum.quantity()));
        doc.put("window", window(sum.window()));
        put(doc, "origin", sum.origin() == null ? null : sum.origin().text());
        doc.put("parts", sum.parts().stream().map(ClaimDocument::cell).toList());
    }

    private static void target(Map<String, Object> doc, Assertion.Target target) {
        switch (target) {
            case Assertion.Target.OfClaim claim -> doc.put("claim", claim.id());
            case Assertion.Target.OfStory versions -> doc.put("story", story(versions.story()));
        }
    }

    private static SequencedMap<String, Object> claimant(Claimant claimant) {
        var doc = new LinkedHashMap<String, Object>();
        doc.put("name", claimant.name());
        put(doc, "party", claimant.party());
        put(doc, "alignment", claimant.alignment());
        return doc;
    }

    private static SequencedMap<String, Object> story(StoryRef story) {
        var doc = new LinkedHashMap<String, Object>();
        doc.put("provider", story.provider());
        doc.put("key", story.key());
        doc.put("version", story.version());
        put(doc, "order", story.rank());
        return doc;
    }

    private static SequencedMap<String, Object> window(Window window) {
        var doc = new LinkedHashMap<String, Object>();
        put(doc, "from", window.from() == null ? null : window.from().text());
        doc.put("to", window.to().text());
        if (window.inferred()) {
            doc.put("inferred", true);
        }
        return doc;
    }

    private static SequencedMap<String, Object> evidence(Evidence evidence) {
        var doc = new LinkedHashMap<String, Object>();
        doc.put("text", evidence.text());
        put(doc, "start", evidence.start());
        put(doc, "end", evidence.end());
        return doc;
    }

    private static void put(Map<String, Object> doc, String field, @Nullable Object value) {
        if (value != null) {
            doc.put(field, value);
        }
    }
}
