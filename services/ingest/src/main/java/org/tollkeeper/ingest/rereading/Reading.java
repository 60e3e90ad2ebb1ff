package org.tollkeeper.ingest.rereading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ReadBy;
import org.tollkeeper.ingest.decisions.Sameness;

/// What a version of a story claims by one reading of it, as far as it takes to tell how another reading differs.
record Reading(List<Line> lines) {

    /// @param subject who speaks of whom, whatever the figure
    /// @param words the claim in words, for people
    /// @param by absent where it was not recorded
    record Line(
            String id,
            String conflict,
            String subject,
            String words,
            String standing,
            @Nullable ReadBy by) {
        static Line of(Claim claim) {
            return new Line(
                    claim.id(),
                    claim.conflict(),
                    Sameness.subject(claim),
                    Words.of(claim),
                    claim.standing().name(),
                    claim.confidence() == null ? null : claim.confidence().by());
        }
    }

    /// Who read what it says of a conflict; empty for those of whom it was not recorded.
    Set<Optional<ReadBy>> readers(String conflict) {
        return lines.stream()
                .filter(line -> line.conflict.equals(conflict))
                .map(line -> Optional.ofNullable(line.by))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Reading of(Collection<Claim> claims) {
        return new Reading(claims.stream().map(Line::of).toList());
    }

    /// How this reading is replaced by another.
    ///
    /// @param changed of the same subject, said otherwise or waiting otherwise
    record Difference(List<Line> gone, List<Line> added, List<Change> changed, int unchanged) {
        boolean isNone() {
            return gone.isEmpty() && added.isEmpty() && changed.isEmpty();
        }

        Set<String> conflicts() {
            return Stream.of(gone.stream(), added.stream(), changed.stream().map(Change::is))
                    .flatMap(lines -> lines)
                    .map(Line::conflict)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    record Change(Line was, Line is) {}

    Difference to(Reading other) {
        var mine = byId(this);
        var theirs = byId(other);
        var gone = new ArrayList<>(
                lines.stream().filter(l -> !theirs.containsKey(l.id)).toList());
        var added = new ArrayList<>(
                other.lines.stream().filter(l -> !mine.containsKey(l.id)).toList());
        int unchanged = lines.size() - gone.size();
        var changed = new ArrayList<Change>();
        for (var line : List.copyOf(gone)) {
            added.stream()
                    .filter(l -> l.subject.equals(line.subject))
                    .findFirst()
                    .ifPresent(l -> {
                        changed.add(new Change(line, l));
                        gone.remove(line);
                        added.remove(l);
                    });
        }
        return new Difference(List.copyOf(gone), List.copyOf(added), List.copyOf(changed), unchanged);
    }

    private static Map<String, Line> byId(Reading reading) {
        return reading.lines.stream().collect(Collectors.toMap(Line::id, Function.identity(), (a, b) -> a));
    }
}
