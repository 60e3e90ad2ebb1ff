package org.tollkeeper.ingest.door;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.jaxrs.HttpHeadersImpl;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.extraction.ClaimExtractor;
import org.tollkeeper.ingest.claims.ClaimDoor;
import org.tollkeeper.ingest.claims.ClaimIndex;
import org.tollkeeper.ingest.conflicts.ConflictDoor;
import org.tollkeeper.ingest.conflicts.Definitions;
import org.tollkeeper.ingest.decisions.EditorDoor;
import org.tollkeeper.ingest.decisions.Withdrawals;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.recording.Bookmarks;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.ingest.rejected.RejectedDoor;
import org.tollkeeper.ingest.rejected.Shelf;
import org.tollkeeper.ingest.rereading.Rereading;
import org.tollkeeper.ingest.stories.Known;
import org.tollkeeper.ingest.stories.StoryClaims;
import org.tollkeeper.ingest.stories.StoryDoor;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.Rejection;

/// All doors, with a notebook for a broker and a clock that moves when told.
public final class Desk {
    public final Notebook notebook = new Notebook();
    public final ClaimIndex index = new ClaimIndex();
    public final Definitions definitions = new Definitions();
    public final Shelf shelf = new Shelf();

    /// What is known of each version before it comes.
    public final Map<String, Known> received = new HashMap<>();

    public final Doors doors;
    private int read;
    private Instant now = Instant.parse("2031-05-04T12:00:00.123Z");

    public Desk(ClaimExtractor extractor) {
        InstantSource clock = () -> now;
        var claims = new ClaimDoor(index, notebook, clock);
        var stories = new StoryDoor(
                new StoryClaims(extractor),
                new StoryClaims(extractor),
                definitions,
                story -> received.getOrDefault(story.version(), Known.NOTHING),
                notebook,
                clock);
        this.doors = new Doors(
                definitions,
                new ConflictDoor(definitions, notebook),
                claims,
                new EditorDoor(claims, notebook, this::find, new Withdrawals(), clock),
                stories,
                new Rereading(new StoryClaims(extractor), definitions, notebook, notebook, clock),
                new RejectedDoor(shelf, this::rejection, stories, notebook, clock),
                new Bookmarks(notebook, clock));
    }

    /// For doors that no story comes through.
    public Desk() {
        this((story, conflict) -> {
            throw new AssertionError("no story was sent");
        });
    }

    private Optional<Claim> find(String conflict, String id) {
        return notebook.written(Topics.CLAIMS).stream()
                .filter(claim -> claim.conflict().equals(conflict) && claim.id().equals(id))
                .findFirst();
    }

    /// In the notebook what was refused lies in the order in which it was.
    private Optional<Rejection> rejection(Place place) {
        return Optional.of(notebook.written(Topics.REJECTED).get((int) place.offset()));
    }

    /// Reads what was refused since, as the topic's follower would.
    public Shelf readRejected() {
        var all = notebook.written(Topics.REJECTED);
        for (; read < all.size(); read++) {
            shelf.saw(all.get(read), new Place(0, read));
        }
        return shelf;
    }

    /// Names and values by turns.
    public static HttpHeaders headers(@Nullable String... words) {
        var headers = new ArrayList<Map.Entry<String, String>>();
        for (int i = 0; i < words.length; i += 2) {
            if (words[i + 1] != null) {
                headers.add(Map.entry(String.valueOf(words[i]), String.valueOf(words[i + 1])));
            }
        }
        return new HttpHeadersImpl(headers);
    }

    public Doors.Keeper keeper() {
        return () -> doors;
    }

    public Instant now() {
        return now;
    }

    public void pass(long millis) {
        now = now.plusMillis(millis);
    }

    /// A request to a resource, answered as the server would answer it.
    public interface Call {
        Response answer(InputStream body) throws IOException;
    }

    public static Answer send(String body, Call call) {
        try {
            return answer(call.answer(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
        } catch (ProblemException e) {
            return answer(e.problem().response());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(Response response) {
        return new Answer(
                response.getStatus(), response.getMediaType().toString(), json((String) response.getEntity()));
    }

    public record Answer(int status, String mediaType, JsonNode body) {}

    public static JsonNode json(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
