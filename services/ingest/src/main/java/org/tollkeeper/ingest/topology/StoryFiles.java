package org.tollkeeper.ingest.topology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.messaging.codec.DeskDecision;
import org.tollkeeper.messaging.codec.DeskDecision.OnClaim;

/// What a task keeps of each story: its versions, everything they ever claimed, and the words of editors on it. Claims
/// and words are one row each, under the story's key.
final class StoryFiles {
    private final KeyValueStore<String, History> histories;
    private final KeyValueStore<String, Claim> said;
    private final KeyValueStore<String, DeskDecision> words;

    private StoryFiles(
            KeyValueStore<String, History> histories,
            KeyValueStore<String, Claim> said,
            KeyValueStore<String, DeskDecision> words) {
        this.histories = histories;
        this.said = said;
        this.words = words;
    }

    static StoryFiles of(ProcessorContext<String, ?> context) {
        return new StoryFiles(
                context.getStateStore(StoryTopology.HISTORIES),
                context.getStateStore(StoryTopology.SAID),
                context.getStateStore(StoryTopology.WORDS));
    }

    History history(String story) {
        var known = histories.get(story);
        return known == null ? History.NONE : known;
    }

    /// Takes a version or a reading in; one that came before changes nothing.
    ///
    /// @return what is to be published
    List<Claim> take(String story, Collection<Claim> claims, Function<History, History.Step> into) {
        var known = history(story);
        var step = into.apply(known);
        if (step.after().equals(known)) {
            return List.of();
        }
        var before = consequences(story);
        histories.put(story, step.after());
        claims.forEach(claim -> keep(row(story, claim.conflict() + "|" + claim.id()), claim));
        return together(step.published(), before, consequences(story));
    }

    /// Of equal claims the one recorded first stands, as in method R1.
    private void keep(String row, Claim claim) {
        var known = said.get(row);
        if (known == null || claim.recordedAt().isBefore(known.recordedAt())) {
            said.put(row, claim);
        }
    }

    /// Takes an editor's word in.
    ///
    /// @return what follows from it
    List<Claim> take(String story, OnClaim word) {
        var before = consequences(story);
        words.put(row(story, word.id()), word);
        return together(List.of(), before, consequences(story));
    }

    private SequencedMap<String, Claim> consequences(String story) {
        var taken = new ArrayList<OnClaim>();
        rows(words, story).forEach(decision -> {
            if (decision instanceof OnClaim word) {
                taken.add(word);
            }
        });
        return Consequences.of(history(story), taken.isEmpty() ? List.of() : rows(said, story), taken);
    }

    private static List<Claim> together(
            List<Claim> first, SequencedMap<String, Claim> before, SequencedMap<String, Claim> after) {
        var published = new ArrayList<>(first);
        after.forEach((id, claim) -> {
            var known = before.get(id);
            if (known == null || claim.recordedAt().isBefore(known.recordedAt())) {
                published.add(claim);
            }
        });
        return published;
    }

    private static String row(String story, String rest) {
        return story + "|" + rest;
    }

    /// No key of a story has a bar in it.
    private static <V> List<V> rows(KeyValueStore<String, V> store, String story) {
        var rows = new ArrayList<V>();
        try (var all = store.prefixScan(row(story, ""), Serdes.String().serializer())) {
            all.forEachRemaining(row -> rows.add(row.value));
        }
        return rows;
    }
}
