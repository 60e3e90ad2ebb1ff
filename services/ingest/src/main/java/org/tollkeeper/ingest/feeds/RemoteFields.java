package org.tollkeeper.ingest.feeds;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tollkeeper.ingest.feeds.fetch.Remote;
import org.tollkeeper.ingest.field.Fields;

/// Where a feed is fetched, out of the file of feeds.
final class RemoteFields {
    private RemoteFields() {}

    /// @param field that holds the address
    static Remote read(Fields one, String field) {
        return new Remote(url(one, field), privateHosts(one), one.flag("allowPlainHttp"), headers(one));
    }

    static Path path(Fields one, String field) {
        return Path.of(one.required(field, "it must be a path"));
    }

    private static URI url(Fields one, String field) {
        try {
            var url = new URI(one.required(field, "it must be an address"));
            if (url.getHost() != null && url.getScheme() != null && url.getUserInfo() == null) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw one.wrong(field, "it must be an address: " + e.getReason());
        }
        throw one.wrong(field, "it must be an address with a host, and without a password in it");
    }

    private static Set<String> privateHosts(Fields one) {
        var hosts = new HashSet<String>();
        one.texts("allowPrivateHosts").forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
        return hosts;
    }

    /// Each `headers` entry names a header and the file that holds its value.
    private static Map<String, Path> headers(Fields one) {
        var headers = new HashMap<String, Path>();
        for (var header : one.objects("headers")) {
            headers.put(header.required("name", "a header has one"), path(header, "file"));
        }
        return headers;
    }
}
