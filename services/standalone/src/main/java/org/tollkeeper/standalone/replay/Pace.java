package org.tollkeeper.standalone.replay;

import java.time.Duration;

/// How long is waited between two stories.
sealed interface Pace {

    /// Not at all.
    record AsFastAsPossible() implements Pace {}

    /// As long as lay between them, divided by `speed`.
    record Times(double speed) implements Pace {}

    default Duration pause(Duration between) {
        return switch (this) {
            case AsFastAsPossible() -> Duration.ZERO;
            case Times(var speed) ->
                between.isNegative() ? Duration.ZERO : Duration.ofMillis(Math.round(between.toMillis() / speed));
        };
    }
}
