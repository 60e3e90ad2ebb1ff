package org.tollkeeper.domain.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tollkeeper.domain.claim.Figure;

/// The claims that a figure stands on: not those it has absorbed, nor those that add nothing.
///
/// @param newest their ids, those about the latest time first; the first [Flag#MOST_CLAIMS] where there are more
/// @param claims how many they are
/// @param unverified how many of these their source could not verify
record Bearing(List<String> newest, long claims, long unverified) {

    static final Bearing NOTHING = new Bearing(List.of(), 0, 0);

    Bearing {
        newest = newest.stream().limit(Flag.MOST_CLAIMS).toList();
    }

    /// @param newestFirst statements, those about the latest time first
    static Bearing of(Collection<Statement> newestFirst) {
        return new Bearing(
                newestFirst.stream()
                        .flatMap(s -> s.lines().stream())
                        .map(Line::id)
                        .limit(Flag.MOST_CLAIMS)
                        .toList(),
                newestFirst.stream().mapToLong(s -> s.lines().size()).sum(),
                newestFirst.stream()
                        .flatMap(s -> s.lines().stream())
                        .filter(Line::unverified)
                        .count());
    }

    /// Whether a step has anything to bear.
    static boolean adds(Figure figure) {
        return !figure.isZero();
    }

    /// Both, this one's ids first.
    Bearing and(Bearing older) {
        var both = new ArrayList<>(newest);
        both.addAll(older.newest);
        return new Bearing(both, claims + older.claims, unverified + older.unverified);
    }

    boolean isUnverified() {
        return claims > 0 && unverified == claims;
    }
}
