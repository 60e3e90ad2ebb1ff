package org.tollkeeper.standalone.replay;

import java.net.URI;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.standalone.Refusal;

/// What is to be played, to whom, and how fast.
///
/// @param folder of wire files; absent where the rejected are handed in once more
/// @param provider of what lies in no sub-folder
/// @param conflict the only one that is tried
/// @param at where the running Tollkeeper is
/// @param help whether only the flags are to be shown
record ReplayOptions(
        @Nullable Path folder,
        boolean rejected,
        Pace pace,
        @Nullable String provider,
        @Nullable String conflict,
        URI at,
        boolean help) {
    static final String USAGE = """
            ./tollkeeper replay FOLDER [flags]      plays a folder of wire files to a running Tollkeeper
              --speed N              N times their own pace, which goes by the times they were published (1)
              --as-fast-as-possible  one right after the other
              --provider NAME        whose stories these are; of what lies in a sub-folder, the sub-folder's name
              --conflict ID          only this conflict is tried
              --at ADDRESS           of the running Tollkeeper (http://127.0.0.1:8080/)
            ./tollkeeper replay --rejected [--at ADDRESS]   hands in once more what was refused before
            """;
    private static final String UNCHANGED = " Nothing was sent.";

    static ReplayOptions parse(List<String> arguments) {
        var options = new ReplayOptions(
                null, false, new Pace.Times(1), null, null, URI.create("http://127.0.0.1:8080/"), false);
        var words = arguments.iterator();
        while (words.hasNext()) {
            options = options.with(words.next(), words);
        }
        if (!options.help && options.rejected == (options.folder != null)) {
            throw new Refusal(
                    "replay takes a folder of wire files, or --rejected, and not both; --help says more." + UNCHANGED);
        }
        return options;
    }

    private ReplayOptions with(String word, Iterator<String> rest) {
        return switch (word) {
            case "--rejected" -> new ReplayOptions(folder, true, pace, provider, conflict, at, help);
            case "--as-fast-as-possible" ->
                new ReplayOptions(folder, rejected, new Pace.AsFastAsPossible(), provider, conflict, at, help);
            case "--speed" ->
                new ReplayOptions(folder, rejected, speed(value(word, rest)), provider, conflict, at, help);
            case "--provider" -> new ReplayOptions(folder, rejected, pace, value(word, rest), conflict, at, help);
            case "--conflict" -> new ReplayOptions(folder, rejected, pace, provider, value(word, rest), at, help);
            case "--at" ->
                new ReplayOptions(folder, rejected, pace, provider, conflict, address(value(word, rest)), help);
            case "--help", "-h" -> new ReplayOptions(folder, rejected, pace, provider, conflict, at, true);
            default -> withFolder(word);
        };
    }

    private ReplayOptions withFolder(String word) {
        if (word.startsWith("-") || folder != null) {
            throw new Refusal(
                    "'" + word + "' is no flag of replay, which takes one folder; --help lists the flags." + UNCHANGED);
        }
        return new ReplayOptions(Path.of(word), rejected, pace, provider, conflict, at, help);
    }

    private static String value(String flag, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Refusal(flag + " needs a value after it." + UNCHANGED);
        }
        return rest.next();
    }

    private static Pace speed(String text) {
        if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") || Double.parseDouble(text) == 0) {
            throw new Refusal("--speed is '" + text + "'; it must be a number above 0, as 60 for an hour in a minute."
                    + UNCHANGED);
        }
        return new Pace.Times(Double.parseDouble(text));
    }

    private static URI address(String text) {
        if (!text.matches("https?://[^/?#\\s]+/?")) {
            throw new Refusal("--at is '" + text + "'; it must be an address, as http://127.0.0.1:8080/." + UNCHANGED);
        }
        return URI.create(text.endsWith("/") ? text : text + "/");
    }
}
