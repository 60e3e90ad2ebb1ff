package org.tollkeeper.query.page.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;

/// What was learned of some rows, kept for as long as nothing comes in: wherever the clocks stand, the rail is the
/// same.
public final class Rails {
    private static final int MOST = 24;

    private final LinkedHashMap<Key, Revisions> held = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Revisions> eldest) {
            return size() > MOST;
        }
    };

    /// @param version of the dossier, which rises with whatever comes in
    record Key(String conflict, long version, List<Cell> rows, int most) {
        Key {
            rows = List.copyOf(rows);
        }
    }

    /// Two who ask at once may both work it out: they find the same.
    Revisions get(Key key, Supplier<Revisions> work) {
        var known = find(key);
        return known != null ? known : keep(key, work.get());
    }

    private synchronized @Nullable Revisions find(Key key) {
        return held.get(key);
    }

    private synchronized Revisions keep(Key key, Revisions revisions) {
        held.put(key, revisions);
        return revisions;
    }
}
