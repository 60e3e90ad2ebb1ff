package org.tollkeeper.ingest.feeds;

import org.jspecify.annotations.Nullable;

/// How far feeds were read whose other side remembers nothing. Kept only once everything before is durable.
interface Bookmarks {

    /// @return absent where the feed is read from its beginning
    @Nullable
    String find(String feed);

    /// @throws org.tollkeeper.ingest.recording.UnavailableException where it is not known to be durable
    void keep(String feed, String place);
}
