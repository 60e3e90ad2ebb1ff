package org.tollkeeper.messaging.codec;

import java.time.ZoneId;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.PartyKind;
import org.tollkeeper.domain.conflict.Side;

/// Definitions of conflicts.
final class ConflictCodec {
    private ConflictCodec() {}

    static org.tollkeeper.schemas.Conflict toAvro(Conflict conflict) {
        var avro = new org.tollkeeper.schemas.Conflict();
        avro.setId(conflict.id());
        avro.setName(conflict.name());
        avro.setStart(Moments.toAvro(conflict.start()));
        avro.setEnd(Moments.toAvroIfThere(conflict.end()));
        avro.setTimeZone(conflict.timeZone().getId());
        avro.setSides(conflict.sides().stream().map(ConflictCodec::toAvro).toList());
        avro.setParties(conflict.parties().stream().map(ConflictCodec::toAvro).toList());
        avro.setRanks(conflict.ranks());
        avro.setCodebook(conflict.codebook());
        return avro;
    }

    static Conflict fromAvro(org.tollkeeper.schemas.Conflict avro) {
        return new Conflict(
                avro.getId(),
                avro.getName(),
                Moments.fromAvro(avro.getStart()),
                Moments.fromAvroIfThere(avro.getEnd()),
                ZoneId.of(avro.getTimeZone()),
                avro.getSides().stream().map(ConflictCodec::fromAvro).toList(),
                avro.getParties().stream().map(ConflictCodec::fromAvro).toList(),
                avro.getRanks(),
                avro.getCodebook());
    }

    private static org.tollkeeper.schemas.Side toAvro(Side side) {
        return new org.tollkeeper.schemas.Side(
                side.id(), side.name(), side.aliases(), side.demonyms(), side.forces(), side.places());
    }

    private static Side fromAvro(org.tollkeeper.schemas.Side avro) {
        return new Side(
                avro.getId(),
                avro.getName(),
                avro.getAliases(),
                avro.getDemonyms(),
                avro.getForces(),
                avro.getPlaces());
    }

    private static org.tollkeeper.schemas.Party toAvro(Party party) {
        var kind = Symbols.toAvro(party.kind(), org.tollkeeper.schemas.PartyKind.class);
        return new org.tollkeeper.schemas.Party(party.id(), party.name(), party.side(), kind, party.aliases());
    }

    private static Party fromAvro(org.tollkeeper.schemas.Party avro) {
        var kind = Symbols.fromAvro(avro.getKind(), PartyKind.class);
        return new Party(avro.getId(), avro.getName(), avro.getSide(), kind, avro.getAliases());
    }
}
