package org.tollkeeper.messaging.codec;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Confidence;
import org.tollkeeper.domain.claim.Evidence;
import org.tollkeeper.domain.claim.ReadBy;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.Verification;

/// Claims: the envelope here, what they say in [Assertions].
final class ClaimCodec {
    private ClaimCodec() {}

    static org.tollkeeper.schemas.Claim toAvro(Claim claim) {
        var avro = new org.tollkeeper.schemas.Claim();
        avro.setId(claim.id());
        avro.setConflict(claim.conflict());
        avro.setClaimant(toAvro(claim.claimant()));
        Assertions.put(claim.says(), avro);
        avro.setStance(Symbols.toAvroIfThere(claim.stance(), org.tollkeeper.schemas.Stance.class));
        avro.setCarriers(claim.carriers());
        avro.setStory(claim.story() == null ? null : StoryRefs.toAvro(claim.story()));
        avro.setStatedAt(Moments.toAvroIfThere(claim.statedAt()));
        avro.setRecordedAt(claim.recordedAt());
        avro.setEvidence(toAvro(claim.evidence()));
        avro.setVerification(Symbols.toAvro(claim.verification(), org.tollkeeper.schemas.Verification.class));
        avro.setConfidence(
                claim.confidence() == null ? null : claim.confidence().percent());
        avro.setStanding(Symbols.toAvro(claim.standing(), org.tollkeeper.schemas.Standing.class));
        avro.setReason(claim.reason());
        avro.setPartOf(claim.partOf());
        avro.setExtractor(
                claim.confidence() == null ? null : toAvro(claim.confidence().by()));
        return avro;
    }

    static Claim fromAvro(org.tollkeeper.schemas.Claim avro) {
        return new Claim(
                avro.getId(),
                avro.getConflict(),
                fromAvro(avro.getClaimant()),
                Assertions.get(avro),
                Symbols.fromAvroIfThere(avro.getStance(), Stance.class),
                avro.getCarriers(),
                StoryRefs.fromAvroIfThere(avro.getStory()),
                Moments.fromAvroIfThere(avro.getStatedAt()),
                avro.getRecordedAt(),
                fromAvro(avro.getEvidence()),
                Symbols.fromAvro(avro.getVerification(), Verification.class),
                avro.getConfidence() == null
                        ? null
                        : new Confidence(avro.getConfidence(), fromAvro(avro.getExtractor())),
                Symbols.fromAvro(avro.getStanding(), Standing.class),
                avro.getReason(),
                avro.getPartOf());
    }

    private static org.tollkeeper.schemas.Claimant toAvro(Claimant claimant) {
        var avro = new org.tollkeeper.schemas.Claimant();
        avro.setName(claimant.name());
        avro.setParty(claimant.party());
        avro.setAlignment(claimant.alignment());
        return avro;
    }

    private static Claimant fromAvro(org.tollkeeper.schemas.Claimant avro) {
        return new Claimant(avro.getName(), avro.getParty(), avro.getAlignment());
    }

    private static org.tollkeeper.schemas.@Nullable Extractor toAvro(@Nullable ReadBy by) {
        return by == null ? null : new org.tollkeeper.schemas.Extractor(by.version(), by.lexicon());
    }

    private static @Nullable ReadBy fromAvro(org.tollkeeper.schemas.@Nullable Extractor avro) {
        return avro == null ? null : new ReadBy(avro.getVersion(), avro.getLexicon());
    }

    private static org.tollkeeper.schemas.@Nullable Evidence toAvro(@Nullable Evidence evidence) {
        if (evidence == null) {
            return null;
        }
        var avro = new org.tollkeeper.schemas.Evidence();
        avro.setText(evidence.text());
        avro.setStart(evidence.start());
        avro.setEnd(evidence.end());
        return avro;
    }

    private static @Nullable Evidence fromAvro(org.tollkeeper.schemas.@Nullable Evidence avro) {
        return avro == null ? null : new Evidence(avro.getText(), avro.getStart(), avro.getEnd());
    }
}
