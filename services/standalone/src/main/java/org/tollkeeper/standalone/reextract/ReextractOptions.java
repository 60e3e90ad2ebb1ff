package org.tollkeeper.standalone.reextract;

import java.net.URI;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.standalone.Refusal;

/// What is to be read again, and what becomes of it.
///
/// @param conflict only stories about this one; absent: all
/// @param publish whether new readings are published without asking
/// @param by who decides, for the record
/// @param at where the running Tollkeeper is
/// @param help whether only the flags are to be shown
record ReextractOptions(
        @Nullable String conflict,
        boolean publish,
        @Nullable String by,
        @Nullable String reason,
        URI at,
        boolean help) {
    static final String USAGE = """
            ./tollkeeper reextract [flags]   reads the stored stories again, shows what differs, and asks before it publishes
              --conflict ID    only stories about this conflict, as after its definition changed
              --publish        publishes without asking
              --by NAME        who decides, for the record
              --reason TEXT    why, for the record
              --at ADDRESS     of the running Tollkeeper (http://127.0.0.1:8080/)
            """;
    private static final String UNCHANGED = " Nothing was read.";

    static ReextractOptions parse(List<String> arguments) {
        var options = new ReextractOptions(null, false, null, null, URI.create("http://127.0.0.1:8080/"), false);
        var words = arguments.iterator();
        while (words.hasNext()) {
            options = options.with(words.next(), words);
        }
        return options;
    }

    private ReextractOptions with(String word, Iterator<String> rest) {
        return switch (word) {
            case "--conflict" -> new ReextractOptions(value(word, rest), publish, by, reason, at, help);
            case "--publish" -> new ReextractOptions(conflict, true, by, reason, at, help);
            case "--by" -> new ReextractOptions(conflict, publish, value(word, rest), reason, at, help);
            case "--reason" -> new ReextractOptions(conflict, publish, by, value(word, rest), at, help);
            case "--at" -> new ReextractOptions(conflict, publish, by, reason, address(value(word, rest)), help);
            case "--help", "-h" -> new ReextractOptions(conflict, publish, by, reason, at, true);
            default -> throw new Refusal("'" + word + "' is no flag of reextract; --help lists them." + UNCHANGED);
        };
    }

    private static String value(String flag, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Refusal(flag + " needs a value after it." + UNCHANGED);
        }
        return rest.next();
    }

    private static URI address(String text) {
        if (!text.matches("https?://[^/?#\\s]+/?")) {
            throw new Refusal("--at is '" + text + "'; it must be an address, as http://127.0.0.1:8080/." + UNCHANGED);
        }
        return URI.create(text.endsWith("/") ? text : text + "/");
    }
}
