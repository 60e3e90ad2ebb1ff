package org.tollkeeper.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.query.Telling.ORLA_CIVILIANS;
import static org.tollkeeper.query.Telling.WAR;
import static org.tollkeeper.query.Telling.read;
import static org.tollkeeper.query.Telling.total;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.dossier.Dossiers;

@QuarkusTest
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ChangesOverHttpTest {

    @Inject
    Dossiers dossiers;

    @TestHTTPResource("/conflicts/border-war/changes")
    URI changes = URI.create("about:blank");

    private Dossier dossier = new Dossier();

    @BeforeEach
    void a_conflict_is_defined() {
        dossier = dossiers.of(WAR.id());
        dossier.define(WAR);
        dossiers.caughtUp();
    }

    @Test
    void a_change_reaches_who_listens_with_what_caused_it() throws Exception {
        try (var client = client();
                var stream = listen(client, null)) {
            assertThat(event(stream)).contains("event: alive");

            read(dossier, total("s1", "orla-mod", ORLA_CIVILIANS, 3, "2031-03-04T12:00:00Z"));

            assertThat(event(stream))
                    .contains("id: 2031-03-04T12:01:00Z/s1")
                    .anyMatch(line -> line.startsWith("data: ")
                            && line.contains("\"side\":\"orla\",\"category\":\"CIVILIAN\",\"harm\":\"KILLED\"")
                            && line.contains("\"after\":{\"state\":\"REPORTED\",\"low\":3,\"best\":3,\"high\":3")
                            && line.contains("\"cause\":{\"id\":\"s1\""))
                    .noneMatch(line -> line.startsWith("event:"));
        }
    }

    @Test
    void who_comes_back_hears_what_it_missed() throws Exception {
        read(dossier, total("s2", "orla-mod", ORLA_CIVILIANS, 4, "2031-03-05T12:00:00Z"));
        read(dossier, total("s3", "orla-mod", ORLA_CIVILIANS, 5, "2031-03-06T12:00:00Z"));

        try (var client = client();
                var stream = listen(client, "2031-03-06T12:01:00Z/s3")) {
            assertThat(event(stream)).contains("event: alive");
            assertThat(event(stream)).contains("id: 2031-03-06T12:01:00Z/s3");
        }
    }

    @Test
    void who_was_away_for_too_long_is_told_to_read_the_tolls_again() throws Exception {
        try (var client = client();
                var stream = listen(client, "2001-01-01T00:00:00Z/forgotten")) {
            assertThat(event(stream)).contains("event: alive");
            assertThat(event(stream)).contains("event: reset");
        }
    }

    /// As browsers and command lines do it.
    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private BufferedReader listen(HttpClient client, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(changes);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var answer = client.send(request.build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    /// The lines of the next event.
    private static List<String> event(BufferedReader stream) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = stream.readLine(); line != null; line = stream.readLine()) {
            if (line.isEmpty() && !lines.isEmpty()) {
                return lines;
            }
            if (!line.isEmpty()) {
                lines.add(line.replaceFirst("^(id|event|data):(?! )", "$1: "));
            }
        }
        return lines;
    }
}
