package org.tollkeeper.ingest.topology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Decision;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.wire.Story;
import org.tollkeeper.wire.Story.Action;

/// Claims that are held until a time, by that time. When it has come each is released by a ruling that is recorded at
/// the end of the embargo, not at the moment somebody noticed it, so that a release published twice is one.
final class Embargoes {
    private final KeyValueStore<String, Held> held;

    Embargoes(KeyValueStore<String, Held> held) {
        this.held = held;
    }

    record Held(String conflict, String claim, long until) {}

    void add(Story story, Collection<Claim> claims) {
        var until = story.embargoedUntil();
        if (story.action() != Action.EMBARGO || until == null) {
            return;
        }
        claims.stream()
                .filter(claim -> claim.standing() == Standing.HELD)
                .map(claim -> new Held(claim.conflict(), claim.id(), until.toEpochMilli()))
                .forEach(one -> held.put(key(one.until) + one.conflict + "|" + one.claim, one));
    }

    /// The rulings that are due; each is due once.
    List<Claim> due(long now) {
        var over = new ArrayList<Held>();
        try (var rows = held.range(key(0), key(now + 1))) {
            rows.forEachRemaining(row -> {
                over.add(row.value);
                held.delete(row.key);
            });
        }
        return over.stream().map(Embargoes::release).toList();
    }

    /// Sorts as the time does.
    private static String key(long time) {
        return "%015d|".formatted(time);
    }

    private static Claim release(Held held) {
        var ruling = new Claim(
                "",
                held.conflict,
                Claimant.EDITOR,
                new Assertion.Ruling(Decision.RELEASE, new Target.OfClaim(held.claim)),
                null,
                List.of(),
                null,
                null,
                Instant.ofEpochMilli(held.until),
                null,
                Verification.ASSERTED,
                null,
                Standing.PUBLISHED,
                "The provider's embargo ended.",
                null);
        return ruling.withId(ClaimDocument.derivedId(ruling));
    }
}
