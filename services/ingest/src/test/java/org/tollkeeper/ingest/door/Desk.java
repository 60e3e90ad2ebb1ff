package org.tollkeeper.ingest.door;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.extraction.ClaimExtractor;
import org.tollkeeper.ingest.claims.ClaimDoor;
import org.tollkeeper.ingest.claims.ClaimIndex;
import org.tollkeeper.ingest.conflicts.ConflictDoor;
import org.tollkeeper.ingest.conflicts.Definitions;
import org.tollkeeper.ingest.decisions.EditorDoor;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.rereading.Rereading;
import org.tollkeeper.ingest.stories.StoryClaims;
import org.tollkeeper.ingest.stories.StoryDoor;
import org.tollkeeper.messaging.Topics;

/// All doors, with a notebook for a broker and a clock that moves when told.
public final class Desk {
    public final Notebook notebook = new Notebook();
    public final ClaimIndex index = new ClaimIndex();
    public final Definitions definitions = new Definitions();
    public final Doors doors;
    private Instant now = Instant.parse("2031-05-04T12:00:00.123Z");

    public Desk(ClaimExtractor extractor) {
        InstantSource clock = () -> now;
        var claims = new ClaimDoor(index, notebook, clock);
        this.doors = new Doors(
                definitions,
                new ConflictDoor(definitions, notebook),
                claims,
                new EditorDoor(claims, notebook, this::find, clock),
                new StoryDoor(new StoryClaims(extractor), new StoryClaims(extractor), definitions, notebook, clock),
                new Rereading(new StoryClaims(extractor), definitions, notebook, notebook, clock));
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
