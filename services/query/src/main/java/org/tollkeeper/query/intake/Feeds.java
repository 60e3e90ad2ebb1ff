package org.tollkeeper.query.intake;

import java.util.List;
import org.tollkeeper.messaging.Keys;
import org.tollkeeper.messaging.RegistryClient;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.query.dossier.Dossiers;
import org.tollkeeper.query.shelf.Packed;

/// Which topic tells the dossiers what.
public final class Feeds {
    private Feeds() {}

    public static List<Feed<?>> into(Dossiers dossiers, RegistryClient registry) {
        return List.of(
                Feed.of(Topics.CONFLICTS, registry, (_, conflict, _) -> {
                    if (conflict != null) {
                        dossiers.of(conflict.id()).define(conflict);
                    }
                }),
                Feed.of(Topics.CLAIMS, registry, Packed::of, (_, packed, _) -> {
                    if (packed != null) {
                        dossiers.of(packed.claim().conflict()).add(packed);
                    }
                }),
                Feed.of(
                        Topics.POSITIONS,
                        registry,
                        (key, position, _) -> dossiers.of(Keys.conflictOf(key)).put(key, position)),
                Feed.of(
                        Topics.TOLLS,
                        registry,
                        (key, toll, envelope) -> dossiers.of(Keys.conflictOf(key))
                                .put(key, toll, envelope.cause(), envelope.published())));
    }
}
