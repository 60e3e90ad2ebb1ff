package org.tollkeeper.ingest.feeds.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/// Where something is fetched, as an operator wrote it down.
///
/// @param privateHosts hosts that may lie on this machine or in its network; any other must be public
/// @param plainHttp whether it may be fetched without encryption
/// @param headerFiles of headers that go with each request, the file that holds the value: a key is never written into
/// an address or into the file of feeds
public record Remote(URI url, Set<String> privateHosts, boolean plainHttp, Map<String, Path> headerFiles) {

    public Remote {
        privateHosts = Set.copyOf(privateHosts);
        headerFiles = Map.copyOf(headerFiles);
    }

    /// For people and logs. Without path and query, where some agencies want their keys.
    public String shown() {
        return url.getScheme() + "://" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort());
    }

    /// Whether `other` is at the same place, so that it may be told what this one is told.
    public boolean isBeside(URI other) {
        return String.valueOf(url.getScheme()).equalsIgnoreCase(other.getScheme())
                && String.valueOf(url.getHost()).equalsIgnoreCase(other.getHost())
                && url.getPort() == other.getPort();
    }
}
