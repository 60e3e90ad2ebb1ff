package org.tollkeeper.ingest.feeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.field.FieldException;

/// The file of feeds, read again when it changes. One that cannot be read changes nothing, and says why.
final class FeedsWatch {
    private final Path file;
    private byte[] content = {};
    private @Nullable Instant readAt;
    private @Nullable String problem;

    FeedsWatch(Path file) {
        this.file = file;
    }

    /// @return the feeds, where the file has changed and can be read; else null
    synchronized @Nullable List<Feed> changed(Instant at) {
        try {
            var now = Files.readAllBytes(file);
            if (readAt != null && Arrays.equals(now, content)) {
                return null;
            }
            content = now;
            readAt = at;
            problem = null;
            return FeedsFile.read(now);
        } catch (FieldException e) {
            problem = e.getMessage();
        } catch (IOException e) {
            problem = "it cannot be read: " + e;
        }
        return null;
    }

    Path file() {
        return file;
    }

    synchronized @Nullable Instant readAt() {
        return readAt;
    }

    /// Why the file as it is now is not used; absent where it is.
    synchronized @Nullable String problem() {
        return problem;
    }
}
