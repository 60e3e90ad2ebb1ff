package org.tollkeeper.ingest.feeds.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.Bytes;

/// Fetches for one feed. What an address may make it do is bounded: where it connects to, how often it is sent on, how
/// much it reads and for how long. It keeps no cookies and follows no address that it was not given.
public final class Fetcher implements Closeable {
    private static final int REDIRECTS = 5;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final Duration WHOLE = Duration.ofSeconds(60);
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> MOVED_FOR_GOOD = Set.of(301, 308);

    private final Remote remote;
    private final int largest;
    private final CloseableHttpClient http;

    /// @param largest document that is read, in bytes after unpacking
    public Fetcher(Remote remote, int largest) {
        this(remote, largest, InetAddress::getAllByName);
    }

    Fetcher(Remote remote, int largest, PublicAddresses.Lookup lookup) {
        this.remote = remote;
        this.largest = largest;
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new PublicAddresses(remote.privateHosts(), lookup))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(CONNECT))
                        .setSocketTimeout(Timeout.of(SILENCE))
                        .build())
                .build();
        this.http = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(SILENCE))
                        .setConnectionRequestTimeout(Timeout.of(CONNECT))
                        .build())
                .setUserAgent("tollkeeper")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    /// @param headers beside those of every request
    /// @throws IOException where it did not answer, or must not be asked; its message names no path and no query
    public Fetched get(URI url, Map<String, String> headers) throws IOException {
        return follow("GET", url, headers, REDIRECTS, true);
    }

    /// @return the status; a redirect is not followed
    public int delete(URI url) throws IOException {
        return follow("DELETE", url, Map.of(), 0, true).status();
    }

    private Fetched follow(String method, URI url, Map<String, String> headers, int redirects, boolean forGood)
            throws IOException {
        requireScheme(url);
        var answer = send(request(method, url, headers), url);
        var next = answer.movedTo();
        if (next == null || !method.equals("GET")) {
            return answer;
        }
        if (redirects == 0) {
            throw new IOException("the address redirects more than " + REDIRECTS + " times");
        }
        boolean stillForGood = forGood && MOVED_FOR_GOOD.contains(answer.status());
        var last = follow(method, next, headers, redirects - 1, stillForGood);
        var movedTo = last.movedTo() == null && stillForGood ? next : last.movedTo();
        return new Fetched(last.status(), last.headers(), last.body(), movedTo, last.retryAfter());
    }

    private void requireScheme(URI url) throws IOException {
        var scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(scheme.equals("http") && remote.plainHttp())) {
            throw new IOException("an address that begins with " + scheme
                    + ": is not fetched: only https is, or http where allowPlainHttp is set");
        }
        if (url.getHost() == null) {
            throw new IOException("an address without a host is not fetched");
        }
    }

    /// A key is told only to whom it was meant for, not to where that one sends us on.
    private HttpUriRequestBase request(String method, URI url, Map<String, String> headers) throws IOException {
        var request = new HttpUriRequestBase(method, url);
        request.setHeader(
                "Accept", "application/rss+xml, application/atom+xml, application/xml, application/json, */*;q=0.1");
        request.setHeader("Accept-Encoding", "gzip");
        headers.forEach(request::setHeader);
        if (remote.isBeside(url)) {
            for (var header : remote.headerFiles().entrySet()) {
                request.setHeader(
                        header.getKey(), Files.readString(header.getValue()).strip());
            }
        }
        return request;
    }

    /// What was read to its end leaves its connection for the next request. Whatever else is still to come is cut off:
    /// it
    /// may have no end.
    private Fetched send(HttpUriRequestBase request, URI url) throws IOException {
        try (var response = http.executeOpen(HttpHost.create(url), request, null)) {
            try {
                return answer(response, url);
            } finally {
                request.abort();
            }
        }
    }

    private Fetched answer(ClassicHttpResponse response, URI url) throws IOException {
        var headers = new HashMap<String, String>();
        for (var header : response.getHeaders()) {
            headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        return new Fetched(
                response.getCode(),
                headers,
                response.getCode() == 200 ? body(response, headers) : Bytes.of(""),
                MOVED.contains(response.getCode()) ? target(url, headers.get("location")) : null,
                RetryAfter.parse(headers.get("retry-after"), Instant.now()));
    }

    private Bytes body(ClassicHttpResponse response, Map<String, String> headers) throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            return Bytes.of("");
        }
        return Unpacked.read(entity.getContent(), headers.get("content-encoding"), largest, WHOLE);
    }

    private static @Nullable URI target(URI url, @Nullable String location) throws IOException {
        try {
            return location == null ? null : url.resolve(location.strip());
        } catch (IllegalArgumentException e) {
            throw new IOException("the address redirects to what is no address", e);
        }
    }

    @Override
    public void close() {
        http.close(CloseMode.IMMEDIATE);
    }
}
