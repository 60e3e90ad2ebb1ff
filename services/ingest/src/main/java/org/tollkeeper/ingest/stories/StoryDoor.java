package org.tollkeeper.ingest.stories;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.ingest.conflicts.Definitions;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.problem.Problem;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.recording.Recorder;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.Rejection;
import org.tollkeeper.messaging.codec.Rejection.Alert;
import org.tollkeeper.wire.Bytes;
import org.tollkeeper.wire.Delivery;
import org.tollkeeper.wire.Reading;
import org.tollkeeper.wire.Story;
import org.tollkeeper.wire.Unreadable;
import org.tollkeeper.wire.WireReader;

/// Documents in, durable stories out. The claims are published by [org.tollkeeper.ingest.topology.StoryTopology]; the
/// door only names them in its answer. A document that cannot be read is kept among the rejected, bytes and all.
public final class StoryDoor {

    /// The header of a story that says how far the definitions were read when it came in: whoever extracts it reads at
    /// least as far.
    public static final String DEFINITIONS = "tollkeeper-definitions";

    /// The member of a problem that says from the closed list why a document could not be read.
    public static final String UNREADABLE = "reason";

    /// The field of a problem with a story about a conflict that is not defined.
    public static final String CONFLICT = "conflict";

    private final WireReader wire = new WireReader();
    private final StoryClaims extraction;
    private final StoryClaims bench;
    private final Definitions definitions;
    private final Known.Memory memory;
    private final Recorder recorder;
    private final InstantSource clock;

    /// @param extraction by which stories are published, so that the answer names the claims that will be
    /// @param bench by which they are previewed: with the model, where there is one
    /// @param memory what was received of a story, for the answer alone
    public StoryDoor(
            StoryClaims extraction,
            StoryClaims bench,
            Definitions definitions,
            Known.Memory memory,
            Recorder recorder,
            InstantSource clock) {
        this.extraction = extraction;
        this.bench = bench;
        this.definitions = definitions;
        this.memory = memory;
        this.recorder = recorder;
        this.clock = clock;
    }

    /// A document as a door hands it over.
    ///
    /// @param source where it came from, for whoever reads the rejected: a provider, an address, a folder
    public record Parcel(
            String source,
            @Nullable String provider,
            @Nullable String conflict,
            String mediaType,
            Bytes content) {}

    /// One story and what it claims.
    ///
    /// @param known what was received of the story before it
    public record Found(Story story, Extraction extraction, Known known) {}

    public record Received(List<Found> found, List<Unreadable> skipped) {

        /// What came of one provider's, where a document holds several providers' stories.
        public Received of(String provider) {
            var own = found.stream()
                    .filter(one -> one.story().provider().equals(provider))
                    .toList();
            return new Received(own, skipped);
        }
    }

    /// Takes a document in. Returns once its stories, and what had to be skipped, are durable.
    ///
    /// @throws ProblemException where there is no story in it
    /// @throws org.tollkeeper.ingest.recording.UnavailableException where they are not known to be durable
    public Received receive(Parcel parcel) {
        return receive(parcel, story -> true);
    }

    /// As above, but only those stories of the document that are news.
    public Received receive(Parcel parcel, Predicate<Story> isNews) {
        var received = receive(parcel, isNews, why -> reject(parcel, why));
        received.skipped().forEach(why -> reject(parcel, why));
        if (received.found().stream().anyMatch(found -> isRepairedKill(found.story()))) {
            reject(
                    parcel,
                    "A kill was read out of a damaged document; it withholds the story until somebody looks.",
                    null,
                    Alert.REPAIRED_KILL);
        }
        return received;
    }

    /// Takes a document in that is kept among the rejected already.
    ///
    /// @throws ProblemException where there still is no story in it
    public Received receiveAgain(Parcel parcel) {
        return receive(parcel, story -> true, why -> {});
    }

