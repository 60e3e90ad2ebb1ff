package org.tollkeeper.query.page.shell;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.query.view.Boundaries;

/// Where the two clocks can stop: only where something can differ.
///
/// @param at when the time of a claim has passed, the earliest first
/// @param knownAt when a claim was recorded, the earliest first
public record Clocks(List<Instant> at, List<Instant> knownAt) {
    /// The newest; earlier ones can be typed.
    private static final int MOST = 1000;

    public Clocks {
        at = List.copyOf(at);
        knownAt = List.copyOf(knownAt);
    }

    public static Clocks of(Boundaries boundaries, List<Claim> claims) {
        return new Clocks(
                newest(boundaries.ends().stream()), newest(claims.stream().map(Claim::recordedAt)));
    }

    private static List<Instant> newest(Stream<Instant> instants) {
        var all = instants.distinct().sorted().toList();
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    /// As JSON: texts in two lists.
    public Map<String, List<String>> document() {
        return Map.of("at", texts(at), "knownAt", texts(knownAt));
    }

    private static List<String> texts(List<Instant> instants) {
        return instants.stream().map(Instant::toString).toList();
    }
}
