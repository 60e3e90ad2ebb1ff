package org.tollkeeper.query.answer;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.view.Steps;

/// What follows the question mark in an address. A parameter given several times is one with commas between; an
/// empty one is as good as none.
public record Parameters(Conflict conflict, Map<String, List<String>> given) {
    /// A page holds no more than that.
    static final int MOST = 1000;

    private static final String STEP = "a length of time of at most " + Steps.MOST
            + " points, as ISO-8601 has it: P1D (a day), P1W, P1M, PT6H (six hours)";

    private static final Instant LAST = Instant.parse("9998-01-01T00:00:00Z");

    public Parameters {
        given = Map.copyOf(given);
    }

    public @Nullable String text(String name) {
        var all = String.join(",", given.getOrDefault(name, List.of()));
        return all.isBlank() ? null : all;
    }

    /// The two clocks: `at` and `knownAt`.
    public Question question() {
        return Times.question(text("at"), text("knownAt"), conflict.timeZone());
    }

    /// The two times of knowledge between which figures are compared, the earlier first: `knownAt`, twice. With
    /// one only, the other is the latest.
    public List<Question> compared() {
        var known = given.getOrDefault("knownAt", List.of()).stream()
                .flatMap(text -> List.of(text.split(",", -1)).stream())
                .map(text -> Times.question(text("at"), text, conflict.timeZone()))
                .sorted(Parameters::byKnowledge)
                .toList();
        if (known.isEmpty() || known.size() > 2 || known.getFirst().knownAt() == null) {
            throw new BadParameter(
                    "knownAt",
                    String.join(",", given.getOrDefault("knownAt", List.of())),
                    "one or two times of knowledge: compare?knownAt=2020-09-28&knownAt=2020-09-29");
        }
        var latest = new Question(known.getFirst().at(), null);
        return List.of(known.getFirst(), known.size() == 2 ? known.getLast() : latest);
    }

    /// What is known at no particular time is known last.
    private static int byKnowledge(Question one, Question other) {
        var a = one.knownAt();
        var b = other.knownAt();
        return (a == null ? Instant.MAX : a).compareTo(b == null ? Instant.MAX : b);
    }

    /// How many at most: `limit`.
    public int limit(int usual) {
        var text = text("limit");
        if (text == null) {
            return usual;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // Refused below, with the numbers that are too large or too small.
        }
        throw new BadParameter("limit", text, "a whole number from 1 to " + MOST);
    }

    /// `side`, `category`, `harm` and `group`.
    public Rows rows() {
        return Rows.of(conflict, text("side"), text("category"), text("harm"), text("group"));
    }

    /// `hxl`: whether a table has a row of HXL tags under its names; without it there is none.
    public boolean isTagged() {
        var text = text("hxl");
        return switch (text == null ? "false" : text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadParameter("hxl", String.valueOf(text), "true or false");
        };
    }

    /// `state`: the states of cells, with `contested` for whatever is; absent asks for all.
    public Predicate<Toll> standing() {
        return States.of(text("state"));
    }

    /// `from`, `to` and `step`; by default from the conflict's start to the last time a claim speaks of, day by
    /// day.
    ///
    /// @param last the last time a claim speaks of, where there is one; asked for where it is needed
    public Steps steps(Supplier<Optional<Instant>> last) {
        var start = Times.moment("from", text("from"));
        var end = Times.moment("to", text("to"));
        var from = start == null ? conflict.start() : start;
        var to = end == null ? last.get().<Moment>map(Moment.At::new).orElse(from) : end;
        if (to.latest(ZoneOffset.UTC).isAfter(LAST)) {
            throw new BadParameter("to", to.text(), "a time before the year 9998");
        }
        var steps = new Steps(from, to, step());
        if (to.latest(conflict.timeZone()).isBefore(from.earliest(conflict.timeZone()))) {
            throw new BadParameter("to", to.text(), "a time at or after 'from', which is " + from.text());
        }
        if (isTooMany(steps)) {
            throw new BadParameter("step", step().toString(), STEP);
        }
        return steps;
    }

    /// Or so long that it leads out of the calendar.
    private boolean isTooMany(Steps steps) {
        try {
            return steps.count(conflict.timeZone()) > Steps.MOST;
        } catch (DateTimeException | ArithmeticException e) {
            return true;
        }
    }

    private TemporalAmount step() {
        var text = text("step");
        var upper = text == null ? "P1D" : text.toUpperCase(Locale.ROOT);
        try {
            TemporalAmount step = upper.contains("T") ? Duration.parse(upper) : Period.parse(upper);
            if (isForward(step)) {
                return step;
            }
        } catch (DateTimeException e) {
            // Refused below, with the steps that lead nowhere.
        }
        throw new BadParameter("step", upper, STEP);
    }

    private static boolean isForward(TemporalAmount step) {
        return step instanceof Period days
                ? !days.isNegative() && !days.isZero()
                : step instanceof Duration time && time.isPositive() && time.compareTo(Duration.ofMinutes(1)) >= 0;
    }
}
