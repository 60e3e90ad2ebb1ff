package org.tollkeeper.query.view;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Window;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.View;

/// The instants at which the time of a claim has wholly passed. Between two of these nothing bears a figure that
/// did not before, so one view answers for every instant in between: method R9.
public final class Boundaries {
    private final ZoneId zone;
    private final List<Instant> ends;

    private Boundaries(ZoneId zone, List<Instant> ends) {
        this.zone = zone;
        this.ends = ends;
    }

    public static Boundaries of(Collection<Fate> fates, ZoneId zone) {
        return new Boundaries(
                zone,
                fates.stream()
                        .filter(Boundaries::counts)
                        .flatMap(Boundaries::window)
                        .map(window -> window.to().latest(zone))
                        .distinct()
                        .sorted()
                        .toList());
    }

    /// All of them, the earliest first.
    public List<Instant> ends() {
        return List.copyOf(ends);
    }

    /// The last of them; empty where no claim counts.
    public Optional<Instant> last() {
        return ends.isEmpty() ? Optional.empty() : Optional.of(ends.getLast());
    }

    /// Each instant's view, worked out once for all instants between two boundaries.
    Function<Moment, View> once(Function<Moment, View> views) {
        Map<Integer, View> known = new HashMap<>();
        return moment -> known.computeIfAbsent(passedBy(moment), _ -> views.apply(moment));
    }

    private int passedBy(Moment moment) {
        int place = Collections.binarySearch(ends, moment.latest(zone));
        return place >= 0 ? place + 1 : -place - 1;
    }

    private static boolean counts(Fate fate) {
        return fate.state() == Fate.State.COUNTED || fate.state() == Fate.State.DISCOUNTED;
    }

    private static Stream<Window> window(Fate fate) {
        return switch (fate.claim().says()) {
            case Assertion.OfCell cell -> Stream.of(cell.window());
            case Assertion.Sum sum -> Stream.of(sum.window());
            case Assertion.OnRecord _ -> Stream.empty();
        };
    }
}
