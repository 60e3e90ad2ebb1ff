package org.tollkeeper.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a feed handed over, before anybody looked inside.
///
/// @param provider who owns the feed, as the door knows it; absent where the document itself is to say
/// @param conflict set when the sender restricts its stories to one conflict
/// @param mediaType as declared, parameters included; a hint, never believed against the bytes
/// @param charset the feed's own setting, tried after all that the document and its transport say
/// @param receivedAt UTC to the millisecond; the knowledge time of every claim in it
public record Delivery(
        @Nullable String provider,
        @Nullable String conflict,
        String mediaType,
        @Nullable String charset,
        Bytes content,
        Instant receivedAt) {

    /// From a feed without a setting for its charset.
    public Delivery(
            @Nullable String provider, @Nullable String conflict, String mediaType, Bytes content, Instant receivedAt) {
        this(provider, conflict, mediaType, null, content, receivedAt);
    }

    /// The same with what it held packed.
    Delivery withContent(Bytes unpacked) {
        return new Delivery(provider, conflict, mediaType, charset, unpacked, receivedAt);
    }

    /// The door's restriction, else the document's own.
    Delivery restrictedTo(@Nullable String own) {
        return conflict != null || own == null
                ? this
                : new Delivery(provider, own, mediaType, charset, content, receivedAt);
    }
}
