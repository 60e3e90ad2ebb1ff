package org.tollkeeper.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The one form that nearly every feed writes its times in, `2031-05-04T06:10:00Z`, read without a pattern: a story has
/// two or three of them.
final class UtcTime {
    private static final String FORM = "dddd-dd-ddTdd:dd:ddZ";

    private UtcTime() {}

    static boolean isOne(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char c = text.charAt(i);
            boolean fits = FORM.charAt(i) == 'd' ? c >= '0' && c <= '9' : c == FORM.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /// @return absent where there is no such day or hour
    static @Nullable Instant parse(String text) {
        try {
            var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            int hour = number(text, 11, 13);
            int minute = number(text, 14, 16);
            int second = number(text, 17, 19);
            var time = Instant.ofEpochSecond(day.toEpochDay() * 86_400 + (hour * 60L + minute) * 60 + second);
            return hour < 24 && minute < 60 && second < 60 && Times.isPlausible(time) ? time : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
