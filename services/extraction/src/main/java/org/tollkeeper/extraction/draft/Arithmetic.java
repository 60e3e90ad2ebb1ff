package org.tollkeeper.extraction.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.extraction.victim.Victims;

/// Stage 14: sums stated in the story. Parts that add up bear a figure out; nothing is ever inferred by subtraction.
public final class Arithmetic {
    private static final int MOST_PARTS = 10;

    private final Map<Integer, List<Draft>> parts = new HashMap<>();
    private final Set<Integer> checked = new HashSet<>();

    public static Arithmetic of(List<Draft> drafts) {
        var run = new Arithmetic();
        for (var draft : drafts) {
            if (draft.victims().side().equals(Victims.BOTH) && draft.quantity() instanceof Quantity.Exact) {
                run.combined(draft, drafts);
            }
        }
        return run;
    }

    /// The parts that add up to a combined figure; empty where none do.
    public List<Draft> partsOf(Draft combined) {
        return parts.getOrDefault(combined.id(), List.of());
    }

    /// Whether the story's own sums bear the figure out.
    public boolean isChecked(Draft draft) {
        return checked.contains(draft.id());
    }

    private void combined(Draft whole, List<Draft> drafts) {
        var candidates = drafts.stream()
                .filter(d -> d.harm() == whole.harm()
                        && d.span().total() == whole.span().total()
                        && d.person() == null)
                .filter(d -> d.quantity() instanceof Quantity.Exact && d.value() > 0 && d.value() < whole.value())
                .filter(d -> isOfASide(d) && d.victims().group() == null)
                .filter(d -> whole.victims().category() == org.tollkeeper.domain.claim.Category.ALL
                        || whole.victims().category() == d.victims().category())
                .limit(MOST_PARTS)
                .toList();
        for (int mask = 1; mask < 1 << candidates.size(); mask++) {
            var chosen = chosen(candidates, mask);
            long sum = chosen.stream().mapToLong(Draft::value).sum();
            boolean sides =
                    chosen.stream().map(d -> d.victims().side()).distinct().count() > 1;
            if (sum == whole.value() && sides) {
                parts.put(whole.id(), chosen);
                checked.add(whole.id());
                chosen.forEach(d -> checked.add(d.id()));
                return;
            }
        }
    }

    private static boolean isOfASide(Draft d) {
        var side = d.victims().side();
        return !side.equals(Victims.BOTH) && !side.equals(Cell.UNATTRIBUTED);
    }

    private static List<Draft> chosen(List<Draft> from, int mask) {
        var chosen = new ArrayList<Draft>();
        for (int i = 0; i < from.size(); i++) {
            if ((mask & 1 << i) != 0) {
                chosen.add(from.get(i));
            }
        }
        return chosen;
    }
}
