package org.tollkeeper.messaging.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What was refused, why, and the bytes, so that nothing sent is lost; or that it is dealt with.
///
/// @param source a provider, a feed, or the door that refused it
/// @param reason in words for the sender
/// @param field the path of the field at fault; absent when the whole was refused
/// @param at when it was refused, UTC to the millisecond
/// @param content what was sent, byte for byte; read-only, and every call answers a view of its own
/// @param provider whose feed it came by; absent where the document itself was to say
/// @param conflict the one the sender restricted it to; absent where each is tried
/// @param alert why a person must look at it at once; absent where nobody must
/// @param settles the [#id] of what was refused before and is dealt with now; absent where something was refused
public record Rejection(
        String source,
        String reason,
        @Nullable String field,
        Instant at,
        String mediaType,
        ByteBuffer content,
        @Nullable String provider,
        @Nullable String conflict,
        @Nullable Alert alert,
        @Nullable String settles) {

    /// What must never be a silent dead letter.
    public enum Alert {
        /// What cannot be read seems to kill a story.
        UNREADABLE_KILL,
        /// A story was killed that was never received.
        UNMATCHED_KILL,
        /// A kill was read out of a damaged document and only withholds.
        REPAIRED_KILL
    }

    public Rejection {
        content = copy(content);
    }

    public static Rejection of(
            String source, String reason, @Nullable String field, Instant at, String mediaType, byte[] content) {
        return new Rejection(source, reason, field, at, mediaType, ByteBuffer.wrap(content), null, null, null, null);
    }

    /// As it came in.
    public Rejection from(@Nullable String provider, @Nullable String conflict) {
        return new Rejection(source, reason, field, at, mediaType, content, provider, conflict, alert, settles);
    }

    public Rejection alerting(@Nullable Alert alert) {
        return new Rejection(source, reason, field, at, mediaType, content, provider, conflict, alert, settles);
    }

    /// That what was refused is dealt with.
    ///
    /// @param id of what was refused
    /// @param source the same, so that whoever reads both reads this one second
    /// @param how in words
    public static Rejection settling(String id, String source, String how, Instant when) {
        var nothing = ByteBuffer.allocate(0);
        return new Rejection(source, how, null, when, "", nothing, null, null, null, id);
    }

    /// The same for whatever says the same from the same sender, however often it comes.
    public String id() {
        var whole = (provider == null ? "" : provider) + "\n" + (conflict == null ? "" : conflict) + "\n";
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(whole.getBytes(StandardCharsets.UTF_8));
            digest.update(content());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
