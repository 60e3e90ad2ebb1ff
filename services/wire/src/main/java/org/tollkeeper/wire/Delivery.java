package org.tollkeeper.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a feed handed over, before anybody looked inside.
///
/// @param provider who owns the feed, as the door knows it; absent where the document itself is to say
/// @param conflict set when the sender restricts its stories to one conflict
/// @param mediaType as declared, parameters included; a hint, never believed against the bytes
/// @param receivedAt UTC to the millisecond; the knowledge time of every claim in it
public record Delivery(
        @Nullable String provider, @Nullable String conflict, String mediaType, Bytes content, Instant receivedAt) {}
