package org.tollkeeper.query.page.shell;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Where the two clocks can stop: only where something can differ.
///
/// @param at when the time of a claim has passed, the earliest first
/// @param knownAt when a claim was recorded, the earliest first
public record Clocks(List<Instant> at, List<Instant> knownAt) {
    /// Of each the newest so many; earlier ones can be typed.
    public static final int MOST = 1000;

    public Clocks {
        at = List.copyOf(at);
        knownAt = List.copyOf(knownAt);
    }

    /// As JSON: texts in two lists.
    public Map<String, List<String>> document() {
        return Map.of("at", texts(at), "knownAt", texts(knownAt));
    }

    private static List<String> texts(List<Instant> instants) {
        return instants.stream().map(Instant::toString).toList();
    }
}
