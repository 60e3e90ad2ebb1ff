package org.tollkeeper.messaging.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.schemas.DeskVerdict;

/// What a desk decided.
final class DeskDecisionCodec {
    private DeskDecisionCodec() {}

    static org.tollkeeper.schemas.DeskDecision toAvro(DeskDecision decision) {
        var avro = new org.tollkeeper.schemas.DeskDecision();
        avro.setId(decision.id());
        avro.setStory(StoryRefs.toAvro(decision.story()));
        avro.setAt(decision.at());
        avro.setBy(decision.by());
        avro.setReason(decision.reason());
        avro.setClaims(List.of());
        switch (decision) {
            case DeskDecision.OnClaim word -> put(word, avro);
            case DeskDecision.Reread reread -> put(reread, avro);
        }
        return avro;
    }

    private static void put(DeskDecision.OnClaim word, org.tollkeeper.schemas.DeskDecision avro) {
        avro.setVerdict(word.accepted() ? DeskVerdict.ACCEPT : DeskVerdict.REJECT);
        avro.setConflict(word.conflict());
        avro.setClaim(word.claim());
        avro.setEdited(word.edited() == null ? null : ClaimCodec.toAvro(word.edited()));
    }

    private static void put(DeskDecision.Reread reread, org.tollkeeper.schemas.DeskDecision avro) {
        avro.setVerdict(DeskVerdict.REREAD);
        avro.setContentHash(reread.contentHash());
        avro.setExtractor(reread.extractor());
        avro.setClaims(reread.claims().stream().map(ClaimCodec::toAvro).toList());
    }

    static DeskDecision fromAvro(org.tollkeeper.schemas.DeskDecision avro) {
        return switch (avro.getVerdict()) {
            case ACCEPT -> onClaim(avro, true);
            case REJECT -> onClaim(avro, false);
            case REREAD ->
                new DeskDecision.Reread(
                        avro.getId(),
                        StoryRefs.fromAvro(avro.getStory()),
                        avro.getAt(),
                        avro.getBy(),
                        avro.getReason(),
                        required("contentHash", avro.getContentHash()),
                        required("extractor", avro.getExtractor()),
                        avro.getClaims().stream().map(ClaimCodec::fromAvro).toList());
            case UNKNOWN ->
                throw new UnreadableValueException("A DeskVerdict was written that this release does not know, by a"
                        + " newer one. Nothing was derived from the value; bring this service to the release of its"
                        + " writer.");
        };
    }

    private static DeskDecision onClaim(org.tollkeeper.schemas.DeskDecision avro, boolean accepted) {
        return new DeskDecision.OnClaim(
                avro.getId(),
                StoryRefs.fromAvro(avro.getStory()),
                avro.getAt(),
                avro.getBy(),
                avro.getReason(),
                required("conflict", avro.getConflict()),
                required("claim", avro.getClaim()),
                accepted,
                avro.getEdited() == null ? null : ClaimCodec.fromAvro(avro.getEdited()));
    }

    private static String required(String field, @Nullable String value) {
        if (value == null) {
            throw new UnreadableValueException(
                    field + " is absent, and a decision of this kind needs it. Nothing was derived from the value.");
        }
        return value;
    }
}
