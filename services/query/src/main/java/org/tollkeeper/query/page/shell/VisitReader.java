package org.tollkeeper.query.page.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.query.answer.BadParameter;
import org.tollkeeper.query.answer.Rows;
import org.tollkeeper.query.answer.States;
import org.tollkeeper.query.answer.Times;
import org.tollkeeper.query.shelf.Cursor;

/// Reads an address as people and programs type it. What cannot be understood falls back to its default and is told;
/// a page is never refused for it.
public final class VisitReader {
    private final Conflict conflict;
    private final Map<String, String> typed;
    private final Map<Parameter, String> said = new EnumMap<>(Parameter.class);
    private final List<String> problems = new ArrayList<>();

    private VisitReader(Conflict conflict, Map<String, String> typed) {
        this.conflict = conflict;
        this.typed = typed;
    }

    /// @param typed the parameters as they came
    public static Visit read(Conflict conflict, View view, boolean embedded, Map<String, String> typed) {
        var reader = new VisitReader(conflict, typed);
        for (var parameter : Parameter.values()) {
            if (view.takes(parameter)) {
                reader.take(parameter, view);
            }
        }
        return reader.visit(view, embedded);
    }

    private void take(Parameter parameter, View view) {
        var text = typed.getOrDefault(parameter.text(), "").strip();
        if (text.isEmpty()) {
            return;
        }
        try {
            said.put(parameter, reading(parameter, view).apply(text));
        } catch (BadParameter bad) {
            problems.add(bad.sentence());
        }
    }

    private UnaryOperator<String> reading(Parameter parameter, View view) {
        return switch (parameter) {
            case AT -> text -> at(question(text, ""));
            case KNOWN_AT -> text -> String.valueOf(question("", text).knownAt());
            case SIDE -> text -> sides(Rows.of(conflict, text, null, null, null).sides());
            case CATEGORY -> text -> names(Rows.named("category", text, Category.class));
            case HARM -> text -> names(Rows.named("harm", text, Harm.class));
            case SCALE -> text -> one("scale", text, "log", "linear").replace("linear", "");
            case TABLE -> text -> one("table", text, "1", "0").replace("0", "");
            case STATE ->
                view == View.NOW
                        ? text -> States.of(text).text()
                        : text -> names(Rows.named("state", text, Fate.State.class))
                                .toLowerCase(Locale.ROOT);
            case CLAIMANT -> UnaryOperator.identity();
            case CURSOR ->
                text -> Cursor.parse(text)
                        .map(Cursor::text)
                        .orElseThrow(() -> new BadParameter("cursor", text, "the address of an older page"));
        };
    }

    private Visit visit(View view, boolean embedded) {
        var address = new Address(conflict.id(), view, embedded, said);
        var rows = Rows.of(
                conflict,
                address.get(Parameter.SIDE),
                address.get(Parameter.CATEGORY),
                address.get(Parameter.HARM),
                null);
        var question = question(address.get(Parameter.AT), address.get(Parameter.KNOWN_AT));
        var states = States.of(view == View.NOW ? address.get(Parameter.STATE) : null);
        return new Visit(address, conflict, question, rows, states, problems);
    }

    private Question question(String at, String knownAt) {
        return Times.question(at, knownAt, conflict.timeZone());
    }

    private static String at(Question question) {
        return question.at() == null ? "" : question.at().text();
    }

    private String sides(Set<String> asked) {
        var order = conflict.sides().stream().map(Side::id).toList();
        return asked.stream()
                .sorted(Comparator.<String>comparingInt(
                                id -> order.contains(id) ? order.indexOf(id) : Integer.MAX_VALUE)
                        .thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> String names(Set<E> asked) {
        return asked.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static String one(String parameter, String text, String... accepted) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (!Arrays.asList(accepted).contains(lower)) {
            throw new BadParameter(parameter, text, "one of " + String.join(", ", accepted));
        }
        return lower;
    }
}
