package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.order.Fold;
import org.tollkeeper.domain.order.Ordered;

/// The statements that the claims of one ledger make, kept up to date claim by claim: method R2. It says what
/// [Statement#of(Collection, Reading)] says of the same claims.
final class Sayings {

    /// @param latest the line recorded last
    /// @param coarse how many speak of a day or longer
    /// @param end the latest time that one speaks of
    record Extent(@Nullable Line latest, int coarse, Instant end) {}

    private static final Fold<Statement, Extent> FOLD = new Fold<>() {
        private static final Extent NOTHING = new Extent(null, 0, Instant.MIN);

        @Override
        public Extent nothing() {
            return NOTHING;
        }

        @Override
        public Extent of(Statement s) {
            return new Extent(s.latest(), s.isFine() ? 0 : 1, s.end());
        }

        @Override
        public Extent plus(Extent earlier, Extent later) {
            return new Extent(
                    Line.later(earlier.latest, later.latest),
                    earlier.coarse + later.coarse,
                    earlier.end.isBefore(later.end) ? later.end : earlier.end);
        }
    };

    private final Ordered<Statement, Extent> all = new Ordered<>(Statement.BY_CONTENT, FOLD);
    private final Reading reading;
    private final BiConsumer<@Nullable Statement, @Nullable Statement> changed;

    /// @param changed told of each statement that was and is no more, or is otherwise: one of the two may be absent
    Sayings(Reading reading, BiConsumer<@Nullable Statement, @Nullable Statement> changed) {
        this.reading = reading;
        this.changed = changed;
    }

    /// @param saying of a single claim
    void add(Statement saying) {
        var known = all.get(saying);
        replace(saying, known == null ? saying : known.with(saying.lines()));
    }

    /// @param saying of a single claim
    void remove(Statement saying) {
        var known = all.get(saying);
        if (known != null) {
            var id = saying.lines().getFirst().key();
            var rest = known.lines().stream()
                    .filter(line -> !line.key().equals(id))
                    .toList();
            replace(saying, rest.isEmpty() ? null : known.saidBy(rest));
        }
    }

    /// Whether this claim is among them.
    boolean holds(Statement saying) {
        var known = all.get(saying);
        return known != null && known.lines().contains(saying.lines().getFirst());
    }

    Extent extent() {
        return all.sum(s -> false, s -> true);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /// Every statement.
    List<Statement> statements() {
        var statements = new ArrayList<Statement>();
        all.forEach(s -> {
            var joined = joined(s);
            if (joined != null) {
                statements.add(joined);
            }
        });
        return statements;
    }

    private void replace(Statement probe, @Nullable Statement now) {
        var touched = touched(probe);
        var before = new TreeMap<Statement, Statement>(Statement.BY_CONTENT);
        touched.forEach(s -> put(before, joined(s)));
        if (now == null) {
            all.remove(probe);
        } else {
            all.put(now);
        }
        touched.addAll(touched(probe));
        var after = new TreeMap<Statement, Statement>(Statement.BY_CONTENT);
        touched.forEach(s -> put(after, joined(s)));
        for (var s : touched) {
            var was = before.get(s);
            var is = after.get(s);
            if (was == null ? is != null : !was.equals(is)) {
                changed.accept(was, is);
            }
        }
    }

    private static void put(Map<Statement, Statement> map, @Nullable Statement s) {
        if (s != null) {
            map.put(s, s);
        }
    }

    /// Every saying whose statement may change with this one.
    private Collection<Statement> touched(Statement probe) {
        var touched = new TreeSet<>(Statement.BY_CONTENT);
        touched.add(probe);
        for (var coarse : probe.isFine() ? around(probe) : List.of(probe)) {
            touched.add(coarse);
            var host = host(coarse);
            if (host != null) {
                touched.add(host);
            }
        }
        return touched;
    }

    /// The statement that a saying makes, together with the days and months that join it; absent where it joins another
    /// one itself, or is not there.
    private @Nullable Statement joined(Statement probe) {
        var saying = all.get(probe);
        if (saying == null || !saying.isFine()) {
            return saying == null || host(saying) != null ? null : saying;
        }
        return around(saying).stream()
                .filter(coarse -> {
                    var host = host(coarse);
                    return host != null && Statement.BY_CONTENT.compare(host, saying) == 0;
                })
                .reduce(saying, (all, coarse) -> all.with(coarse.lines()));
    }

    /// The days, months and years around an instant in which the same was said.
    private List<Statement> around(Statement fine) {
        var around = new ArrayList<Statement>();
        if (extent().coarse() > 0) {
            all.visit(
                    s -> Statement.BY_CONTENT.compare(s, fine) <= 0,
                    s -> Statement.BY_CONTENT.compare(s, fine) <= 0 || s.meansTheSameAs(fine),
                    extent -> extent.coarse() > 0,
                    s -> {
                        if (s.holds(fine, reading)) {
                            around.add(s);
                        }
                    });
        }
        return around;
    }

    /// The last instant within a day, month or year at which the same was said.
    private @Nullable Statement host(Statement coarse) {
        for (var s = all.lower(coarse);
                s != null && s.meansTheSameAs(coarse) && !s.end().isBefore(coarse.rise());
                s = all.lower(s)) {
            if (coarse.holds(s, reading)) {
                return s;
            }
        }
        return null;
    }
}
