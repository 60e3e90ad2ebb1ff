package org.tollkeeper.query.page.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.query.answer.States;
import org.tollkeeper.query.page.shell.Shell.Tab;
import org.tollkeeper.query.page.words.People;
import org.tollkeeper.query.page.words.StateWord;

/// One thing a reader may choose, as links: each leads to the same page with another value.
///
/// @param name what is chosen
public record Choice(String name, List<Tab> ways) {
    private static final Value ALL = new Value("", "all");

    public Choice {
        ways = List.copyOf(ways);
    }

    /// Which rows are shown, in which state, and on which scale.
    public static List<Choice> ofStates(Visit visit) {
        var states = Stream.concat(
                        Stream.of(ALL),
                        States.accepted().stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .map(name -> new Value(name, StateWord.chosen(name))))
                .toList();
        return Stream.concat(ofRows(visit).stream(), Stream.of(of(visit.address(), Parameter.STATE, "State", states)))
                .toList();
    }

    /// Which rows are shown, and on which scale.
    public static List<Choice> ofRows(Visit visit) {
        var scales = List.of(new Value("", "linear from zero"), new Value("log", "logarithmic"));
        return Stream.concat(ofCells(visit).stream(), Stream.of(of(visit.address(), Parameter.SCALE, "Scale", scales)))
                .toList();
    }

    /// Which rows are shown.
    public static List<Choice> ofCells(Visit visit) {
        var address = visit.address().with(Parameter.CURSOR, "");
        return List.of(
                sides(visit),
                of(address, Parameter.CATEGORY, "People", values(Category.values(), People::heading)),
                of(address, Parameter.HARM, "Harm", values(Harm.values(), People::shortHeading)));
    }

    /// @param values the first of them is the default
    public static Choice of(Address address, Parameter parameter, String name, List<Value> values) {
        var now = address.get(parameter);
        return new Choice(
                name,
                values.stream()
                        .map(v -> new Tab(
                                v.title(), address.with(parameter, v.value()).url(), now.equals(v.value())))
                        .toList());
    }

    /// @param value as in the address; empty for the default
    public record Value(String value, String title) {}

    private static Choice sides(Visit visit) {
        var values =
                Stream.concat(Stream.of(ALL), sides(visit.conflict()).stream()).toList();
        return of(visit.address().with(Parameter.CURSOR, ""), Parameter.SIDE, "Side", values);
    }

    /// The sides of a conflict.
    public static List<Value> sides(Conflict conflict) {
        return conflict.sides().stream()
                .map(side -> new Value(side.id(), side.name()))
                .toList();
    }

    /// Each by its name and its title.
    public static <E extends Enum<E>> List<Value> named(E[] all, Function<E, String> title) {
        return Arrays.stream(all)
                .map(one -> new Value(one.name(), title.apply(one)))
                .toList();
    }

    private static <E extends Enum<E>> List<Value> values(E[] all, Function<E, String> title) {
        return Stream.concat(Stream.of(ALL), named(all, title).stream()).toList();
    }
}
