package org.tollkeeper.ingest.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.settings.Roles;

class GateTest {
    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");
    private static final String OLD = "an old secret of thirty-two and more";
    private static final String NEW = "a new secret of thirty-two and more";
    private static final byte[] BODY = "{\"key\":\"a\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder = Path.of("");

    private Gate gate = Gate.open();

    @BeforeEach
    void lock() throws IOException {
        gate = new Gate(KeyRing.of(keys("harbour-1", OLD, "harbour")), new Roles(false), () -> NOON);
    }

    private Path keys(String id, String secret, String provider) throws IOException {
        return Files.writeString(folder.resolve("keys.yml"), """
                keys:
                  - {id: %s, secret: %s, provider: %s}
                  - {id: desk, secret: %s}
                """.formatted(id, secret, provider, NEW));
    }

    private static HttpHeaders signed(String key, String secret, Instant at, byte[] body) {
        var timestamp = String.valueOf(at.getEpochSecond());
        return Desk.headers(
                Signature.KEY, key,
                Signature.TIMESTAMP, timestamp,
                Signature.SIGNATURE, Signature.of(secret, timestamp, body));
    }

    private static void refused(int status, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().status()).isEqualTo(status));
    }

    @Test
    void the_signature_is_what_any_language_computes() {
        assertThat(Signature.of("key", "1935748800", "The quick brown fox".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sha256=33ea5ef294cbf569af2c8bbfaad88933fc4735c04b5a0aaaddc3ccf3247f1c82");
    }

    @Test
    void a_key_of_a_provider_brings_its_stories_and_nobody_elses_and_does_nothing_else() {
        var headers = signed("harbour-1", OLD, NOON, BODY);

        assertThat(gate.admitStories(headers, BODY, null)).isEqualTo("harbour");
        assertThat(gate.admitStories(headers, BODY, "harbour")).isEqualTo("harbour");
        refused(403, () -> gate.admitStories(headers, BODY, "moor"));
        refused(403, () -> gate.admitDesk(headers, BODY));
    }

    @Test
    void the_desks_key_opens_every_door() {
        var headers = signed("desk", NEW, NOON, BODY);

        assertThat(gate.admitStories(headers, BODY, "moor")).isEqualTo("moor");
        gate.admitDesk(headers, BODY);
    }

    @ParameterizedTest
    @CsvSource({"harbour-1, wrong", "nobody, 'an old secret of thirty-two and more'"})
    void another_secret_or_key_is_refused(String key, String secret) {
        refused(401, () -> gate.admitStories(signed(key, secret, NOON, BODY), BODY, null));
    }

    @Test
    void another_body_is_refused() {
        var other = "{\"key\":\"b\"}".getBytes(StandardCharsets.UTF_8);

        refused(401, () -> gate.admitStories(signed("harbour-1", OLD, NOON, BODY), other, null));
    }

    @ParameterizedTest
    @CsvSource({"-301, false", "-300, true", "300, true", "301, false"})
    void a_signature_is_good_for_five_minutes(long seconds, boolean good) {
        var headers = signed("harbour-1", OLD, NOON.plusSeconds(seconds), BODY);
        if (good) {
            assertThat(gate.admitStories(headers, BODY, null)).isEqualTo("harbour");
        } else {
            refused(401, () -> gate.admitStories(headers, BODY, null));
        }
    }

    @Test
    void what_is_not_signed_is_refused() {
        refused(401, () -> gate.admitStories(Desk.headers(), BODY, "harbour"));
        refused(401, () -> gate.admitDesk(Desk.headers(), BODY));
    }

    @Test
    void keys_are_changed_without_a_restart_and_a_bad_file_changes_nothing() throws Exception {
        Files.setLastModifiedTime(keys("harbour-2", NEW, "harbour"), FileTime.from(NOON));
        refused(401, () -> gate.admitStories(signed("harbour-1", OLD, NOON, BODY), BODY, null));
        assertThat(gate.admitStories(signed("harbour-2", NEW, NOON, BODY), BODY, null))
                .isEqualTo("harbour");

        Files.writeString(folder.resolve("keys.yml"), "keys: []");
        assertThat(gate.admitStories(signed("harbour-2", NEW, NOON, BODY), BODY, null))
                .isEqualTo("harbour");
    }

    @Test
    void without_keys_on_this_machine_every_door_is_open() {
        assertThat(Gate.open().admitStories(Desk.headers(), BODY, "harbour")).isEqualTo("harbour");
        Gate.open().admitDesk(Desk.headers(), BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: a, secret: short} | keys[0].secret is absent; or shorter than 32 characters, which can be guessed",
                "{secret: 'an old secret of thirty-two and more'} | keys[0].id is absent; a signature names its key by it",
                "{id: a, secret: 'an old secret of thirty-two and more', role: x} | keys[0].role is no setting of a key"
            })
    void what_is_no_key_is_refused_and_its_secret_said_nowhere(String key, String problem) {
        assertThatThrownBy(() -> KeyRing.read(("keys: [" + key + "]").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FieldException.class)
                .hasMessage(problem);
        assertThat(new Key("a", OLD, null)).hasToString("key 'a'");
    }
}
