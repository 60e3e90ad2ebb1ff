package org.tollkeeper.ingest.feeds;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// For as long as this process lives.
final class MemoryBookmarks implements Bookmarks {
    private final Map<String, String> places = new ConcurrentHashMap<>();

    @Override
    public @Nullable String find(String feed) {
        return places.get(feed);
    }

    @Override
    public void keep(String feed, String place) {
        places.put(feed, place);
    }
}
