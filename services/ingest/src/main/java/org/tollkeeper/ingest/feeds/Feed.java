package org.tollkeeper.ingest.feeds;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Where stories are fetched from, as an operator wrote it down.
sealed interface Feed {

    /// For people and logs; its own among the feeds.
    String name();

    /// Whose stories these are: what one provider sends never touches another's.
    String provider();

    /// The one conflict the stories are about; absent where each is tried.
    @Nullable
    String conflict();

    /// From the end of one look to the next.
    Duration every();

    /// An address that answers with RSS, Atom or any other format the doors read.
    ///
    /// @param privateAddresses whether it may lie in a private network or on this machine
    /// @param plainHttp whether it may be fetched without encryption
    record Address(
            String name,
            String provider,
            @Nullable String conflict,
            Duration every,
            URI url,
            boolean privateAddresses,
            boolean plainHttp)
            implements Feed {}

    /// A folder into which somebody drops documents.
    record Folder(String name, String provider, @Nullable String conflict, Duration every, Path path) implements Feed {}
}
