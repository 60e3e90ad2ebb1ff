package org.tollkeeper.standalone.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.Bytes;
import org.tollkeeper.wire.Delivery;
import org.tollkeeper.wire.Reading;
import org.tollkeeper.wire.Story;
import org.tollkeeper.wire.WireReader;

/// One document of the folder, as a feed would hand it over.
///
/// @param name below the folder
/// @param provider whose it is; absent where the document itself is to say
/// @param at when the newest story in it was made, UTC; absent where it cannot be read or says nothing
record WireFile(
        String name,
        @Nullable String provider,
        String mediaType,
        Bytes content,
        @Nullable Instant at) {

    /// In the order in which they were printed; what has no time comes last, and the door says why.
    static final Comparator<WireFile> PRINTED = Comparator.comparing(
                    WireFile::at, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WireFile::name);

    static WireFile read(Path file, String name, @Nullable String provider) throws IOException {
        var content = Bytes.of(Files.readAllBytes(file));
        var mediaType = mediaType(name);
        // A format that prints no year is dated by the file.
        var touched = Files.getLastModifiedTime(file).toInstant();
        var delivery = new Delivery(provider == null ? "unknown" : provider, null, mediaType, content, touched);
        return new WireFile(name, provider, mediaType, content, newest(new WireReader().read(delivery)));
    }

    private static @Nullable Instant newest(Reading reading) {
        return switch (reading) {
            case Reading.Read read ->
                read.stories().stream()
                        .map(WireFile::made)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
            case Reading.Refused _ -> null;
        };
    }

    private static Instant made(Story story) {
        return Stream.of(story.versionCreated(), story.published())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static String mediaType(String name) {
        var suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (suffix) {
            case "json" -> "application/json";
            case "xml", "rss", "atom" -> "application/xml";
            default -> "text/plain";
        };
    }
}
