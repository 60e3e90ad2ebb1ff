package org.tollkeeper.ingest.claims;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.ingest.claims.ClaimIndex.Admission;
import org.tollkeeper.ingest.claims.PostedLines.Line;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.recording.Recorder;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.ingest.recording.UnavailableException;
import org.tollkeeper.messaging.Topics;

/// Claims in, durable claims out. Each line is judged alone; an answer is given only once everything accepted is
/// durable.
public final class ClaimDoor {
    private static final int ON_THEIR_WAY = 2_000;

    private final ClaimIndex index;
    private final Recorder recorder;
    private final InstantSource clock;

    public ClaimDoor(ClaimIndex index, Recorder recorder, InstantSource clock) {
        this.index = index;
        this.recorder = recorder;
        this.clock = clock;
    }

    /// @throws UnavailableException where something accepted is not known to be durable
    public ClaimAnswer receive(PostedLines lines, ClaimReader reader) {
        var request = new Request();
        for (var line = lines.next(); line != null; line = lines.next()) {
            switch (line) {
                case Line.Bad(var number, var why) -> request.answer.reject(number, why);
                case Line.Good good -> request.take(good, reader);
            }
        }
        request.settle(0);
        return request.answer;
    }

    /// One claim made here rather than posted: an editor's act.
    ///
    /// @throws UnavailableException where it is not known to be durable
    public ClaimAnswer receive(Claim claim) {
        var request = new Request();
        request.send(1, claim, false);
        request.settle(0);
        return request.answer;
    }

    private record Sent(int line, CompletableFuture<Place> promise, boolean fresh) {}

    private final class Request {
        private final ClaimAnswer answer = new ClaimAnswer();
        private final ArrayDeque<Sent> onTheirWay = new ArrayDeque<>();

        void take(Line.Good line, ClaimReader reader) {
            try {
                var posted = reader.read(line.json(), clock.instant());
                send(line.number(), posted.claim(), posted.backfilled());
                answer.warn(line.number(), posted.warnings());
            } catch (FieldException e) {
                answer.reject(line.number(), e);
            }
            settle(ON_THEIR_WAY);
        }

        void send(int line, Claim claim, boolean backfilled) {
            switch (index.admit(claim, backfilled)) {
                case Admission.Fresh(var promise) -> {
                    record(claim, promise);
                    onTheirWay.add(new Sent(line, promise, true));
                }
                case Admission.Duplicate(var promise) -> onTheirWay.add(new Sent(line, promise, false));
                case Admission.Clash() -> throw clash(claim);
            }
        }

        private void record(Claim claim, CompletableFuture<Place> promise) {
            var _ = recorder.record(Topics.CLAIMS, claim).whenComplete((place, failure) -> {
                if (failure == null) {
                    promise.complete(place);
                } else {
                    promise.completeExceptionally(failure);
                }
            });
        }

        /// Waits until no more than `left` are on their way. What is known already is settled at once, so that a sender
        /// learns from the first line that the broker is away, not after each line has waited for it.
        void settle(int left) {
            while (onTheirWay.size() > left || isFirstKnown()) {
                var sent = onTheirWay.remove();
                try {
                    sent.promise.join();
                    count(sent);
                } catch (CompletionException e) {
                    failed(sent, e.getCause() == null ? e : e.getCause());
                }
            }
        }

        private boolean isFirstKnown() {
            var first = onTheirWay.peek();
            return first != null && first.promise.isDone();
        }

        private void count(Sent sent) {
            if (sent.fresh) {
                answer.accept();
            } else {
                answer.recognise();
            }
        }

        private void failed(Sent sent, Throwable why) {
            if (why instanceof RecordTooLargeException) {
                answer.reject(
                        sent.line,
                        new FieldException("", "", "the claim is larger than the broker takes", "quote less evidence"));
                return;
            }
            throw new UnavailableException(
                    "The broker did not acknowledge in time (" + why.getClass().getSimpleName()
                            + "). Send the same lines again.",
                    "%,d claims are stored; of the others nothing is known, and sending all again is harmless."
                            .formatted(answer.stored()),
                    why);
        }
    }

    private static FieldException clash(Claim claim) {
        return claim.id().equals(ClaimDocument.derivedId(claim)) ? clashOfDerived(claim) : clashOfGiven(claim);
    }

    private static FieldException clashOfGiven(Claim claim) {
        return new FieldException(
                "id",
                claim.id(),
                "id is '" + claim.id() + "', and conflict '" + claim.conflict() + "' has another claim under that id",
                "an id belongs to one content; to change a claim, retract it and post a new one");
    }

    /// Whoever gave no id never saw this one. What it is derived from leaves out the confidence alone of what makes a
    /// content another one.
    private static FieldException clashOfDerived(Claim claim) {
        var confidence =
                claim.confidence() == null ? "" : claim.confidence().fraction().toString();
        return new FieldException(
                "confidence",
                confidence,
                "confidence is " + (confidence.isEmpty() ? "absent" : confidence) + ", and conflict '"
                        + claim.conflict() + "' has the same claim with another one under the id '" + claim.id()
                        + "', which is derived from all that a claim says but recordedAt, confidence and extractor,"
                        + " where it is sent without an id",
                "withdraw that one by its id, and send this one with an id of your own");
    }
}
