package org.tollkeeper.standalone.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.standalone.Refusal;
import org.tollkeeper.standalone.sample.FrontDoor;
import org.tollkeeper.standalone.sample.ReconciledView;

/// Plays a folder to the doors of a running Tollkeeper, a line of progress a document. Every story has an identity, so
/// what is played again, or was played halfway, ends at the same view.
public final class Replay {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FrontDoor door;
    private final ReplayOptions options;
    private final Consumer<String> progress;

    Replay(FrontDoor door, ReplayOptions options, Consumer<String> progress) {
        this.door = door;
        this.options = options;
        this.progress = progress;
    }

    /// @param words after the command's own
    public static void run(List<String> words, Consumer<String> progress) {
        var options = ReplayOptions.parse(words);
        if (options.help()) {
            progress.accept(ReplayOptions.USAGE.stripTrailing());
            return;
        }
        try (var door = FrontDoor.fromEnvironment(options.at())) {
            if (!door.isReady()) {
                throw new Refusal("No Tollkeeper that is ready answers at " + options.at()
                        + "; ./tollkeeper starts one, --at names another. Nothing was sent.");
            }
            new Replay(door, options, progress).play();
        } catch (IOException e) {
            throw new Refusal("The replay stopped: " + e.getMessage() + ". Played again, it changes nothing twice.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void play() throws IOException, InterruptedException {
        var folder = options.folder();
        if (folder == null) {
            progress.accept(rejected(JSON.readTree(door.post("/rejected/replay", "application/json", "{}"))));
        } else {
            play(WireFolder.read(folder, options.provider()));
        }
    }

    private void play(WireFolder folder) throws IOException, InterruptedException {
        for (var definition : folder.definitions()) {
            door.put("/conflicts/" + definition.id(), definition.mediaType(), definition.content());
            progress.accept("Conflict " + definition.id() + " is defined.");
        }
        int refused = 0;
        var files = folder.files();
        for (int i = 0; i < files.size(); i++) {
            pause(i == 0 ? null : files.get(i - 1).at(), files.get(i));
            var answer = door.send(
                    path(files.get(i)),
                    files.get(i).mediaType(),
                    files.get(i).content().toArray());
            refused += answer.isAccepted() ? 0 : 1;
            progress.accept("  %d of %d  %s  %s"
                    .formatted(i + 1, files.size(), files.get(i).name(), said(answer)));
        }
        progress.accept("%d documents were taken, %d refused.".formatted(files.size() - refused, refused));
        for (var definition : folder.definitions()) {
            var view = new ReconciledView(door, definition.id());
            view.awaitQuiet();
            progress.accept(view.table());
        }
    }

    private void pause(@Nullable Instant before, WireFile next) throws InterruptedException {
        var at = next.at();
        if (before == null || at == null) {
            return;
        }
        var pause = options.pace().pause(Duration.between(before, at));
        if (pause.compareTo(Duration.ofSeconds(5)) > 0) {
            progress.accept("  %s is next, in %s".formatted(next.name(), pause));
        }
        Thread.sleep(pause);
    }

    private String path(WireFile file) {
        var query = new ArrayList<String>();
        if (file.provider() != null) {
            query.add("provider=" + URLEncoder.encode(file.provider(), StandardCharsets.UTF_8));
        }
        if (options.conflict() != null) {
            query.add("conflict=" + URLEncoder.encode(options.conflict(), StandardCharsets.UTF_8));
        }
        return query.isEmpty() ? "/stories" : "/stories?" + String.join("&", query);
    }

    /// What each story does and how much it claims; of what was refused, why.
    private static String said(FrontDoor.Answer answer) throws JsonProcessingException {
        var body = JSON.readTree(answer.body());
        if (!answer.isAccepted()) {
            return "refused (" + answer.status() + "): " + body.path("detail").asText();
        }
        return StreamSupport.stream(body.path("stories").spliterator(), false)
                .map(story -> story.path("action").asText() + ", claims: "
                        + story.path("claims").asInt())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String rejected(JsonNode answer) {
        return "%d were handed in once more: %d are taken now, %d are still refused."
                .formatted(
                        answer.path("replayed").asInt(),
                        answer.path("taken").asInt(),
                        answer.path("refused").size());
    }
}
