package org.tollkeeper.query.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// The dossiers of all conflicts, by id.
public final class Dossiers {
    private final Map<String, Dossier> byId = new ConcurrentSkipListMap<>();
    private final int mostAtOnce;
    private volatile boolean caughtUp;

    public Dossiers() {
        this(Dossier.MOST_AT_ONCE);
    }

    /// @param mostAtOnce how many claims a question may look at
    public Dossiers(int mostAtOnce) {
        this.mostAtOnce = mostAtOnce;
    }

    /// The dossier to write to, begun if it is new.
    public Dossier of(String conflict) {
        return byId.computeIfAbsent(conflict, _ -> new Dossier(mostAtOnce));
    }

    /// The dossier of a conflict that is defined.
    public Optional<Dossier> find(String conflict) {
        return Optional.ofNullable(byId.get(conflict))
                .filter(dossier -> dossier.definition().isPresent());
    }

    /// Those of all defined conflicts, sorted by id.
    public List<Dossier> all() {
        return byId.values().stream().filter(d -> d.definition().isPresent()).toList();
    }

    /// Whether everything that was in the topics at the start has been read. Until then what is missing may only
    /// be unread.
    public boolean isCaughtUp() {
        return caughtUp;
    }

    public void caughtUp() {
        caughtUp = true;
    }

    /// Rises with everything that can alter an answer about any conflict.
    public long version() {
        return byId.values().stream().mapToLong(Dossier::version).sum();
    }
}
