package org.tollkeeper.ingest.conflicts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.tollkeeper.domain.claim.CanonicalJson;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.ConflictDocument;
import org.tollkeeper.ingest.recording.Recorder.Place;

/// The conflicts as defined now: what the topic holds and what we wrote ourselves.
public final class Definitions {

    private record Known(Conflict conflict, Place place) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<Integer, Long> reached = new ConcurrentSkipListMap<>();

    public Optional<Conflict> find(String id) {
        return Optional.ofNullable(known.get(id)).map(Known::conflict);
    }

    /// By id.
    public List<Conflict> all() {
        return known.values().stream()
                .map(Known::conflict)
                .sorted(Comparator.comparing(Conflict::id))
                .toList();
    }

    /// Tells one set of definitions from another; the first digits of a SHA-256.
    public String digest() {
        var all = all().stream().map(ConflictDocument::of).toList();
        return CanonicalJson.sha256(Map.of("definitions", all)).substring(0, 8);
    }

    /// A definition lies in the topic. One that we wrote may be read again later: the one that lies furthest counts.
    public void saw(Conflict conflict, Place place) {
        known.merge(
                conflict.id(),
                new Known(conflict, place),
                (before, after) -> after.place.offset() >= before.place.offset() ? after : before);
        reached.merge(place.partition(), place.offset(), Math::max);
    }

    /// How far the topic was read when somebody relied on these definitions, as `partition=offset;…`.
    public String position() {
        return new TreeMap<>(reached)
                .entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(";"));
    }
}
