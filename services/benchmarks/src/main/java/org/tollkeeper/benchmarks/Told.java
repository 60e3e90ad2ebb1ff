package org.tollkeeper.benchmarks;

import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.effective.ClaimRows;

/// The rows of the claims told so far. Each is made up again when it is asked for, so that none lies on the heap.
final class Told implements ClaimRows {
    private final BitSet told;

    Told(int most) {
        told = new BitSet(most);
    }

    Claim tell(int number) {
        told.set(number);
        return Fictions.claim(number);
    }

    @Override
    public Claim get(String id) {
        return Fictions.claim(Fictions.numberOf(id));
    }

    @Override
    public List<Claim> ofStory(String provider, String key) {
        long first = 3 * Long.parseLong(key.substring(1));
        return LongStream.range(first, first + 3)
                .filter(number -> told.get((int) number))
                .mapToObj(Fictions::claim)
                .toList();
    }

    @Override
    public @Nullable Newest newestOfStory(String provider, String key) {
        var all = ofStory(provider, key);
        return all.isEmpty() ? null : new Newest(all.getFirst(), all.size() == 1);
    }
}
