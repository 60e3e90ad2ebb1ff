package org.tollkeeper.query.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.View;

/// The views asked for last, so that the same question about an unchanged dossier is worked out once. Never
/// wrong, only forgetful: a view is found under the version it was asked at.
final class PastViews {
    private static final int MOST = 32;
    /// A view names every claim: those of a large conflict are not kept beside each other.
    private static final int MOST_CLAIMS = 200_000;

    private final LinkedHashMap<Asked, View> held = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, View> eldest) {
            return size() > MOST;
        }
    };

    /// Two callers may work the same view out at once; both get an equal one.
    View get(long version, Question question, Supplier<View> work) {
        var asked = new Asked(version, question);
        synchronized (held) {
            var found = held.get(asked);
            if (found != null) {
                return found;
            }
        }
        var view = work.get();
        synchronized (held) {
            held.keySet().removeIf(a -> a.version() != version);
            held.put(asked, view);
            while (held.size() > 1 && weight() > MOST_CLAIMS) {
                held.pollFirstEntry();
            }
        }
        return view;
    }

    private int weight() {
        return held.values().stream().mapToInt(view -> view.fates().size()).sum();
    }

    private record Asked(long version, Question question) {}
}
