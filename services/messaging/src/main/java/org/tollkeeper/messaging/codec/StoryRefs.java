package org.tollkeeper.messaging.codec;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.StoryRef;

/// References to a version of a story.
final class StoryRefs {
    private StoryRefs() {}

    static org.tollkeeper.schemas.StoryRef toAvro(StoryRef ref) {
        var avro = new org.tollkeeper.schemas.StoryRef();
        avro.setProvider(ref.provider());
        avro.setKey(ref.key());
        avro.setVersion(ref.version());
        avro.setOrder(ref.rank());
        return avro;
    }

    static StoryRef fromAvro(org.tollkeeper.schemas.StoryRef avro) {
        return new StoryRef(avro.getProvider(), avro.getKey(), avro.getVersion(), avro.getOrder());
    }

    static @Nullable StoryRef fromAvroIfThere(org.tollkeeper.schemas.@Nullable StoryRef avro) {
        return avro == null ? null : fromAvro(avro);
    }
}
