package org.tollkeeper.ingest.conflicts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.ingest.field.FieldWarning;
import org.tollkeeper.ingest.problem.Problem;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.recording.Recorder;
import org.tollkeeper.messaging.Topics;

/// Definitions in. A definition that changes nothing is not written again.
public final class ConflictDoor {
    private final Definitions definitions;
    private final Recorder recorder;

    public ConflictDoor(Definitions definitions, Recorder recorder) {
        this.definitions = definitions;
        this.recorder = recorder;
    }

    /// @param created whether there was none of that id before
    public record Put(Conflict conflict, boolean created, List<FieldWarning> warnings) {}

    /// @throws ProblemException 422 where it is no definition
    /// @throws org.tollkeeper.ingest.recording.UnavailableException where it is not known to be durable
    public Put put(String id, ObjectNode json) {
        return switch (ConflictReader.read(id, json)) {
            case ConflictReader.Answer.Refused(var problems) ->
                throw new ProblemException(
                        Problem.of(422, "The definition was refused", problems, "Nothing was stored."));
            case ConflictReader.Answer.Accepted(var conflict, var warnings) -> {
                var before = definitions.find(id);
                if (!before.equals(Optional.of(conflict))) {
                    var place = Recorder.await(recorder.record(Topics.CONFLICTS, conflict));
                    definitions.saw(conflict, place);
                }
                yield new Put(conflict, before.isEmpty(), warnings);
            }
        };
    }
}
