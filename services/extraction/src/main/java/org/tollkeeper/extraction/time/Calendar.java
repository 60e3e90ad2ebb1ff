package org.tollkeeper.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Reads days, months and years in a sentence against the day of publication. Weekdays are the last such day.
public final class Calendar {
    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    private static final Set<String> TODAY = Set.of("today", "overnight");

    static {
        for (var day : DayOfWeek.values()) {
            DAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
    }

    /// A month alone is one after these; elsewhere "Jan" and "April" may be somebody.
    private static final Set<String> BEFORE_MONTH = DataFile.set("time/before-months");

    private final LocalDate published;

    public Calendar(LocalDate published) {
        this.published = published;
    }

    public LocalDate published() {
        return published;
    }

    /// A date as written.
    ///
    /// @param from first token
    /// @param to token after the last
    public record Dated(int from, int to, Moment moment, boolean weekday) {}

    /// The first date that begins in [from, to).
    public @Nullable Dated firstIn(Sentence s, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(s.size(), to); i++) {
            var dated = at(s, i);
            if (dated != null) {
                return dated;
            }
        }
        return null;
    }

    /// The date that begins at `i`.
    public @Nullable Dated at(Sentence s, int i) {
        var day = DAYS.get(s.low(i));
        if (day != null) {
            return new Dated(i, i + 1, new Moment.OnDay(last(day)), true);
        }
        if (TODAY.contains(s.low(i))) {
            return new Dated(i, i + 1, new Moment.OnDay(published), true);
        }
        if (s.low(i).equals("yesterday")) {
            return new Dated(i, i + 1, new Moment.OnDay(published.minusDays(1)), true);
        }
        if (s.low(i).startsWith("mid-")) {
            return middle(s, i);
        }
        var month = Words.MONTHS.at(s, i);
        if (month != null && s.at(i).isCapitalised()) {
            return inMonth(s, i, month.to(), month.meaning());
        }
        if (isYear(s.low(i)) && !s.low(i + 1).equals("people")) {
            return new Dated(i, i + 1, new Moment.InYear(Year.of(Integer.parseInt(s.low(i)))), false);
        }
        return null;
    }

    /// "mid-October", "mid-2031"
    private @Nullable Dated middle(Sentence s, int i) {
        var name = s.low(i).substring(4);
        if (isYear(name)) {
            return new Dated(i, i + 1, new Moment.InYear(Year.of(Integer.parseInt(name))), false);
        }
        for (var month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).equals(name)) {
                var when = YearMonth.of(nearestYear(month.getValue(), 1), month);
                return new Dated(i, i + 1, new Moment.InMonth(when), false);
            }
        }
        return null;
    }

    private @Nullable Dated inMonth(Sentence s, int from, int to, int month) {
        int day = number(s.low(to));
        if (day >= 1 && day <= 31) {
            int year = s.low(to + 1).equals(",") && isYear(s.low(to + 2)) ? Integer.parseInt(s.low(to + 2)) : 0;
            return date(from, year > 0 ? to + 3 : to + 1, year > 0 ? year : nearestYear(month, day), month, day);
        }
        int before = number(s.low(from - 1));
        if (before >= 1 && before <= 31) {
            int year = isYear(s.low(to)) ? Integer.parseInt(s.low(to)) : nearestYear(month, before);
            return date(from - 1, to, year, month, before);
        }
        if (isYear(s.low(to))) {
            return new Dated(from, to + 1, new Moment.InMonth(YearMonth.of(Integer.parseInt(s.low(to)), month)), false);
        }
        return BEFORE_MONTH.contains(s.low(from - 1))
                ? new Dated(from, to, new Moment.InMonth(YearMonth.of(nearestYear(month, 1), month)), false)
                : null;
    }

    private @Nullable Dated date(int from, int to, int year, int month, int day) {
        try {
            return new Dated(from, to, new Moment.OnDay(LocalDate.of(year, month, day)), false);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// The year that makes the date the last one not after publication.
    private int nearestYear(int month, int day) {
        int year = published.getYear();
        boolean ahead = month > published.getMonthValue()
                || (month == published.getMonthValue() && day > published.getDayOfMonth() + 1);
        return ahead ? year - 1 : year;
    }

    private LocalDate last(DayOfWeek day) {
        int back = Math.floorMod(published.getDayOfWeek().getValue() - day.getValue(), 7);
        return published.minusDays(back);
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && number(word) > 0;
    }

    private static int number(String word) {
        if (word.isEmpty() || word.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return -1;
            }
            value = value * 10 + (word.charAt(i) - '0');
        }
        return value;
    }
}
