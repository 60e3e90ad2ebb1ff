package org.tollkeeper.ingest.stories;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.tollkeeper.wire.Bytes;

/// Whether a document that no reader could read may kill a story. It rather suspects one too many: a kill that nobody
/// sees leaves a figure standing that its own source has taken back.
final class KillSuspicion {
    private static final List<Pattern> SIGNS = List.of(
            // A status, as the formats spell it: stat:canceled, "pubstatus":"cancelled", FormalName="Canceled".
            Pattern.compile("(?i)(?:status|FormalName|qcode)[\"'\\s:=>]{1,8}(?:stat:)?cancell?ed\\b"),
            // Markers are in capitals; a story about killing is not.
            Pattern.compile("\\b(?:MANDATORY KILL|KILL|KILLS|STORY KILL|WITHDRAWN|WITHDRAWAL|CANCELLATION)\\b"));

    private KillSuspicion() {}

    static boolean of(Bytes document) {
        // Signs are ASCII; a zero beside each letter is UTF-16.
        var text = new String(document.toArray(), StandardCharsets.ISO_8859_1).replace("\0", "");
        return SIGNS.stream().anyMatch(sign -> sign.matcher(text).find());
    }
}
