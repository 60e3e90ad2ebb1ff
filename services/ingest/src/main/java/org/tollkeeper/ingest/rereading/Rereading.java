package org.tollkeeper.ingest.rereading;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.CanonicalJson;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ReadBy;
import org.tollkeeper.domain.conflict.ConflictDocument;
import org.tollkeeper.ingest.conflicts.Definitions;
import org.tollkeeper.ingest.recording.Recorder;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.ingest.recording.Shelf;
import org.tollkeeper.ingest.stories.StoryClaims;
import org.tollkeeper.messaging.Keys;
import org.tollkeeper.messaging.Topic;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.DeskDecision;
import org.tollkeeper.wire.Story;

/// Reads the stored stories again, with the extractor and the definitions of now, and tells how each differs from what
/// is published; on demand it decides that the new readings are to be published. Nothing is published here: a decision
/// is recorded for each story that differs, and the task that has the story publishes it, so what a crash leaves undone
/// is found again by the next run and what was done is no difference any more.
public final class Rereading {
    private final StoryClaims extraction;
    private final Definitions definitions;
    private final Shelf shelf;
    private final Recorder recorder;
    private final InstantSource clock;

    public Rereading(
            StoryClaims extraction, Definitions definitions, Shelf shelf, Recorder recorder, InstantSource clock) {
        this.extraction = extraction;
        this.definitions = definitions;
        this.shelf = shelf;
        this.recorder = recorder;
        this.clock = clock;
    }

    /// What is to be done.
    ///
    /// @param conflict only stories that say, or said, something about it; absent: all
    /// @param publish whether the new readings are to be published, or only shown
    public record Order(
            @Nullable String conflict,
            boolean publish,
            @Nullable String by,
            @Nullable String reason) {}

    /// Runs to the end.
    ///
    /// @param out told of each story that differs, of the progress, and at last of everything, as JSON objects
    public void run(Order order, Consumer<Map<String, Object>> out) {
        new Run(order, out, clock.instant().truncatedTo(ChronoUnit.MILLIS)).go();
    }

    /// Which extractor, and which definitions.
    public String extractor() {
        return extraction.version() + " with definitions " + definitions.digest();
    }

    private @Nullable ReadBy reader(String conflict) {
        return definitions
                .find(conflict)
                .map(known -> new ReadBy(extraction.version(), ConflictDocument.lexicon(known)))
                .orElse(null);
    }

    private final class Run {
        private final Order order;
        private final Report report;
        private final Instant at;
        private final Map<String, Newest> newest = new HashMap<>();
        private final Map<String, DeskDecision.Reread> reread = new HashMap<>();
        private final Map<String, List<Reading.Line>> said = new HashMap<>();

        Run(Order order, Consumer<Map<String, Object>> out, Instant at) {
            this.order = order;
            this.report = new Report(out);
            this.at = at;
        }

        void go() {
            read(Topics.STORIES, (story, place) -> newest.merge(key(story), Newest.of(story, place), Newest::or));
            read(Topics.DECISIONS, (decision, place) -> note(decision));
            read(Topics.CLAIMS, (claim, place) -> note(claim));
            read(Topics.STORIES, this::compare);
            report.end(extractor(), order.publish());
        }

        private <V> void read(Topic<V> topic, java.util.function.BiConsumer<V, Place> each) {
            shelf.read(topic, each, (read, of) -> report.progress(topic.name(), read, of));
        }

        private void note(DeskDecision decision) {
            if (decision instanceof DeskDecision.Reread other) {
                var key = Keys.story(other.story().provider(), other.story().key());
                var of = newest.get(key);
                if (of != null && of.isOf(other.story()) && of.contentHash().equals(other.contentHash())) {
                    reread.merge(key, other, (a, b) -> b.at().isBefore(a.at()) ? a : b);
                }
            }
        }

        /// Of the claims of the newest versions; an editor's form of a claim has no confidence, and is no reading.
        private void note(Claim claim) {
            var story = claim.story();
            if (story == null || claim.confidence() == null) {
                return;
            }
            var key = Keys.story(story.provider(), story.key());
            var of = newest.get(key);
            if (of != null
                    && of.isOf(story)
                    && !reread.containsKey(key)
                    && claim.recordedAt().toEpochMilli() == of.receivedAt()) {
                said.computeIfAbsent(key, k -> new ArrayList<>()).add(Reading.Line.of(claim));
            }
        }

        private void compare(Story story, Place place) {
            var key = key(story);
            var of = newest.get(key);
            if (of == null || !of.place().equals(place)) {
                return;
            }
            if (!of.isRead()) {
                report.skip();
                return;
            }
            var now = extraction.extract(story, definitions.all()).claims().stream()
                    .map(claim -> claim.withRecordedAt(at))
                    .toList();
            var before = reread.containsKey(key)
                    ? Reading.of(reread.get(key).claims())
                    : new Reading(said.getOrDefault(key, List.of()));
            var difference = before.to(Reading.of(now));
            if (concerns(before, now)) {
                report.story(
                        of, difference, new Causes(before, Reading.of(now), Rereading.this::reader).of(difference));
                if (order.publish() && !difference.isNone()) {
                    publish(of, now);
                }
            }
        }

        private boolean concerns(Reading before, List<Claim> now) {
            var conflict = order.conflict();
            Predicate<String> is = id -> id.equals(conflict);
            return conflict == null
                    || now.stream().map(Claim::conflict).anyMatch(is)
                    || before.lines().stream().map(Reading.Line::conflict).anyMatch(is);
        }

        private void publish(Newest of, List<Claim> claims) {
            var content = new LinkedHashMap<String, Object>();
            content.put("provider", of.ref().provider());
            content.put("key", of.ref().key());
            content.put("version", of.ref().version());
            content.put("contentHash", of.contentHash());
            content.put("at", at.toString());
            Recorder.await(recorder.record(
                    Topics.DECISIONS,
                    new DeskDecision.Reread(
                            CanonicalJson.sha256(content),
                            of.ref(),
                            at,
                            order.by(),
                            order.reason(),
                            of.contentHash(),
                            extractor(),
                            claims)));
        }

        private static String key(Story story) {
            return Keys.story(story.provider(), story.key());
        }
    }
}
