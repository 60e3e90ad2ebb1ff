package org.tollkeeper.query.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.query.page.shell.Address;
import org.tollkeeper.query.page.shell.View;

/// What a view can be taken away as. Pictures are made here; everything else is the answer programs get, at its own
/// address, so that the page and the answer cannot differ.
enum Suffix {
    JSON(".json"),
    CSV(".csv"),
    SVG(".svg"),
    NDJSON(".ndjson"),
    ATOM(".atom");

    private final String text;

    Suffix(String text) {
        this.text = text;
    }

    /// The suffix that a name ends with; empty where it ends with none.
    static Optional<Suffix> of(String name) {
        return Arrays.stream(values())
                .filter(suffix -> name.endsWith(suffix.text))
                .findFirst();
    }

    String off(String name) {
        return name.substring(0, name.length() - text.length());
    }

    /// Leads to the same as programs get it; empty where there is no such thing.
    Optional<Response> elsewhere(String conflict, View view, UriInfo uri) {
        return path(view).map(path -> {
            var query = uri.getRequestUri().getRawQuery();
            var address = "/conflicts/" + Address.encoded(conflict) + path + (query == null ? "" : "?" + query);
            return Response.temporaryRedirect(URI.create(address)).build();
        });
    }

    /// What a view can be taken away as, in words.
    static String offered(View view) {
        return Arrays.stream(values())
                .filter(suffix -> suffix == SVG || suffix.path(view).isPresent())
                .map(suffix -> suffix.text)
                .collect(Collectors.joining(", ", "none, or one of ", ""));
    }

    /// Of a view that there is not in this form.
    Forms.NotOffered notOffered(View view) {
        return new Forms.NotOffered(404, "suffix", text, offered(view));
    }

    private Optional<String> path(View view) {
        return Optional.ofNullable(
                switch (view) {
                    case NOW -> among("/tolls", JSON, CSV);
                    case TIMELINE -> among("/series", JSON, CSV);
                    case CLAIMS -> among("/claims", JSON, CSV, NDJSON);
                    case CHANGES -> among("/changes", JSON, CSV, ATOM);
                    case METHOD -> among("", JSON);
                });
    }

    private @Nullable String among(String path, Suffix... some) {
        return Arrays.asList(some).contains(this) ? path + (path.isEmpty() ? "" : text) : null;
    }
}
