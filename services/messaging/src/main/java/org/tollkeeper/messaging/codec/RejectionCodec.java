package org.tollkeeper.messaging.codec;

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
                rejection.content());
    }

    static Rejection fromAvro(org.tollkeeper.schemas.Rejection avro) {
        return new Rejection(
                avro.getSource(),
                avro.getReason(),
                avro.getField(),
                avro.getAt(),
                avro.getMediaType(),
                avro.getContent());
    }
}
