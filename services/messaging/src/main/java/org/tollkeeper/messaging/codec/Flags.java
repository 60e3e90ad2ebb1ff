package org.tollkeeper.messaging.codec;

import java.util.List;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.schemas.FlagMark;

/// Flags of positions and tolls.
final class Flags {
    private Flags() {}

    static List<org.tollkeeper.schemas.Flag> toAvro(List<Flag> flags) {
        return flags.stream().map(Flags::toAvro).toList();
    }

    static List<Flag> fromAvro(List<org.tollkeeper.schemas.Flag> avro) {
        return avro.stream().map(Flags::fromAvro).toList();
    }

    private static org.tollkeeper.schemas.Flag toAvro(Flag flag) {
        var mark = Symbols.toAvro(flag.mark(), FlagMark.class);
        return new org.tollkeeper.schemas.Flag(mark, flag.mark().contests(), flag.difference(), flag.claims());
    }

    private static Flag fromAvro(org.tollkeeper.schemas.Flag avro) {
        return new Flag(Symbols.fromAvro(avro.getMark(), Flag.Mark.class), avro.getDifference(), avro.getClaims());
    }
}
