package org.tollkeeper.ingest.rejected;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.messaging.codec.Rejection;

/// What was refused and never settled, from the topic's beginning: a set and a set taken from it, so that no order of
/// arrival changes it. The same document of the same sender is there once, however often it came. Beyond a bound the
/// oldest leave the shelf, alerts never; all of it stays in the topic.
public final class Shelf {
    private static final int MOST = 20_000;

    private final SequencedMap<String, Refused> open = new LinkedHashMap<>();
    private final Set<String> settled = new HashSet<>();

    public synchronized void saw(Rejection rejection, Place place) {
        if (rejection.settles() != null) {
            settled.add(rejection.settles());
            open.remove(rejection.settles());
            return;
        }
        var refused = Refused.of(rejection, place);
        if (settled.contains(refused.id())) {
            return;
        }
        open.remove(refused.id());
        open.putLast(refused.id(), refused);
        if (open.size() > MOST) {
            dropTheOldest();
        }
    }

    private void dropTheOldest() {
        open.values().stream().filter(one -> one.alert() == null).findFirst().ifPresent(one -> open.remove(one.id()));
    }

    /// The one that came last first.
    public synchronized List<Refused> all() {
        return List.copyOf(open.reversed().values());
    }

    public synchronized Optional<Refused> find(String id) {
        return Optional.ofNullable(open.get(id));
    }

    /// What a person must look at at once, as JSON.
    public List<Map<String, Object>> alerts() {
        var alerts = new ArrayList<Map<String, Object>>();
        for (var one : all()) {
            if (one.alert() != null) {
                alerts.add(one.alertDocument(one.alert()));
            }
        }
        return alerts;
    }
}
