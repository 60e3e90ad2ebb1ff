package org.tollkeeper.wire;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How the text formats write when a message was sent. Most leave the year out; it is the one that brings the date
/// nearest to its reception.
final class TextTimes {
    private static final Pattern ANPA = Pattern.compile(
            "(?<month>\\d\\d)-(?<day>\\d\\d)(?:-(?<year>\\d\\d))?[ -]+(?<hour>\\d\\d)(?<minute>\\d\\d)(?<zone>[A-Z]{3,4})?");
    private static final Pattern IPTC = Pattern.compile("(?<day>\\d\\d)(?<hour>\\d\\d)(?<minute>\\d\\d)\\s*"
            + "(?:(?<zone>[A-Z]{3,4})\\s+)?(?<name>\\p{L}{3})\\p{L}*\\s+(?<year>\\d\\d)");
    private static final Pattern CLOCK = Pattern.compile("[A-Z]{2,4}-(?<hour>\\d\\d):(?<minute>\\d\\d)"
            + "-(?<day>\\d\\d)-(?<month>\\d\\d)-(?<year>\\d\\d)(?<zone>[A-Z]{3,4})?");
    private static final List<String> MONTHS = List.of(
            "jan", "feb", "mar|mär|mae", "apr", "may|mai", "jun", "jul", "aug", "sep", "oct|okt", "nov", "dec|dez");
    private static final Map<String, Integer> HOURS = Map.of(
            "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7, "CET", 1, "CEST",
            2);

    private TextTimes() {}

    /// As `03-10-26 0902GMT`, with or without the year, or as `HNS-09:02-10-03-26`, the day before the month.
    static @Nullable Instant anpa(List<String> lines, Instant received) {
        var text = String.join("\n", lines);
        var clock = CLOCK.matcher(text);
        var written = clock.find() ? clock.reset() : ANPA.matcher(text);
        return written.find() ? instant(written, Integer.parseInt(written.group("month")), received) : null;
    }

    /// As `100902 mar 26`: day, hour and minute, then month and year.
    static @Nullable Instant iptc(List<String> lines, Instant received) {
        var written = IPTC.matcher(String.join("\n", lines));
        return written.find() ? instant(written, month(written.group("name")), received) : null;
    }

    /// A month and a day of no known year.
    static @Nullable Instant day(int month, int day, Instant received) {
        try {
            return nearest(month, day, received).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Instant instant(Matcher written, int month, Instant received) {
        int day = Integer.parseInt(written.group("day"));
        try {
            var year = written.group("year");
            var date = year == null
                    ? nearest(month, day, received)
                    : LocalDate.of(2000 + Integer.parseInt(year), month, day);
            var time = LocalTime.of(Integer.parseInt(written.group("hour")), Integer.parseInt(written.group("minute")));
            return date.atTime(time).toInstant(zone(written.group("zone")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate nearest(int month, int day, Instant received) {
        var limit = LocalDate.ofInstant(received.plus(Duration.ofDays(2)), ZoneOffset.UTC);
        var date = LocalDate.of(limit.getYear(), month, day);
        return date.isAfter(limit) ? date.minusYears(1) : date;
    }

    private static int month(String name) {
        var low = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (low.matches(MONTHS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static ZoneOffset zone(@Nullable String name) {
        return ZoneOffset.ofHours(name == null ? 0 : HOURS.getOrDefault(name, 0));
    }
}
