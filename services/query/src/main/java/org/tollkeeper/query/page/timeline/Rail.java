package org.tollkeeper.query.page.timeline;

import java.time.Instant;
import java.util.List;
import org.tollkeeper.query.page.words.Times;

/// The knowledge rail: one tick for each moment at which something about these rows was learned.
///
/// @param picture the ticks, as SVG
/// @param stops the moments, the earliest first, for the handle
/// @param now where the handle stands among the stops; their number where it is live
/// @param words what the handle says
/// @param left how many earlier moments are not on it
public record Rail(String picture, String stops, int most, int now, double place, String words, int left) {

    /// @param knownAt where the knowledge clock stands, or the last moment when it is live
    static int stop(List<Instant> stops, Instant knownAt) {
        return (int) stops.stream().filter(stop -> !stop.isAfter(knownAt)).count() - 1;
    }

    static String words(List<Instant> stops, int now) {
        return now >= stops.size() ? "live" : now < 0 ? "before the first claim" : Times.of(stops.get(now));
    }
}
