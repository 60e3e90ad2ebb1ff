package org.tollkeeper.ingest.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.wire.Bytes;

class KillSuspicionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<itemMeta><pubStatus qcode=\"stat:canceled\"/>",
                "<Status FormalName=\"Canceled\"/",
                "{\"pubstatus\" : \"cancelled\", \"uri\":",
                "{\"status\":\"canceled\",",
                "<docdata management-status=\"canceled\">",
                "BC-Ferry, KILL\nEDITORS: withdraw it.",
                "<edNote>MANDATORY KILL. The ferry never sailed",
                "<title>WITHDRAWAL: the ferry"
            })
    void what_carries_a_sign_of_a_kill_is_suspected(String document) {
        assertThat(KillSuspicion.of(Bytes.of(document))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Police kill four near the ferry</title>",
                "{\"status\":\"usable\",\"body\":\"The match was cancelled.\"",
                "<html><body>Sign in</body></html>",
                "Twelve were killed; the army has withdrawn."
            })
    void a_story_about_killing_is_not(String document) {
        assertThat(KillSuspicion.of(Bytes.of(document))).isFalse();
    }

    @Test
    void a_sign_in_utf_16_is_seen() {
        var wide = "{\"pubstatus\":\"canceled\"".getBytes(StandardCharsets.UTF_16LE);

        assertThat(KillSuspicion.of(Bytes.of(wide))).isTrue();
    }
}
