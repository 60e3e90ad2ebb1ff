package org.tollkeeper.messaging.codec;

import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;

/// Cells, where one stands on its own: the parts of a sum.
final class Cells {
    private Cells() {}

    static org.tollkeeper.schemas.Cell toAvro(Cell cell) {
        var avro = new org.tollkeeper.schemas.Cell();
        avro.setSide(cell.side());
        avro.setCategory(Symbols.toAvro(cell.category(), org.tollkeeper.schemas.Category.class));
        avro.setHarm(Symbols.toAvro(cell.harm(), org.tollkeeper.schemas.Harm.class));
        avro.setGroup(cell.group());
        return avro;
    }

    static Cell fromAvro(org.tollkeeper.schemas.Cell avro) {
        return new Cell(
                avro.getSide(),
                Symbols.fromAvro(avro.getCategory(), Category.class),
                Symbols.fromAvro(avro.getHarm(), Harm.class),
                avro.getGroup());
    }
}
