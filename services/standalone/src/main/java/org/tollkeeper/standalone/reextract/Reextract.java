package org.tollkeeper.standalone.reextract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.standalone.Refusal;
import org.tollkeeper.standalone.sample.FrontDoor;

/// Has the stored stories of a running Tollkeeper read again, a line of progress now and then and one for each claim
/// that differs. Published readings are no difference any more, so a run that was interrupted is run again.
public final class Reextract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNTOLD = -1;

    private final FrontDoor door;
    private final ReextractOptions options;
    private final Consumer<String> out;
    private final BooleanSupplier confirmed;

    Reextract(FrontDoor door, ReextractOptions options, Consumer<String> out, BooleanSupplier confirmed) {
        this.door = door;
        this.options = options;
        this.out = out;
        this.confirmed = confirmed;
    }

    /// @param words after the command's own
    public static void run(List<String> words, Consumer<String> out) {
        var options = ReextractOptions.parse(words);
        if (options.help()) {
            out.accept(ReextractOptions.USAGE.stripTrailing());
            return;
        }
        try (var door = new FrontDoor(options.at())) {
            if (!door.isReady()) {
                throw new Refusal("No Tollkeeper that is ready answers at " + options.at()
                        + "; ./tollkeeper starts one, --at names another. Nothing was read.");
            }
            new Reextract(door, options, out, Reextract::ask).go();
        } catch (IOException e) {
            throw new Refusal("It stopped: " + e.getMessage() + ". Run again, it goes on with what still differs.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Where nobody sits at a terminal there is no console, and nothing is published unasked.
    // Without a terminal Java 25 gives no console, as before Java 22; the check still believes otherwise.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean ask() {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            return false;
        }
        var answer = console.readLine("Publish the new readings? [y/N] ");
        return answer != null && answer.strip().equalsIgnoreCase("y");
    }

    void go() throws IOException, InterruptedException {
        if (options.publish()) {
            read(true);
        } else if (read(false) == 0) {
            out.accept("Nothing differs, so there is nothing to publish.");
        } else if (confirmed.getAsBoolean()) {
            read(true);
        } else {
            out.accept("Nothing was published; --publish does it.");
        }
    }

    /// @return how many stories differ
    private int read(boolean publish) throws IOException, InterruptedException {
        var differ = new int[] {UNTOLD};
        door.lines(path(publish), line -> differ[0] = Math.max(differ[0], show(line, publish)));
        if (differ[0] == UNTOLD) {
            throw new IOException("the answer ended before it told of the whole");
        }
        return differ[0];
    }

    private String path(boolean publish) {
        var query = new ArrayList<String>(List.of("publish=" + publish));
        add(query, "conflict", options.conflict());
        add(query, "by", options.by());
        add(query, "reason", options.reason());
        return "/reextractions?" + String.join("&", query);
    }

    private static void add(List<String> query, String name, @Nullable String value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private int show(String text, boolean publish) {
        var line = json(text);
        if (line.has("progress")) {
            var p = line.get("progress");
            out.accept("  %s: %,d of %,d"
                    .formatted(
                            p.get("topic").asText(),
                            p.get("read").asLong(),
                            p.get("of").asLong()));
            return UNTOLD;
        }
        if (line.has("story")) {
            story(line.get("story"), publish);
            return UNTOLD;
        }
        var sum = line.path("summary");
        out.accept("%,d stories read by %s, %,d differ: %,d claims added, %,d gone, %,d changed. %s"
                .formatted(
                        sum.path("stories").asLong(),
                        sum.path("extractor").asText(),
                        sum.path("differ").asLong(),
                        sum.path("added").asLong(),
                        sum.path("gone").asLong(),
                        sum.path("changed").asLong(),
                        sum.path("published").asBoolean() ? "Published." : "Nothing is published yet."));
        sum.path("why")
                .forEach(why -> out.accept("  %,d because: %s"
                        .formatted(
                                why.path("stories").asLong(), why.path("cause").asText())));
        return sum.path("differ").asInt();
    }

    /// Once it was shown, publishing tells only of the whole.
    private void story(JsonNode story, boolean publish) {
        if (publish && !options.publish()) {
            return;
        }
        var why = new ArrayList<String>();
        story.path("why").forEach(cause -> why.add(cause.asText()));
        out.accept("%s %s version %s%s"
                .formatted(
                        story.path("provider").asText(),
                        story.path("key").asText(),
                        story.path("version").asText(),
                        why.isEmpty() ? "" : " (" + String.join("; ", why) + ")"));
        story.path("added").forEach(claim -> out.accept("  + " + claim(claim)));
        story.path("gone").forEach(claim -> out.accept("  - " + claim(claim)));
        story.path("changed").forEach(change -> {
            out.accept("  - " + claim(change.path("was")));
            out.accept("  + " + claim(change.path("is")));
        });
    }

    private static String claim(JsonNode claim) {
        return claim.path("claim").asText() + (claim.path("standing").asText().equals("PROPOSED") ? " (proposed)" : "");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Refusal("The answer cannot be read: " + text, e);
        }
    }
}
