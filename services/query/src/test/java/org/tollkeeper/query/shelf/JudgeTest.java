package org.tollkeeper.query.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.query.Telling.WAR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.query.AnyClaims;

/// A page is judged from the few claims that have to do with it; the method judges from all.
class JudgeTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tollkeeper.query.AnyClaims#seeds")
    void every_page_says_what_the_method_says_of_the_whole_set_whatever_the_order_of_arrival(long seed) {
        var any = new AnyClaims(seed);
        var claims = any.some(120);
        var judge = new Judge(WAR, shelf(claims, new Random(seed)));

        for (int i = 0; i < 5; i++) {
            var question = any.question();
            // The list is of what is said about people: an act that came under another's id is none of it.
            var all = Reconciliation.of(WAR, claims, question).fates().stream()
                    .filter(fate -> !(fate.claim().says() instanceof Assertion.OnRecord))
                    .toList();
            var wanted = Wanted.all(7).knownAt(question.knownAt());

            assertThat(pages(judge, wanted, question)).isEqualTo(all);
            assertThat(pages(judge, wanted.newestFirst(), question)).isEqualTo(all.reversed());
            assertThat(pages(judge, wanted.in(Set.of(Fate.State.WITHDRAWN, Fate.State.DISCOUNTED)), question))
                    .isEqualTo(all.stream()
                            .filter(fate ->
                                    fate.state() == Fate.State.WITHDRAWN || fate.state() == Fate.State.DISCOUNTED)
                            .toList());
        }
    }

    private static ClaimShelf shelf(List<Claim> claims, Random random) {
        var arrived = new ArrayList<>(claims);
        arrived.addAll(claims.subList(0, claims.size() / 2));
        Collections.shuffle(arrived, random);
        var shelf = new ClaimShelf();
        arrived.forEach(shelf::add);
        return shelf;
    }

    private static List<Fate> pages(Judge judge, Wanted wanted, Question question) {
        var all = new ArrayList<Fate>();
        @Nullable Cursor next = null;
        do {
            var page = judge.page(wanted.after(next), question);
            all.addAll(page.fates());
            next = page.next();
        } while (next != null);
        return all;
    }
}
