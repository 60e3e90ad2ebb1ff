package org.tollkeeper.messaging.codec;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.codebook.Tier;
import org.tollkeeper.domain.ledger.Position;

/// Positions.
final class PositionCodec {
    private PositionCodec() {}

    static org.tollkeeper.schemas.Position toAvro(Position position) {
        var avro = new org.tollkeeper.schemas.Position();
        var cell = Cells.toAvro(position.cell());
        avro.setConflict(position.conflict());
        avro.setSide(cell.getSide());
        avro.setCategory(cell.getCategory());
        avro.setHarm(cell.getHarm());
        avro.setGroup(cell.getGroup());
        avro.setClaimant(position.claimant());
        avro.setStance(Symbols.toAvro(position.stance(), org.tollkeeper.schemas.Stance.class));
        avro.setTier(Symbols.toAvro(position.tier(), org.tollkeeper.schemas.Tier.class));
        avro.setFigure(toAvro(position.figure()));
        avro.setThrough(Moments.toAvroIfThere(position.through()));
        avro.setNotDisclosed(Moments.toAvroIfThere(position.notDisclosed()));
        avro.setDenied(position.denied());
        avro.setNamed(position.named());
        avro.setCarriers(position.carriers());
        avro.setFlags(Flags.toAvro(position.flags()));
        avro.setClaims(position.claims());
        avro.setDigest(position.digest().hex());
        avro.setKnownAt(position.knownAt());
        return avro;
    }

    static Position fromAvro(org.tollkeeper.schemas.Position avro) {
        return new Position(
                avro.getConflict(),
                new Cell(
                        avro.getSide(),
                        Symbols.fromAvro(avro.getCategory(), Category.class),
                        Symbols.fromAvro(avro.getHarm(), Harm.class),
                        avro.getGroup()),
                avro.getClaimant(),
                Symbols.fromAvro(avro.getStance(), Stance.class),
                Symbols.fromAvro(avro.getTier(), Tier.class),
                fromAvro(avro.getFigure()),
                Moments.fromAvroIfThere(avro.getThrough()),
                Moments.fromAvroIfThere(avro.getNotDisclosed()),
                avro.getDenied(),
                avro.getNamed(),
                avro.getCarriers(),
                Flags.fromAvro(avro.getFlags()),
                avro.getClaims(),
                new Digest(avro.getDigest()),
                avro.getKnownAt());
    }

    private static org.tollkeeper.schemas.@Nullable Figure toAvro(@Nullable Figure figure) {
        return figure == null
                ? null
                : new org.tollkeeper.schemas.Figure(figure.low(), figure.stated(), figure.high(), figure.openEnded());
    }

    private static @Nullable Figure fromAvro(org.tollkeeper.schemas.@Nullable Figure avro) {
        return avro == null ? null : new Figure(avro.getLow(), avro.getStated(), avro.getHigh(), avro.getOpenEnded());
    }
}
