package org.tollkeeper.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.query.Telling.ORLA_CIVILIANS;
import static org.tollkeeper.query.Telling.WAR;
import static org.tollkeeper.query.Telling.read;
import static org.tollkeeper.query.Telling.total;
import static org.tollkeeper.query.Telling.war;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /// Junk, ids of later times and of other conflicts, and of the edges of time: none is held, so each is told to read
    /// the tolls, and hears what is held that is not from before the time it names; all of it where it names none.
    @ParameterizedTest
    @CsvSource({
        "banana, true",
        "/, true",
        "2031-03-06T12:01:00Z, true",
        "2031-13-06T12:01:00Z/s3, true",
        "-1000000000-01-01T00:00:00Z/x, true",
        "2031-03-05T00:00:00Z/of-another-war, true",
        "2999-01-01T00:00:00Z/not-yet, false",
        "+1000000000-12-31T23:59:59.999999999Z/x, false",
        "'<script>alert(1)</script>', true",
        "%00%0a%0d, true",
    })
    void an_id_that_is_not_held_is_told_so_and_loses_nobody_anything(String id, boolean hears) throws Exception {
        var other = another("resumed-" + Integer.toHexString(id.hashCode()));
        read(other, total("s2", "orla-mod", ORLA_CIVILIANS, 4, "2031-03-05T12:00:00Z"));
        read(other, total("s3", "orla-mod", ORLA_CIVILIANS, 5, "2031-03-06T12:00:00Z"));

        try (var client = client();
                var stream = listen(client, changesOf(other), id)) {
            assertThat(event(stream)).contains("event: alive");
            assertThat(event(stream)).contains("event: reset");
            read(other, total("s4", "orla-mod", ORLA_CIVILIANS, 6, "2031-03-07T12:00:00Z"));
            assertThat(heardUntil(stream, "2031-03-07T12:01:00Z/s4").contains("2031-03-06T12:01:00Z/s3"))
                    .isEqualTo(hears);
        }
    }

    @Test
    void an_id_of_thousands_of_letters_is_one_that_is_not_held() throws Exception {
        try (var client = client();
                var stream = listen(client, "9".repeat(6000))) {
            assertThat(event(stream)).contains("event: alive");
            assertThat(event(stream)).contains("event: reset");
        }
    }

    private Dossier another(String id) {
        var other = dossiers.of(id);
        other.define(war(id));
        return other;
    }

    private URI changesOf(Dossier other) {
        return changes.resolve("/conflicts/" + other.definition().orElseThrow().id() + "/changes");
    }

    private static List<String> heardUntil(BufferedReader stream, String last) throws IOException {
        var ids = new ArrayList<String>();
        while (!ids.contains(last)) {
            event(stream).stream()
                    .filter(line -> line.startsWith("id: "))
                    .map(line -> line.substring(4))
                    .forEach(ids::add);
        }
        return ids;
    }

    /// As browsers and command lines do it.
    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private BufferedReader listen(HttpClient client, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        return listen(client, changes, lastEventId);
    }

    private static BufferedReader listen(HttpClient client, URI to, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(to);
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
