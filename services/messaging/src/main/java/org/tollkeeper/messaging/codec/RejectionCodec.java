package org.tollkeeper.messaging.codec;

import org.tollkeeper.schemas.RejectionAlert;

/// What was refused.
final class RejectionCodec {
    private RejectionCodec() {}

    static org.tollkeeper.schemas.Rejection toAvro(Rejection rejection) {
        return new org.tollkeeper.schemas.Rejection(
                rejection.source(),
                rejection.reason(),
                rejection.field(),
                rejection.at(),
                rejection.mediaType(),
                rejection.content(),
                rejection.provider(),
                rejection.conflict(),
                Symbols.toAvroIfThere(rejection.alert(), RejectionAlert.class),
                rejection.settles());
    }

    static Rejection fromAvro(org.tollkeeper.schemas.Rejection avro) {
        return new Rejection(
                avro.getSource(),
                avro.getReason(),
                avro.getField(),
                avro.getAt(),
                avro.getMediaType(),
                avro.getContent(),
                avro.getProvider(),
                avro.getConflict(),
                Symbols.fromAvroIfThere(avro.getAlert(), Rejection.Alert.class),
                avro.getSettles());
    }
}
