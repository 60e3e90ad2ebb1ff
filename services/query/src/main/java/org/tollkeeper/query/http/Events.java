package org.tollkeeper.query.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.query.answer.ChangeDocument;
import org.tollkeeper.query.dossier.Causes;
import org.tollkeeper.query.dossier.Change;
import org.tollkeeper.query.dossier.Dossier;

/// Changes as they are sent, each written once however many listen.
@Singleton
public class Events {
    private static final int MOST = 1000;

    private final ObjectMapper json;
    private final Map<Identity, String> written = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Identity, String> eldest) {
            return size() > MOST;
        }
    };

    Events(ObjectMapper json) {
        this.json = json;
    }

    String data(Change change, Dossier dossier) {
        var identity = Identity.of(change);
        synchronized (written) {
            return written.computeIfAbsent(identity, _ -> write(change, dossier));
        }
    }

    private String write(Change change, Dossier dossier) {
        try {
            return json.writeValueAsString(ChangeDocument.of(change, Causes.of(change, dossier::claim)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of maps, lists, texts and numbers is always JSON", e);
        }
    }

    /// What tells two changes apart, without comparing all of them.
    private record Identity(String conflict, String event, Cell cell, Digest after, Instant published) {
        static Identity of(Change change) {
            var after = change.after();
            return new Identity(after.conflict(), change.id(), after.cell(), after.digest(), change.published());
        }
    }
}
