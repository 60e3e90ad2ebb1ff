package org.tollkeeper.messaging.codec;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.schemas.Precision;

/// Moments: the text decides, the bounds are for foreign readers only.
final class Moments {
    private Moments() {}

    static org.tollkeeper.schemas.Moment toAvro(Moment moment) {
        var avro = new org.tollkeeper.schemas.Moment();
        avro.setText(moment.text());
        avro.setPrecision(precision(moment));
        avro.setEarliest(moment.earliest(ZoneOffset.UTC));
        avro.setLatest(moment.latest(ZoneOffset.UTC));
        return avro;
    }

    static org.tollkeeper.schemas.@Nullable Moment toAvroIfThere(@Nullable Moment moment) {
        return moment == null ? null : toAvro(moment);
    }

    static Moment fromAvro(org.tollkeeper.schemas.Moment avro) {
        return Moment.parse(avro.getText());
    }

    static @Nullable Moment fromAvroIfThere(org.tollkeeper.schemas.@Nullable Moment avro) {
        return avro == null ? null : fromAvro(avro);
    }

    private static Precision precision(Moment moment) {
        return switch (moment) {
            case Moment.At _ -> Precision.INSTANT;
            case Moment.OnDay _ -> Precision.DAY;
            case Moment.InMonth _ -> Precision.MONTH;
            case Moment.InYear _ -> Precision.YEAR;
        };
    }
}
