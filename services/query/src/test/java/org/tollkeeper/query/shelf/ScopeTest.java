package org.tollkeeper.query.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tollkeeper.query.Telling.WAR;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.AnyClaims;

/// Some rows follow from the claims around them; the method looks at all.
class ScopeTest {
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tollkeeper.query.AnyClaims#seeds")
    void from_the_claims_around_a_row_follows_what_follows_from_all(long seed) {
        var any = new AnyClaims(seed);
        var claims = any.some(120);

        for (int i = 0; i < 2; i++) {
            var question = any.question();
            for (var toll : Reconciliation.of(WAR, claims, question).tolls()) {
                Predicate<Cell> row = toll.cell()::equals;
                var around = around(row, claims);

                assertThat(Reconciliation.of(WAR, around, question).tolls())
                        .filteredOn(one -> row.test(one.cell()))
                        .extracting(ScopeTest::asIfOfToday)
                        .containsExactly(asIfOfToday(toll));
                assertThat(Reconciliation.explain(WAR, around, question, toll.cell())
                                .map(why -> List.of(why.ledgers(), why.bounds())))
                        .isEqualTo(Reconciliation.explain(WAR, claims, question, toll.cell())
                                .map(why -> List.of(why.ledgers(), why.bounds())));
            }
        }
    }

    @Test
    void a_row_of_one_side_leaves_the_other_sides_claims_alone() {
        var claims = new AnyClaims(7)
                .some(120).stream()
                        .filter(claim -> Relations.cells(claim.says()).size() == 1)
                        .toList();
        var orla = claims.stream()
                .flatMap(claim -> Relations.cells(claim.says()).stream())
                .filter(cell -> cell.side().equals("orla"))
                .findFirst()
                .orElseThrow();

        assertThat(around(orla::equals, claims))
                .isNotEmpty()
                .noneMatch(claim -> claim.story() == null
                        && Relations.cells(claim.says()).stream()
                                .anyMatch(cell -> cell.side().equals("vesk")));
    }

    @Test
    void more_than_there_is_room_for_is_refused_before_anything_is_unpacked() {
        var claims = new AnyClaims(3).some(120);

        assertThatThrownBy(() -> shelf(claims).all(claims.size() - 1))
                .isInstanceOfSatisfying(
                        TooManyClaims.class,
                        many -> assertThat(many.sentence())
                                .contains(claims.size() + " claims", "at most " + (claims.size() - 1)));
    }

    /// Whether a row is older than the newest of the conflict is a matter of all claims.
    private static Toll asIfOfToday(Toll toll) {
        return new Toll(
                toll.conflict(),
                toll.cell(),
                toll.rollup(),
                toll.state(),
                toll.low(),
                toll.best(),
                toll.high(),
                toll.highExclAdversary(),
                toll.openEnded(),
                toll.atLeast(),
                toll.flags().stream()
                        .filter(flag -> flag.mark() != Flag.Mark.STALE)
                        .toList(),
                toll.named(),
                toll.through(),
                toll.knownAt(),
                toll.claimants(),
                toll.claims(),
                toll.digest(),
                toll.cause());
    }

    /// The claims about cells in scope, and whatever hangs together with them by ids, stories and acts.
    private static List<Claim> around(Predicate<Cell> row, List<Claim> claims) {
        var scope = Scope.of(
                row, claims.stream().map(claim -> Relations.cells(claim.says())).toList());
        var words = new HashSet<Integer>();
        for (int before = -1; before < words.size(); ) {
            before = words.size();
            claims.stream()
                    .filter(claim -> scope.holds(Relations.cells(claim.says())) || hangsOn(claim, words))
                    .forEach(claim -> Relations.words(claim).forEach(words::add));
        }
        return claims.stream().filter(claim -> hangsOn(claim, words)).toList();
    }

    private static boolean hangsOn(Claim claim, Set<Integer> words) {
        return Relations.words(claim).anyMatch(words::contains);
    }

    private static ClaimShelf shelf(List<Claim> claims) {
        var shelf = new ClaimShelf();
        claims.forEach(shelf::add);
        return shelf;
    }
}
