package org.tollkeeper.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a story's own times may be, and how feeds write them. A feed that writes the year 0 has no date to give, and
/// nothing further on could carry it.
final class Times {
    private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");

    /// Year, month, day, hour, minute, second, fraction, zone.
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)"
            + "(?:[Tt ]?(\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:[.,](\\d{1,9})\\d*)?)?"
            + "\\s*([Zz]|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?)?");

    private Times() {}

    static boolean isPlausible(Instant time) {
        return !time.isBefore(FIRST) && time.isBefore(LAST);
    }

    /// ISO-8601 in its long and its short form (`20310504T093000+0200`); a time without a zone is UTC, a date is its
    /// first moment.
    ///
    /// @return absent for anything else
    static @Nullable Instant parse(@Nullable String text) {
        return text != null && UtcTime.isOne(text) ? UtcTime.parse(text) : parseAny(text);
    }

    private static @Nullable Instant parseAny(@Nullable String text) {
        var written = WRITTEN.matcher(text == null ? "" : text.strip());
        if (!written.matches()) {
            return null;
        }
        try {
            var time = date(written).atTime(time(written)).toInstant(zone(written.group(8)));
            return isPlausible(time) ? time : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate date(Matcher written) {
        return LocalDate.of(number(written, 1), number(written, 2), number(written, 3));
    }

    private static LocalTime time(Matcher written) {
        var fraction = written.group(7);
        int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
        return LocalTime.of(number(written, 4), number(written, 5), number(written, 6), nanos);
    }

    private static int number(Matcher written, int group) {
        var digits = written.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static ZoneOffset zone(@Nullable String text) {
        return text == null || Character.isLetter(text.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(text);
    }
}
