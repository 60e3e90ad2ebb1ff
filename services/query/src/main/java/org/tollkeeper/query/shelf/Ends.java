package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Moment;

/// Until when each claim speaks, as a number: an instant as milliseconds, or which day, month or year, with two bits to
/// tell which. When that is over depends on the time zone of the conflict, which may come later than the claim.
final class Ends {
    private static final int BITS = 2;
    private static final long NONE = Long.MIN_VALUE;

    private final LongArrayList packed = new LongArrayList();
    /// Those that are finer than a millisecond.
    private final Int2ObjectOpenHashMap<Instant> fine = new Int2ObjectOpenHashMap<>();

    void add(Assertion says) {
        var end = end(says);
        if (end instanceof Moment.At(var instant) && !instant.equals(instant.truncatedTo(ChronoUnit.MILLIS))) {
            fine.put(packed.size(), instant);
        }
        packed.add(end == null ? NONE : packed(end));
    }

    private static @Nullable Moment end(Assertion says) {
        return switch (says) {
            case Assertion.OfCell one -> one.window().to();
            case Assertion.Sum sum -> sum.window().to();
            case Assertion.OnRecord _ -> null;
        };
    }

    private static long packed(Moment end) {
        return switch (end) {
            case Moment.At(var instant) -> instant.toEpochMilli() << BITS;
            case Moment.OnDay(var day) -> day.toEpochDay() << BITS | 1;
            case Moment.InMonth(var month) -> (month.getYear() * 12L + month.getMonthValue() - 1) << BITS | 2;
            case Moment.InYear(var year) -> (long) year.getValue() << BITS | 3;
        };
    }

    /// When that time has wholly passed; absent for an act on others, which speaks of none.
    @Nullable
    Instant of(int number, ZoneId zone) {
        long one = packed.getLong(number);
        if (one == NONE) {
            return null;
        }
        var finer = fine.get(number);
        return finer == null ? moment(one).latest(zone) : finer;
    }

    private static Moment moment(long packed) {
        long value = packed >> BITS;
        return switch ((int) (packed & 3)) {
            case 0 -> new Moment.At(Instant.ofEpochMilli(value));
            case 1 -> new Moment.OnDay(LocalDate.ofEpochDay(value));
            case 2 -> new Moment.InMonth(YearMonth.of((int) (value / 12), (int) (value % 12) + 1));
            default -> new Moment.InYear(Year.of((int) value));
        };
    }
}
