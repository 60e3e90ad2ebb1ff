package org.tollkeeper.query.http;

import jakarta.inject.Singleton;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.dossier.Dossiers;

/// Where a resource asks for the dossier of a conflict.
@Singleton
public class Desk {
    private final Dossiers dossiers;

    Desk(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /// All dossiers, once everything has been read.
    ///
    /// @throws NotReadYet before that, since a missing row might only be an unread one
    Dossiers dossiers() {
        if (!dossiers.isCaughtUp()) {
            throw new NotReadYet();
        }
        return dossiers;
    }

    /// Whether a conflict of that id is defined.
    boolean knows(String conflict) {
        return dossiers().find(conflict).isPresent();
    }

    /// The dossier of a conflict.
    ///
    /// @throws UnknownConflict where none of that id is defined
    /// @throws NotReadYet before everything has been read
    Dossier dossier(String conflict) {
        return dossiers().find(conflict).orElseThrow(() -> new UnknownConflict(conflict));
    }

    /// Nothing is served before the topics have been read to where they ended at the start.
    static final class NotReadYet extends RuntimeException {
        static final String SENTENCE =
                "The topics are still being read from their beginning. No figure is served before that is done.";

        NotReadYet() {
            super(SENTENCE);
        }
    }

    /// No conflict of that id is defined.
    static final class UnknownConflict extends RuntimeException {
        private final String id;

        UnknownConflict(String id) {
            super(id);
            this.id = id;
        }

        String sentence() {
            return "There is no conflict '" + id + "'. Those that are defined are listed at /conflicts.";
        }

        String id() {
            return id;
        }
    }
}
