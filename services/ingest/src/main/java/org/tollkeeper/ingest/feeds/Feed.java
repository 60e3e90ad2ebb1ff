package org.tollkeeper.ingest.feeds;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.feeds.fetch.Remote;

/// Where stories come from, as an operator wrote it down.
sealed interface Feed {

    Terms terms();

    default String name() {
        return terms().name();
    }

    /// What is said of each feed.
    ///
    /// @param name for people and logs; its own among the feeds
    /// @param provider whose stories these are: what one provider sends never touches another's
    /// @param conflict the one conflict the stories are about; absent where each is tried
    /// @param every from the end of one look to the next
    /// @param silentAfter how long it may bring no story before somebody is told
    record Terms(String name, String provider, @Nullable String conflict, Duration every, Duration silentAfter) {}

    /// A feed that is fetched from an address.
    sealed interface Fetching extends Feed {
        Remote remote();
    }

    /// An address that answers with RSS, Atom or any other document the doors read.
    record Poll(Terms terms, Remote remote) implements Fetching {}

    /// An address that answers with a page of stories and the address of the next page.
    record Cursor(Terms terms, Remote remote) implements Fetching {}

    /// An address below which stories wait until they are deleted.
    record Queue(Terms terms, Remote remote) implements Fetching {}

    /// A folder into which somebody drops documents.
    record Folder(Terms terms, Path path) implements Feed {}

    /// A provider who sends stories to our door; only its silence is watched.
    record Push(Terms terms) implements Feed {}
}
