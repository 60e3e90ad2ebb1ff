package org.tollkeeper.query.answer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.toll.Question;

/// The two clocks of a question, as written in an address.
public final class Times {
    private static final String ACCEPTED =
            "an instant (2020-09-28T18:00:00Z), a day (2020-09-28), a month (2020-09) or a year (2020)";

    private Times() {}

    /// @param at what was true by then; a day, month or year means its end
    /// @param knownAt what was recorded by then; a day, month or year means its last instant
    /// @param zone where a day is a day
    /// @throws BadParameter naming the one that is no time
    public static Question question(@Nullable String at, @Nullable String knownAt, ZoneId zone) {
        var known = moment("knownAt", knownAt);
        return new Question(moment("at", at), known == null ? null : last(known, zone));
    }

    static @Nullable Moment moment(String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            // In an address '+' means a blank, and offsets are written with it all the same.
            return Moment.parse(text.strip().replace(' ', '+'));
        } catch (DateTimeException e) {
            throw new BadParameter(parameter, text, ACCEPTED);
        }
    }

    /// Claims are recorded to the millisecond, so the last one before the next day is a millisecond away.
    private static Instant last(Moment moment, ZoneId zone) {
        return moment instanceof Moment.At(var instant)
                ? instant
                : moment.latest(zone).minusMillis(1);
    }
}
