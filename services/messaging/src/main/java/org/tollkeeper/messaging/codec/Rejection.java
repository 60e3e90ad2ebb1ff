package org.tollkeeper.messaging.codec;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was refused, why, and the bytes, so that nothing sent is lost.
///
/// @param source a provider, a feed's address, a folder, or the door that refused it
/// @param reason in words for the sender
/// @param field the path of the field at fault; absent when the whole was refused
/// @param at when it was refused, UTC to the millisecond
/// @param content what was sent, byte for byte; read-only, and every call answers a view of its own
public record Rejection(
        String source, String reason, @Nullable String field, Instant at, String mediaType, ByteBuffer content) {

    public Rejection {
        content = copy(content);
    }

    public static Rejection of(
            String source, String reason, @Nullable String field, Instant at, String mediaType, byte[] content) {
        return new Rejection(source, reason, field, at, mediaType, ByteBuffer.wrap(content));
    }

    @Override
    public ByteBuffer content() {
        return content.duplicate();
    }

    /// The content as an array of its own.
    public byte[] bytes() {
        var bytes = new byte[content.remaining()];
        content().get(bytes);
        return bytes;
    }

    private static ByteBuffer copy(ByteBuffer from) {
        return ByteBuffer.allocate(from.remaining())
                .put(from.duplicate())
                .flip()
                .asReadOnlyBuffer();
    }
}
