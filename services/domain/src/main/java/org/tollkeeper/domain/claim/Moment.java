package org.tollkeeper.domain.claim;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A point in time as precisely as the source gave it: an instant, or a whole day, month or year in the conflict's
/// time zone. What it leaves open is an interval, [earliest, latest): method R0.
public sealed interface Moment {

    /// The first instant it may mean.
    Instant earliest(ZoneId zone);

    /// The end of what it may mean: the instant itself, or the first instant after the day, month or year.
    Instant latest(ZoneId zone);

    /// The day it falls on in `zone`; for a month or a year its first day.
    LocalDate day(ZoneId zone);

    /// ISO-8601, as precise as it is: `2020-09-28T18:00:00Z`, `2020-09-28`, `2020-09` or `2020`.
    String text();

    /// Whether this is certainly after `other`: its earliest possible instant is at or after the other's latest. A day
    /// is later than the instant it begins at; two equal instants are contemporaries.
    default boolean isLaterThan(Moment other, ZoneId zone) {
        var mine = earliest(zone);
        var theirs = other.latest(zone);
        return (this instanceof At && other instanceof At) ? mine.isAfter(theirs) : !mine.isBefore(theirs);
    }

    /// Reads what [#text] writes, and any ISO-8601 instant with an offset.
    ///
    /// @throws DateTimeException where the text is neither an instant nor a date, or its year has not four digits
    static Moment parse(String text) {
        return switch (text.length()) {
            case 4 -> new InYear(Year.parse(text));
            case 7 -> new InMonth(YearMonth.parse(text));
            case 10 -> new OnDay(LocalDate.parse(text));
            default -> new At(Instants.parse(text));
        };
    }

    /// Whoever reads a moment's text again must be able to: the year has four digits, and is neither the first nor the
    /// last of these, so that a time zone cannot carry it over.
    private static void requireYear(int year) {
        if (year < 1 || year > 9998) {
            throw new DateTimeException("the year " + year + " is not between 0001 and 9998");
        }
    }

    /// Exactly then.
    record At(Instant instant) implements Moment {
        public At {
            requireYear(instant.atZone(ZoneOffset.UTC).getYear());
        }

        @Override
        public Instant earliest(ZoneId zone) {
            return instant;
        }

        @Override
        public Instant latest(ZoneId zone) {
            return instant;
        }

        @Override
        public LocalDate day(ZoneId zone) {
            return instant.atZone(zone).toLocalDate();
        }

        @Override
        public String text() {
            return instant.toString();
        }
    }

    /// Some time on that day.
    record OnDay(LocalDate date) implements Moment {
        public OnDay {
            requireYear(date.getYear());
        }

        @Override
        public Instant earliest(ZoneId zone) {
            return date.atStartOfDay(zone).toInstant();
        }

        @Override
        public Instant latest(ZoneId zone) {
            return date.plusDays(1).atStartOfDay(zone).toInstant();
        }

        @Override
        public LocalDate day(ZoneId zone) {
            return date;
        }

        @Override
        public String text() {
            return date.toString();
        }
    }

    /// Some time in that month.
    record InMonth(YearMonth month) implements Moment {
        public InMonth {
            requireYear(month.getYear());
        }

        @Override
        public Instant earliest(ZoneId zone) {
            return month.atDay(1).atStartOfDay(zone).toInstant();
        }

        @Override
        public Instant latest(ZoneId zone) {
            return month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        }

        @Override
        public LocalDate day(ZoneId zone) {
            return month.atDay(1);
        }

        @Override
        public String text() {
            return month.toString();
        }
    }

    /// Some time in that year.
    record InYear(Year year) implements Moment {
        public InYear {
            requireYear(year.getValue());
        }

        @Override
        public Instant earliest(ZoneId zone) {
            return year.atDay(1).atStartOfDay(zone).toInstant();
        }

        @Override
        public Instant latest(ZoneId zone) {
            return year.plusYears(1).atDay(1).atStartOfDay(zone).toInstant();
        }

        @Override
        public LocalDate day(ZoneId zone) {
            return year.atDay(1);
        }

        @Override
        public String text() {
            return "%04d".formatted(year.getValue());
        }
    }
}
