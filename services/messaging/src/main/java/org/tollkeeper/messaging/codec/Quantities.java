package org.tollkeeper.messaging.codec;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.schemas.Qualifier;

/// Quantities: one record for all, told apart by their qualifier.
final class Quantities {
    private Quantities() {}

    static org.tollkeeper.schemas.Quantity toAvro(Quantity quantity) {
        var avro = new org.tollkeeper.schemas.Quantity();
        avro.setQualifier(Symbols.toAvro(quantity.qualifier(), Qualifier.class));
        quantity.printed().ifPresent(avro::setValue);
        avro.setLow(quantity.low());
        if (quantity instanceof Quantity.Range range) {
            avro.setBest(range.best());
        }
        quantity.high().ifPresent(avro::setHigh);
        avro.setStated(quantity.stated());
        avro.setPhrase(quantity.phrase());
        return avro;
    }

    static org.tollkeeper.schemas.@Nullable Quantity toAvroIfThere(@Nullable Quantity quantity) {
        return quantity == null ? null : toAvro(quantity);
    }

    static Quantity fromAvro(org.tollkeeper.schemas.Quantity avro) {
        var phrase = avro.getPhrase();
        return switch (Symbols.fromAvro(avro.getQualifier(), Quantity.Qualifier.class)) {
            case EXACT -> new Quantity.Exact(avro.getValue(), phrase);
            case AT_LEAST -> new Quantity.AtLeast(avro.getLow(), avro.getValue(), phrase);
            case AT_MOST -> new Quantity.AtMost(avro.getValue(), phrase);
            case ABOUT -> new Quantity.About(avro.getValue(), phrase);
            case RANGE -> new Quantity.Range(avro.getLow(), avro.getBest(), avro.getHigh(), phrase);
            case VAGUE -> new Quantity.Vague(phrase, avro.getLow(), avro.getHigh());
        };
    }

    static @Nullable Quantity fromAvroIfThere(org.tollkeeper.schemas.@Nullable Quantity avro) {
        return avro == null ? null : fromAvro(avro);
    }
}