    private Received receive(Parcel parcel, Predicate<Story> isNews, Consumer<Unreadable> keep) {
        var read = switch (read(parcel)) {
            case Reading.Read(var stories, var skipped) ->
                new Reading.Read(stories.stream().filter(isNews).toList(), skipped);
            case Reading.Refused(var why) -> {
                keep.accept(why);
                throw new ProblemException(problem(why, "The document is kept among the rejected."));
            }
        };
        read.stories().forEach(this::requireKnownConflict);
        // Before they are recorded: soon after, each would be known as itself.
        var known = read.stories().stream().map(memory::of).toList();
        var position = Map.of(DEFINITIONS, definitions.position());
        var promises = new ArrayList<CompletableFuture<Place>>();
        read.stories().forEach(story -> promises.add(recorder.record(Topics.STORIES, story, position)));
        promises.forEach(Recorder::await);
        return found(read, extraction, known);
    }

    /// All signals are kept, the strongest first, also where the action is a milder one.
    private static boolean isRepairedKill(Story story) {
        return story.action() != Story.Action.KILL
                && story.signals().stream().anyMatch(signal -> signal.startsWith(Story.Action.KILL + ":"));
    }

    /// What would be claimed, without anything being stored.
    ///
    /// @throws ProblemException where there is no story in it
    public Received preview(Parcel parcel) {
        return switch (read(parcel)) {
            case Reading.Read read -> {
                read.stories().forEach(this::requireKnownConflict);
                yield found(read, bench, Collections.nCopies(read.stories().size(), Known.NOTHING));
            }
            case Reading.Refused(var why) -> throw new ProblemException(problem(why, "Nothing was stored."));
        };
    }

    private Reading read(Parcel parcel) {
        return wire.read(new Delivery(
                parcel.provider(),
                parcel.conflict(),
                parcel.mediaType(),
                parcel.content(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private Received found(Reading.Read read, StoryClaims by, List<Known> known) {
        var found = new ArrayList<Found>();
        for (int i = 0; i < known.size(); i++) {
            var story = read.stories().get(i);
            found.add(new Found(story, by.extract(story, definitions.all()), known.get(i)));
        }
        return new Received(List.copyOf(found), read.skipped());
    }

    private void requireKnownConflict(Story story) {
        var conflict = story.conflict();
        if (conflict != null && definitions.find(conflict).isEmpty()) {
            throw new ProblemException(Problem.of(
                    422,
                    "The story was refused",
                    new FieldException(
                            CONFLICT,
                            conflict,
                            "conflict is \"" + conflict + "\"",
                            "no conflict of that id is defined; PUT /conflicts/{id}"),
                    "Nothing was stored."));
        }
    }

    /// Keeps a document among the rejected that could be read and was refused all the same.
    public void quarantine(Parcel parcel, String reason) {
        reject(parcel, reason, null, suspicion(parcel));
    }

    private void reject(Parcel parcel, Unreadable why) {
        var field = why.field().isEmpty() ? null : why.field();
        reject(parcel, why.reason() + ": " + why.detail(), field, suspicion(parcel));
    }

    private static @Nullable Alert suspicion(Parcel parcel) {
        return KillSuspicion.of(parcel.content()) ? Alert.UNREADABLE_KILL : null;
    }

    private void reject(Parcel parcel, String reason, @Nullable String field, @Nullable Alert alert) {
        Recorder.await(recorder.record(
                Topics.REJECTED,
                Rejection.of(
                                parcel.source(),
                                reason,
                                field,
                                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                                parcel.mediaType(),
                                parcel.content().toArray())
                        .from(parcel.provider(), parcel.conflict())
                        .alerting(alert)));
    }

    private static Problem problem(Unreadable why, String state) {
        int status = switch (why.reason()) {
            case EMPTY, MALFORMED -> 400;
            case TOO_LARGE -> 413;
            case UNKNOWN_FORMAT -> 415;
            case MISSING, INVALID -> 422;
        };
        return Problem.of(
                        status,
                        "The document cannot be read as a story",
                        new FieldException(
                                why.field().isEmpty() ? "body" : why.field(), why.value(), why.finding(), why.rule()),
                        state)
                .with(UNREADABLE, why.reason().name());
    }
}
