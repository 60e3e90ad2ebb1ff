package org.tollkeeper.domain.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.Count;
import org.tollkeeper.domain.claim.Assertion.Increment;
import org.tollkeeper.domain.claim.Assertion.Total;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Window;

/// What one claimant said once, however many carried it: claims of one claimant about one cell that say the same, as
/// intervals and marks, never as text: method R2.
///
/// @param claims those that say it, by id
record Statement(Count says, Figure figure, List<Claim> claims) {

    static final Comparator<Statement> BY_ID =
            Comparator.comparing(s -> s.claims.getFirst().id());

    Statement {
        claims = claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
    }

    Window window() {
        return says.window();
    }

    Moment to() {
        return says.window().to();
    }

    boolean isExact() {
        return says.quantity() instanceof Quantity.Exact;
    }

    boolean isAtLeast() {
        return figure.openEnded();
    }

    @Nullable
    Moment origin() {
        return says instanceof Total total ? total.origin() : null;
    }

    @Nullable
    String incident() {
        return says instanceof Increment increment ? increment.incident() : null;
    }

    List<String> ids() {
        return claims.stream().map(Claim::id).toList();
    }

    /// Everyone who printed it.
    SortedSet<String> carriers() {
        var carriers = new TreeSet<String>();
        claims.forEach(claim -> carriers.addAll(claim.carriers()));
        return carriers;
    }

    /// When it was first said, where any of its claims tells.
    @Nullable
    Instant firstSaid(ZoneId zone) {
        return claims.stream()
                .map(Claim::statedAt)
                .filter(Objects::nonNull)
                .map(said -> said.earliest(zone))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /// When it was last said, where any of its claims tells.
    @Nullable
    Instant lastSaid(ZoneId zone) {
        return claims.stream()
                .map(Claim::statedAt)
                .filter(Objects::nonNull)
                .map(said -> said.earliest(zone))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// What makes two claims one statement, the window aside.
    private record Meaning(
            Class<?> kind,
            Figure figure,
            @Nullable LocalDate origin,
            @Nullable String incident) {}

    private Meaning meaning(ZoneId zone) {
        var origin = origin();
        return new Meaning(says.getClass(), figure, origin == null ? null : origin.day(zone), incident());
    }

    private Statement with(Statement same) {
        var all = new ArrayList<>(claims);
        all.addAll(same.claims);
        return new Statement(says, figure, all);
    }

    /// The statements that claims of one claimant about one cell make; only totals and increments make any.
    static List<Statement> of(Collection<Claim> claims, Reading reading) {
        var said = new LinkedHashMap<Meaning, List<Statement>>();
        claims.stream()
                .filter(claim -> claim.says() instanceof Count)
                .map(claim -> of(claim, reading))
                .sorted(finestFirst(reading))
                .forEach(statement -> place(
                        statement,
                        said.computeIfAbsent(statement.meaning(reading.zone()), m -> new ArrayList<>()),
                        reading.zone()));
        return said.values().stream().flatMap(List::stream).toList();
    }

    private static Statement of(Claim claim, Reading reading) {
        var says = (Count) claim.says();
        return new Statement(says, reading.codebook().figure(says.quantity()), List.of(claim));
    }

    /// The finest times first, the latest first among equals: so a day joins the last instant within it.
    private static Comparator<Statement> finestFirst(Reading reading) {
        return Comparator.comparing((Statement s) ->
                        Duration.between(s.to().earliest(reading.zone()), s.to().latest(reading.zone())))
                .thenComparing(s -> reading.end(s.to()), Comparator.reverseOrder())
                .thenComparing(BY_ID);
    }

    private static void place(Statement statement, List<Statement> sameMeaning, ZoneId zone) {
        for (int i = 0; i < sameMeaning.size(); i++) {
            if (isSameTime(sameMeaning.get(i), statement, zone)) {
                sameMeaning.set(i, sameMeaning.get(i).with(statement));
                return;
            }
        }
        sameMeaning.add(statement);
    }

    /// Totals are told apart by where they end, increments by where they begin too.
    private static boolean isSameTime(Statement finer, Statement coarser, ZoneId zone) {
        return holds(coarser.to(), finer.to(), zone)
                && (finer.says instanceof Total
                        || holds(coarser.window().from(), finer.window().from(), zone));
    }

    private static boolean holds(@Nullable Moment coarser, @Nullable Moment finer, ZoneId zone) {
        if (coarser == null || finer == null) {
            return coarser == null && finer == null;
        }
        if (coarser.equals(finer)) {
            return true;
        }
        return !(coarser instanceof Moment.At)
                && finer instanceof Moment.At(var instant)
                && !instant.isBefore(coarser.earliest(zone))
                && instant.isBefore(coarser.latest(zone));
    }
}
