package org.tollkeeper.ingest.feeds;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.Fields;
import org.tollkeeper.ingest.field.Json;

/// The YAML file that names the feeds: a list `feeds`, each with `name`, `provider`, and `url` or `folder`.
final class FeedsFile {
    private static final Duration POLL = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofSeconds(2);

    private FeedsFile() {}

    /// @throws FieldException naming the first field that cannot be, or one that nobody reads: a misspelt switch must
    /// not go unnoticed
    static List<Feed> read(Path file) throws IOException {
        var fields = new Fields(Json.yamlObject(Files.readAllBytes(file)));
        var names = new HashSet<String>();
        var feeds = new ArrayList<Feed>();
        for (var one : fields.objects("feeds")) {
            var feed = feed(one);
            if (!names.add(feed.name())) {
                throw one.wrong("name", "a feed's name is its own, and another feed has it");
            }
            feeds.add(feed);
        }
        for (var unknown : fields.unknown()) {
            throw new FieldException(unknown.field(), "", unknown.field() + " is no setting of a feed");
        }
        return List.copyOf(feeds);
    }

    private static Feed feed(Fields one) {
        var name = one.required("name", "a feed has one");
        var provider = one.required("provider", "a feed says whose stories it brings");
        var conflict = one.text("conflict");
        var folder = one.text("folder");
        if (folder != null) {
            return new Feed.Folder(name, provider, conflict, every(one, LOOK), Path.of(folder));
        }
        return new Feed.Address(
                name,
                provider,
                conflict,
                every(one, POLL),
                url(one, one.required("url", "a feed is a url or a folder")),
                one.flag("allowPrivateAddresses"),
                one.flag("allowPlainHttp"));
    }

    private static URI url(Fields one, String text) {
        try {
            var url = new URI(text);
            if (url.getHost() != null && url.getScheme() != null && url.getUserInfo() == null) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw one.wrong("url", "it must be an address: " + e.getReason());
        }
        throw one.wrong("url", "it must be an address with a host, and without a password in it");
    }

    private static Duration every(Fields one, Duration otherwise) {
        var text = one.text("every");
        var every = parse(one, text, otherwise);
        if (every.compareTo(Duration.ofSeconds(1)) < 0) {
            throw one.wrong("every", "it must be a second or longer");
        }
        return every;
    }

    private static Duration parse(Fields one, @Nullable String text, Duration otherwise) {
        try {
            return text == null ? otherwise : Duration.parse(text);
        } catch (DateTimeException e) {
            throw one.wrong("every", "it must be a duration, as PT2M or PT30S");
        }
    }
}
