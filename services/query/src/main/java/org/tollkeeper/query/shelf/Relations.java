package org.tollkeeper.query.shelf;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.StoryRef;

/// What a claim has to do with others: its id, its story, and what it acts on. Two claims may decide each other's
/// fate only where they share one of these words.
final class Relations {
    private Relations() {}

    /// The words under which a claim is found.
    static IntStream words(Claim claim) {
        return IntStream.concat(IntStream.of(word(claim.id())), IntStream.concat(story(claim), target(claim)))
                .distinct();
    }

    /// The words under which those stand that may decide the claim's fate: what it acts on itself plays no part.
    static IntStream deciding(Claim claim) {
        return IntStream.concat(IntStream.of(word(claim.id())), story(claim)).distinct();
    }

    static int word(String id) {
        return spread(id.hashCode());
    }

    /// The cells a claim speaks about.
    static Set<Cell> cells(Assertion says) {
        return switch (says) {
            case Assertion.OfCell one -> Set.of(one.cell());
            case Assertion.Sum sum -> Set.copyOf(sum.parts());
            case Assertion.OnRecord _ -> Set.of();
        };
    }

    private static IntStream story(Claim claim) {
        return Stream.ofNullable(claim.story()).mapToInt(Relations::word);
    }

    /// The word of what a claim acts on; none where it acts on nothing.
    static IntStream target(Claim claim) {
        return claim.says() instanceof Assertion.OnRecord act
                ? switch (act.target()) {
                    case Assertion.Target.OfClaim(var id) -> IntStream.of(word(id));
                    case Assertion.Target.OfStory(var story) -> IntStream.of(word(story));
                }
                : IntStream.empty();
    }

    static int word(StoryRef story) {
        return spread(story.provider().hashCode() * 31 + story.key().hashCode() + 1);
    }

    private static int spread(int hash) {
        return (hash ^ hash >>> 15) * 0x2C1B3C6D;
    }
}
