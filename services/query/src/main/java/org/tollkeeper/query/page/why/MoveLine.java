package org.tollkeeper.query.page.why;

import java.util.List;
import java.util.stream.Stream;
import org.tollkeeper.domain.toll.Transfer;
import org.tollkeeper.query.page.claims.ClaimLine;
import org.tollkeeper.query.page.now.Findings;
import org.tollkeeper.query.page.words.Numbers;
import org.tollkeeper.query.page.words.People;
import org.tollkeeper.query.view.Why;

/// People who went from one count to another, as when somebody missing is now known to be dead.
///
/// @param sentence who went from where to where
/// @param claims the two that say so; those of them that have been read
public record MoveLine(String sentence, List<ClaimLine> claims) {
    public MoveLine {
        claims = List.copyOf(claims);
    }

    static MoveLine of(Transfer moved, Why why, Findings found) {
        return new MoveLine(
                sentence(moved),
                Stream.of(moved.from(), moved.to())
                        .flatMap(id -> Stream.ofNullable(why.claims().get(id)))
                        .map(fate -> ClaimLine.of(fate, found.names(), found.byId()))
                        .toList());
    }

    private static String sentence(Transfer moved) {
        var people = moved.people();
        return "%s counted as %s before %s now counted as %s. Each claim acts in its own row; nobody is counted twice."
                .formatted(
                        people == null ? "Some who were" : Numbers.standing(people) + " who were",
                        People.verb(moved.leaves().harm()),
                        people != null && people.high() == 1 ? "is" : "are",
                        People.verb(moved.joins().harm()));
    }
}
