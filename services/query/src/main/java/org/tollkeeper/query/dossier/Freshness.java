package org.tollkeeper.query.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far behind the topics this replica is, and since when. Written by the one thread that reads them.
public final class Freshness {
    private final InstantSource clock;
    private volatile @Nullable Instant asOf;
    private volatile @Nullable String asOfText;
    private volatile long behind;

    public Freshness(InstantSource clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /// Everything that was in the topics at that instant has been read.
    public void caughtUp(Instant then) {
        asOf = then;
        asOfText = then.truncatedTo(ChronoUnit.MILLIS).toString();
        behind = 0;
    }

    /// So many records were in the topics and unread when last looked.
    public void lagging(long records) {
        behind = records;
    }

    /// The last instant at which nothing in the topics was unread; empty until there was one.
    public Optional<Instant> asOf() {
        return Optional.ofNullable(asOf);
    }

    /// The same to the millisecond, as text: every answer says it.
    public Optional<String> asOfText() {
        return Optional.ofNullable(asOfText);
    }

    /// How many records were unread when last looked.
    public long behind() {
        return behind;
    }

    /// Whether the last such instant is longer ago than that.
    public boolean isOlderThan(Duration age) {
        var then = asOf;
        return then == null || then.plus(age).isBefore(clock.instant());
    }
}
