package org.tollkeeper.ingest.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.stories.StoryDoor;
import org.tollkeeper.ingest.stories.StoryDoor.Parcel;
import org.tollkeeper.wire.Bytes;
import org.tollkeeper.wire.Story;

/// Polls an address: conditionally, within bounds, and never past what the door made durable.
final class AddressSource implements Source {
    private static final Logger LOG = Logger.getLogger(AddressSource.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int REDIRECTS = 5;

    private final Feed.Address feed;
    private final Doors.Keeper keeper;
    private final int largest;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /// As the other side sent them with what was last made durable.
    private @Nullable String etag;

    private @Nullable String lastModified;
    private Set<String> known = Set.of();

    /// @param largest document that is read, in bytes
    AddressSource(Feed.Address feed, Doors.Keeper keeper, int largest) {
        this.feed = feed;
        this.keeper = keeper;
        this.largest = largest;
    }

    @Override
    public Next look() throws IOException, InterruptedException {
        var response = fetch(feed.url(), REDIRECTS);
        try (var body = response.body()) {
            return switch (response.statusCode()) {
                case 200 -> take(response, body);
                case 304 -> new Next.Usual();
                case 410 -> new Next.Stop("the address answers that it is gone for good (410)");
                case 429, 503 -> later(response);
                default -> throw new IOException("the address answers " + response.statusCode());
            };
        }
    }

    private HttpResponse<InputStream> fetch(URI url, int redirects) throws IOException, InterruptedException {
        AddressCheck.require(feed, url);
        var request = HttpRequest.newBuilder(url)
                .timeout(TIMEOUT)
                .header("User-Agent", "tollkeeper")
                .header(
                        "Accept",
                        "application/rss+xml, application/atom+xml, application/xml, application/json, */*;q=0.1");
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        if (lastModified != null) {
            request.header("If-Modified-Since", lastModified);
        }
        var response = http.send(request.build(), BodyHandlers.ofInputStream());
        var location = response.headers().firstValue("Location");
        if (response.statusCode() / 100 != 3 || response.statusCode() == 304 || location.isEmpty()) {
            return response;
        }
        response.body().close();
        if (redirects == 0) {
            throw new IOException("the address redirects more than " + REDIRECTS + " times");
        }
        return fetch(url.resolve(location.get()), redirects - 1);
    }

    private static Next later(HttpResponse<?> response) throws IOException {
        var seconds = response.headers().firstValue("Retry-After").filter(value -> value.matches("\\d{1,6}"));
        if (seconds.isEmpty()) {
            throw new IOException("the address answers " + response.statusCode());
        }
        return new Next.After(Duration.ofSeconds(Long.parseLong(seconds.get())));
    }

    /// The validators move on only once the door has made everything durable, or refused it for good.
    private Next take(HttpResponse<?> response, InputStream body) throws IOException {
        var content = body.readNBytes(largest + 1);
        if (content.length > largest) {
            throw new IOException("the address answers with more than %,d bytes".formatted(largest));
        }
        var type = response.headers().firstValue("Content-Type").orElse("");
        var seen =
                handOver(new Parcel(feed.url().toString(), feed.provider(), feed.conflict(), type, Bytes.of(content)));
        known = seen == null ? known : seen;
        etag = response.headers().firstValue("ETag").orElse(null);
        lastModified = response.headers().firstValue("Last-Modified").orElse(null);
        return new Next.Usual();
    }

    /// A feed repeats its items; only those that were not in it the last time go through the door.
    private @Nullable Set<String> handOver(Parcel parcel) throws IOException {
        var seen = new HashSet<String>();
        try {
            keeper.open().stories().receive(parcel, story -> {
                var version = identity(story);
                seen.add(version);
                return !known.contains(version);
            });
            return seen;
        } catch (ProblemException e) {
            if (!e.problem().more().containsKey(StoryDoor.UNREADABLE)) {
                throw new IOException("the door refuses what it sends: " + e.getMessage(), e);
            }
            LOG.warnf("Feed %s: %s What was sent is kept among the rejected.", feed.name(), e.getMessage());
            return null;
        }
    }

    private static String identity(Story story) {
        return String.join("\n", story.key(), story.version(), story.contentHash());
    }
}
