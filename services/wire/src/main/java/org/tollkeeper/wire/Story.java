package org.tollkeeper.wire;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One version of one story, whatever format it came in.
///
/// @param provider who owns the feed; keys are scoped by it
/// @param publisher the outlet whose story it is, as printed
/// @param key the same for every version of the story
/// @param version as the provider writes it
/// @param rank the version's place among the versions of its story, where the format gives one
/// @param contentHash SHA-256 in lower-case hexadecimal digits of what a reader would see: headline, ed note and
/// paragraphs
/// @param action what it does to the claims of its story
/// @param conflict set when the sender restricts it to one conflict
/// @param embargoedUntil UTC; absent when it may be used at once
/// @param urgency 1 (flash) to 9, as in IPTC; absent when not given
/// @param signals why the action is what it is, strongest first
/// @param published when the provider published the story, UTC; weekdays in the text are read against it
/// @param versionCreated when the provider made this version, UTC
/// @param receivedAt when our door took it in, UTC to the millisecond
/// @param language BCP 47
/// @param warnings what a reader had to put up with
public record Story(
        String provider,
        String publisher,
        String key,
        String version,
        @Nullable Long rank,
        String contentHash,
        Status status,
        Action action,
        @Nullable String conflict,
        @Nullable Instant embargoedUntil,
        @Nullable Integer urgency,
        @Nullable String slug,
        @Nullable String headline,
        @Nullable String edNote,
        List<String> signals,
        Instant published,
        @Nullable Instant versionCreated,
        Instant receivedAt,
        String language,
        List<Paragraph> paragraphs,
        Kind kind,
        Raw raw,
        List<String> warnings) {

    public Story {
        signals = List.copyOf(signals);
        paragraphs = List.copyOf(paragraphs);
        warnings = List.copyOf(warnings);
    }

    /// A paragraph and where it begins in [#body], in UTF-16 units.
    public record Paragraph(int start, String text) {}

    /// What was received, byte for byte, once unpacked. Its SHA-256 is worked out when somebody asks for it: a story
    /// that is known
    /// already
    /// is never recorded, and most readings of a feed find nothing new.
    public static final class Raw {
        private final Supplier<String> sha256;
        private final String mediaType;
        private final long size;

        private Raw(Supplier<String> sha256, String mediaType, long size) {
            this.sha256 = sha256;
            this.mediaType = mediaType;
            this.size = size;
        }

        /// @param sha256 lower-case hexadecimal digits
        /// @param size in bytes
        public Raw(String sha256, String mediaType, long size) {
            this(() -> sha256, mediaType, size);
        }

        static Raw of(Bytes content, String mediaType) {
            return new Raw(content::sha256, mediaType, content.size());
        }

        /// Lower-case hexadecimal digits.
        public String sha256() {
            return sha256.get();
        }

        public String mediaType() {
            return mediaType;
        }

        /// In bytes.
        public long size() {
            return size;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Raw raw
                    && size == raw.size
                    && mediaType.equals(raw.mediaType)
                    && sha256().equals(raw.sha256());
        }

        @Override
        public int hashCode() {
            return sha256().hashCode();
        }

        @Override
        public String toString() {
            return "Raw[" + sha256() + ", " + mediaType + ", " + size + "]";
        }
    }

    public enum Status {
        USABLE,
        EMBARGOED,
        WITHHELD,
        CANCELED
    }

    /// What a version does to the claims of its story, weakest first.
    public enum Action {
        NEW,
        ADD,
        UPDATE,
        CORRECTION,
        EMBARGO,
        WITHHOLD,
        KILL
    }

    /// Only a `STORY` yields claims.
    public enum Kind {
        STORY,
        ADVISORY,
        DIGEST,
        TEST,
        HEARTBEAT
    }

    /// Whether it is withheld or embargoed and brings no text: it speaks only of the versions before it.
    public boolean isSilent() {
        return paragraphs.isEmpty() && (action == Action.WITHHOLD || action == Action.EMBARGO);
    }

    /// The text as a reader sees it, paragraphs one line break apart, so that each begins at its own `start`.
    public String body() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}
