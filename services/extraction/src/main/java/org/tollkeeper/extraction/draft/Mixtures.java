package org.tollkeeper.extraction.draft;

import java.util.List;
import java.util.stream.Collectors;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.extraction.victim.By;
import org.tollkeeper.extraction.victim.Victims;

/// Wholes whose parts are told to be of several sides: "killed nine people, five of them Halmaris and four from
/// Teveria" is of both, whoever was hit there.
final class Mixtures {
    private Mixtures() {}

    /// The drafts, each whole of several sides as one of all of them.
    static List<Draft> of(List<Draft> drafts) {
        return drafts.stream()
                .map(d -> isMixed(d, drafts) ? d.withVictims(ofAll(d.victims())) : d)
                .toList();
    }

    private static Victims ofAll(Victims whole) {
        return new Victims(Victims.BOTH, whole.category(), whole.group(), By.SAID);
    }

    private static boolean isMixed(Draft whole, List<Draft> drafts) {
        if (whole.isPart() || whole.isWithheld() || whole.value() < 2) {
            return false;
        }
        var parts = drafts.stream()
                .filter(d -> d.whole() == whole.id() && d.harm() == whole.harm() && d.person() == null)
                .toList();
        var sides = parts.stream().map(d -> d.victims().side()).collect(Collectors.toSet());
        boolean named = parts.stream()
                .map(Draft::victims)
                .allMatch(who -> who.isKnownSide() && !who.side().equals(Cell.UNALIGNED));
        return sides.size() > 1
                && named
                && parts.stream().mapToLong(Draft::value).sum() == whole.value();
    }
}
