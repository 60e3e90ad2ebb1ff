package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.order.Ordered;

/// The increments of one phase, one statement an incident, kept so that what they add to any total can be read without
/// walking them. It says what [Steps] says of the same increments; a few that begin within the very day they speak of,
/// or that have no beginning and no total, are walked.
final class StepIndex {

    private final Ordered<Statement, StepSum> all = new Ordered<>(Statement.IN_TIME, StepSum.fold(Statement::end));
    private final Tangles tangles = new Tangles();
    private int unbegun;
    private int odd;

    void add(Statement s) {
        all.put(s);
        count(s, 1);
        if (isPlain(s)) {
            tangles.add(s);
        }
    }

    void remove(Statement s) {
        all.remove(s);
        count(s, -1);
        if (isPlain(s)) {
            tangles.remove(s);
        }
    }

    private void count(Statement s, int by) {
        if (!s.figure().isZero()) {
            unbegun += s.from() == null ? by : 0;
            odd += isOdd(s) ? by : 0;
        }
    }

    private static boolean isPlain(Statement s) {
        return !s.figure().isZero() && s.from() != null && !isOdd(s);
    }

    /// Begins after the earliest instant that its end may mean.
    private static boolean isOdd(Statement s) {
        return s.start().isAfter(s.rise());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void addAllTo(Collection<Statement> target) {
        all.forEach(target::add);
    }

    /// As seen from an instant: what ends after it does not exist.
    Seen until(@Nullable Instant until) {
        return new Seen(until);
    }

    final class Seen implements Counting {
        private final @Nullable Instant until;

        private Seen(@Nullable Instant until) {
            this.until = until;
        }

        @Override
        public Steps after(@Nullable Statement anchor, @Nullable Statement upTo) {
            var range = new Range(anchor, upTo);
            if (odd > 0 || (anchor == null && unbegun > 0)) {
                return Steps.after(anchor, range.walked());
            }
            var later = range.sum();
            var whole = anchor == null ? later : tangles.whole(anchor.end(), range.to(), range::counts);
            var less = tangles.less(range.from(), range.to(), range::counts);
            return new Steps(
                    new Figure(
                            whole.low() - less.low(), whole.stated() - less.stated(), later.high(), later.open() > 0),
                    range.through(),
                    new Bearing(range.newest(), later.claims(), later.unverified()),
                    List.of(),
                    Steps.flags(tangles.latest(range.from(), range.to(), range::counts)));
        }

        /// Whether each increment that adds something names its incident; absent where none adds anything.
        @Nullable
        Boolean enumerates() {
            var sum = new Range(null, null).sum();
            return sum.steps() == 0 ? null : Boolean.valueOf(sum.nameless() == 0);
        }

        @Override
        public List<Statement> contemporariesOf(Statement total) {
            var same = new ArrayList<Statement>();
            all.visit(s -> false, s -> !s.isLaterThan(total), sum -> !sum.end().isBefore(total.rise()), s -> {
                if (s.isContemporaryOf(total) && isReached(s)) {
                    same.add(s);
                }
            });
            return same;
        }

        private boolean isReached(Statement s) {
            return until == null || !s.end().isAfter(until);
        }

        /// Increments later than one total, and not later than another.
        private final class Range {
            private final @Nullable Statement anchor;
            private final @Nullable Statement upTo;

            Range(@Nullable Statement anchor, @Nullable Statement upTo) {
                this.anchor = anchor;
                this.upTo = upTo;
            }

            boolean counts(Statement s) {
                return !isBefore(s) && isUpTo(s) && isReached(s);
            }

            private boolean isBefore(Statement s) {
                return anchor != null && !s.isLaterThan(anchor);
            }

            private boolean isUpTo(Statement s) {
                return (upTo == null || !s.isLaterThan(upTo))
                        && (until == null || !s.rise().isAfter(until));
            }

            Instant from() {
                return anchor == null ? Instant.MIN : anchor.end();
            }

            Instant to() {
                if (upTo == null) {
                    return until == null ? Instant.MAX : until;
                }
                return until == null || upTo.end().isBefore(until) ? upTo.end() : until;
            }

            StepSum sum() {
                var sum = all.sum(this::isBefore, this::isUpTo);
                if (until == null) {
                    return sum;
                }
                var beyond = new ArrayList<Statement>();
                all.visit(this::isBefore, this::isUpTo, part -> part.end().isAfter(until), s -> {
                    if (!isReached(s)) {
                        beyond.add(s);
                    }
                });
                return beyond.stream().map(s -> StepSum.of(s, s.end())).reduce(sum, StepSum::minus);
            }

            List<Statement> walked() {
                var walked = new ArrayList<Statement>();
                all.visit(this::isBefore, this::isUpTo, sum -> true, s -> {
                    if (isReached(s) && bears(s)) {
                        walked.add(s);
                    }
                });
                return walked;
            }

            /// Where there is no total, those of nobody make no position.
            private boolean bears(Statement s) {
                return anchor != null || !s.figure().isZero();
            }

            @Nullable
            Moment through() {
                var last = all.last(this::isUpTo, sum -> true, s -> isBefore(s) || (isReached(s) && bears(s)));
                if (last == null || isBefore(last)) {
                    return null;
                }
                var latest = new ArrayList<Statement>(List.of(last));
                all.visit(this::isBefore, this::isUpTo, sum -> sum.end().isAfter(last.end()), s -> {
                    if (isReached(s) && bears(s)) {
                        latest.add(s);
                    }
                });
                return latest.stream().max(Steps.LATEST).orElseThrow().to();
            }

            List<String> newest() {
                var newest = new ArrayList<String>();
                all.descend(this::isBefore, this::isUpTo, s -> {
                    if (isReached(s) && !s.figure().isZero()) {
                        s.lines().forEach(line -> newest.add(line.id()));
                    }
                    return newest.size() < Flag.MOST_CLAIMS;
                });
                return newest;
            }
        }
    }
}
