package org.tollkeeper.domain.toll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.OfCell;
import org.tollkeeper.domain.claim.Assertion.Sum;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.ClaimRows;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.effective.Register;
import org.tollkeeper.domain.ledger.Folders;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.ledger.Reading;
import org.tollkeeper.domain.ledger.StandingPosition;

/// The running tolls of one conflict, kept up to date claim by claim: what a new claim costs does not grow with how
/// many
/// there are. At any moment it says what [Reconciliation] says of the same claims as known now; what came in when, and
/// in which order, shows in nothing.
public final class Tally {

    /// A cell's positions with the toll that they came to.
    private record Settled(List<StandingPosition> positions, Toll toll) {
        boolean isOf(List<StandingPosition> now) {
            if (now.size() != positions.size()) {
                return false;
            }
            for (int i = 0; i < now.size(); i++) {
                // A position that did not change is the same object: comparing what they hold would cost more than
                // the toll.
                if (!isSame(now.get(i), positions.get(i))) {
                    return false;
                }
            }
            return true;
        }

        @SuppressWarnings("ReferenceEquality")
        private static boolean isSame(StandingPosition a, StandingPosition b) {
            return a == b;
        }
    }

    private final Conflict conflict;
    private final Codebook codebook;
    private final Reading reading;
    private final Register register;
    private final Folders folders;
    private final SortedMap<String, Fate> sums = new TreeMap<>();
    private final Map<Cell, Settled> settled = new HashMap<>();
    private final Set<Cell> changed = new HashSet<>();
    private Sums.@Nullable Findings findings;

    /// @param rows where the claims of the conflict are kept
    /// @throws IllegalArgumentException where the conflict names a codebook that does not exist
    public Tally(Conflict conflict, ClaimRows rows) {
        this.conflict = conflict;
        this.codebook = Reconciliation.codebook(conflict);
        this.reading = Reading.of(conflict, codebook, null);
        this.register = new Register(conflict, rows);
        this.folders = new Folders(conflict, codebook);
    }

    /// Takes in a claim that is in its row already, once.
    public void file(Claim claim) {
        register.file(claim).forEach(this::apply);
    }

    private void apply(Fate fate) {
        var claim = fate.claim();
        boolean counts = fate.state() == Fate.State.COUNTED;
        switch (claim.says()) {
            case OfCell says -> {
                if (counts ? folders.put(claim, fate.revived()) : folders.remove(claim)) {
                    changed.add(says.cell());
                }
            }
            case Sum sum -> {
                var was = counts ? sums.put(claim.id(), fate) : sums.remove(claim.id());
                if (counts ? !fate.equals(was) : was != null) {
                    findings = null;
                }
            }
            default ->
                throw new IllegalStateException(
                        "nothing becomes of a " + claim.says().kind());
        }
    }

    /// Everything that can be said now.
    public Said said() {
        var positions = folders.cells().stream()
                .flatMap(cell -> folders.positions(cell).stream())
                .toList();
        var tolls = new Conclusion(conflict, reading, positions, findings()).tolls(direct(), newest());
        changed.clear();
        return new Said(positions.stream().map(StandingPosition::position).toList(), tolls);
    }

    /// @param positions in reading order
    /// @param tolls in reading order
    public record Said(List<Position> positions, List<Toll> tolls) {}

    private Map<Cell, Toll> direct() {
        var cells = new Cells(conflict.id(), reading);
        var direct = new LinkedHashMap<Cell, Toll>();
        for (var cell : folders.cells()) {
            var now = folders.positions(cell);
            var before = settled.get(cell);
            var toll = before != null && before.isOf(now) ? before.toll() : cells.toll(cell, now);
            settled.put(cell, new Settled(now, toll));
            direct.put(cell, toll);
        }
        settled.keySet().retainAll(direct.keySet());
        return direct;
    }

    /// Combined figures are looked at again only when one of them, or a cell that one lists, has changed.
    private Sums.Findings findings() {
        var known = findings;
        if (known == null || sums.values().stream().anyMatch(fate -> isAbout(fate, changed))) {
            known = new Sums(conflict, codebook, sums.values(), new Parts(conflict, codebook, new KnownFolders()))
                    .findings(reading);
            findings = known;
        }
        return known;
    }

    private static boolean isAbout(Fate sum, Collection<Cell> cells) {
        return ((Sum) sum.claim().says())
                .parts().stream().anyMatch(part -> cells.stream().anyMatch(cell -> Parts.covers(part, cell)));
    }

    private @Nullable Instant newest() {
        var combined = sums.values().stream()
                .map(fate -> ((Sum) fate.claim().says()).window().to().latest(conflict.timeZone()));
        return Stream.concat(Stream.ofNullable(folders.end()), combined)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// What the folders know of cells, and the rows of stories.
    private final class KnownFolders implements Known {
        @Override
        public Collection<Cell> cells() {
            return folders.cells();
        }

        @Override
        public List<StandingPosition> positionsAt(Cell cell, Moment time, boolean withUses) {
            return folders.positionsAt(cell, time, withUses);
        }

        @Override
        public List<Claim> printedBy(StoryRef story) {
            return new ArrayList<>(
                    register.ofVersion(story).stream().filter(folders::holds).toList());
        }
    }
}
