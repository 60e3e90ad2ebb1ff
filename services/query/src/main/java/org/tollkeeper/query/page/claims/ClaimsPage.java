package org.tollkeeper.query.page.claims;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.query.answer.Rows;
import org.tollkeeper.query.page.now.Findings;
import org.tollkeeper.query.page.shell.Choice;
import org.tollkeeper.query.page.shell.Parameter;
import org.tollkeeper.query.page.shell.Strip;
import org.tollkeeper.query.page.shell.Visit;
import org.tollkeeper.query.page.words.Names;
import org.tollkeeper.query.page.words.People;
import org.tollkeeper.query.shelf.ClaimPage;
import org.tollkeeper.query.shelf.Cursor;
import org.tollkeeper.query.shelf.Wanted;

/// Every claim that is asked for, the last recorded first, a page at a time. Retractions and rulings are seen in what
/// became of the claims they act on.
///
/// @param isDesk whether these are the claims that wait for an editor
/// @param inAll how many claims there are, asked for or not
/// @param next the address of the older ones; empty where there are none
/// @param first the address of the newest; empty where this is it
/// @param claimants who may be asked for
/// @param kept what else the address says
public record ClaimsPage(
        List<Choice> choices,
        boolean isDesk,
        List<ClaimLine> claims,
        long inAll,
        String next,
        String first,
        List<Person> claimants,
        List<Strip.Kept> kept,
        Mends mends) {
    private static final int MOST = 40;

    public ClaimsPage {
        choices = List.copyOf(choices);
        claims = List.copyOf(claims);
        claimants = List.copyOf(claimants);
        kept = List.copyOf(kept);
    }

    /// What an editor may say a claim is about.
    public record Mends(List<Choice.Value> sides, List<Choice.Value> categories, List<Choice.Value> harms) {
        public Mends {
            sides = List.copyOf(sides);
            categories = List.copyOf(categories);
            harms = List.copyOf(harms);
        }
    }

    /// A claimant in the list of those who spoke.
    public record Person(String id, String name, boolean isAsked) {}

    /// Which claims an address asks for.
    public static Wanted wanted(Visit visit) {
        return new Wanted(
                visit.rows(),
                by(visit),
                Set.of(),
                Rows.named("state", visit.address().get(Parameter.STATE), Fate.State.class),
                after(visit),
                true,
                MOST,
                visit.question().knownAt());
    }

    /// @param inAll how many claims there are, asked for or not
    public static ClaimsPage of(Visit visit, ClaimPage page, Findings found, long inAll) {
        var address = visit.address();
        var next = page.next();
        return new ClaimsPage(
                choices(visit),
                address.get(Parameter.STATE).equals("proposed"),
                page.fates().stream()
                        .map(fate -> ClaimLine.of(fate, found.names(), found.byId()))
                        .toList(),
                inAll,
                next == null ? "" : address.with(Parameter.CURSOR, next.text()).url(),
                address.get(Parameter.CURSOR).isEmpty()
                        ? ""
                        : address.with(Parameter.CURSOR, "").url(),
                claimants(visit, found.names()),
                Strip.kept(address.with(Parameter.CLAIMANT, "").with(Parameter.CURSOR, "")),
                new Mends(
                        Choice.sides(visit.conflict()),
                        Choice.named(Category.values(), People::heading),
                        Choice.named(Harm.values(), People::shortHeading)));
    }

    private static Predicate<Claimant> by(Visit visit) {
        var asked = visit.address().get(Parameter.CLAIMANT);
        if (asked.isEmpty()) {
            return _ -> true;
        }
        var identity = visit.conflict().identity(new Claimant(asked));
        return claimant -> visit.conflict().identity(claimant).equals(identity);
    }

    private static @Nullable Cursor after(Visit visit) {
        var text = visit.address().get(Parameter.CURSOR);
        return Cursor.parse(text).orElse(null);
    }

    private static List<Choice> choices(Visit visit) {
        var states = Stream.concat(
                        Stream.of(new Choice.Value("", "all")),
                        Arrays.stream(Fate.State.values())
                                .map(state -> state.name().toLowerCase(Locale.ROOT))
                                .map(name -> new Choice.Value(name, name.replace('_', ' '))))
                .toList();
        return Stream.concat(
                        Stream.of(Choice.of(
                                visit.address().with(Parameter.CURSOR, ""), Parameter.STATE, "State", states)),
                        Choice.ofCells(visit).stream())
                .toList();
    }

    private static List<Person> claimants(Visit visit, Names names) {
        var typed = visit.address().get(Parameter.CLAIMANT);
        var asked = typed.isEmpty() ? "" : visit.conflict().identity(new Claimant(typed));
        return names.everybody().stream()
                .map(id -> new Person(id, names.claimant(id), id.equals(asked)))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }
}
