package org.tollkeeper.messaging.codec;

import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.schemas.Rollup;

/// Tolls.
final class TollCodec {
    private TollCodec() {}

    static org.tollkeeper.schemas.Toll toAvro(Toll toll) {
        var avro = new org.tollkeeper.schemas.Toll();
        var cell = Cells.toAvro(toll.cell());
        avro.setConflict(toll.conflict());
        avro.setSide(cell.getSide());
        avro.setCategory(cell.getCategory());
        avro.setHarm(cell.getHarm());
        avro.setGroup(cell.getGroup());
        avro.setRollup(Symbols.toAvroIfThere(toll.rollup(), Rollup.class));
        avro.setState(Symbols.toAvro(toll.state(), org.tollkeeper.schemas.CellState.class));
        avro.setLow(toll.low());
        avro.setBest(toll.best());
        avro.setHigh(toll.high());
        avro.setHighExclAdversary(toll.highExclAdversary());
        avro.setOpenEnded(toll.openEnded());
        avro.setAtLeast(toll.atLeast());
        avro.setFlags(Flags.toAvro(toll.flags()));
        avro.setNamed(toll.named());
        avro.setThrough(Moments.toAvroIfThere(toll.through()));
        avro.setKnownAt(toll.knownAt());
        avro.setClaimants(toll.claimants());
        avro.setClaims(toll.claims());
        avro.setDigest(toll.digest().hex());
        avro.setCause(toll.cause());
        return avro;
    }

    static Toll fromAvro(org.tollkeeper.schemas.Toll avro) {
        return new Toll(
                avro.getConflict(),
                new Cell(
                        avro.getSide(),
                        Symbols.fromAvro(avro.getCategory(), Category.class),
                        Symbols.fromAvro(avro.getHarm(), Harm.class),
                        avro.getGroup()),
                Symbols.fromAvroIfThere(avro.getRollup(), Toll.Rollup.class),
                Symbols.fromAvro(avro.getState(), CellState.class),
                avro.getLow(),
                avro.getBest(),
                avro.getHigh(),
                avro.getHighExclAdversary(),
                avro.getOpenEnded(),
                avro.getAtLeast(),
                Flags.fromAvro(avro.getFlags()),
                avro.getNamed(),
                Moments.fromAvroIfThere(avro.getThrough()),
                avro.getKnownAt(),
                avro.getClaimants(),
                avro.getClaims(),
                new Digest(avro.getDigest()),
                avro.getCause());
    }
}
