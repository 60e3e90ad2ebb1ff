package org.tollkeeper.domain.toll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.codebook.Tier;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.ledger.Positions;

/// The same claims read through two codebooks: which tolls differ, and by which choices of the codebooks. Says what a
/// figure owes to the policy, and not to the claims.
///
/// @param differences in reading order; tolls that are equal in their figures and state are left out
public record Contrast(Codebook codebook, Codebook other, Question question, List<Difference> differences) {
    public Contrast {
        differences = List.copyOf(differences);
    }

    /// One toll that is another through the other codebook.
    ///
    /// @param fields which of low, best, high, highExclAdversary, openEnded and state differ, in this order
    /// @param why the choices of the two codebooks that bear on the cell, or on what its figure is made of
    public record Difference(Cell cell, Toll toll, Toll other, List<String> fields, List<Choice> why) {
        public Difference {
            fields = List.copyOf(fields);
            why = List.copyOf(why);
        }
    }

    /// One choice on which two codebooks differ.
    public sealed interface Choice {
        /// Ids of the claims that are read otherwise, sorted.
        List<String> claims();

        /// The fewest people that a vague numeral may mean.
        record Word(String phrase, long fewest, long other, List<String> claims) implements Choice {
            public Word {
                claims = claims.stream().sorted().distinct().toList();
            }
        }

        /// What a claimant's word is worth in a cell.
        record Rank(Cell cell, String claimant, Stance stance, Tier tier, Tier other, List<String> claims)
                implements Choice {
            public Rank {
                claims = claims.stream().sorted().distinct().toList();
            }
        }
    }

    private static final Map<String, Function<Toll, ?>> FIELDS = fields();

    private static Map<String, Function<Toll, ?>> fields() {
        var fields = new LinkedHashMap<String, Function<Toll, ?>>();
        fields.put("low", Toll::low);
        fields.put("best", Toll::best);
        fields.put("high", Toll::high);
        fields.put("highExclAdversary", Toll::highExclAdversary);
        fields.put("openEnded", Toll::openEnded);
        fields.put("state", Toll::state);
        return fields;
    }

    /// @param claims as for [Reconciliation#of]
    static Contrast of(
            Conflict conflict, Codebook codebook, Codebook other, Collection<Claim> claims, Question question) {
        var view = Reconciliation.of(conflict, codebook, claims, question);
        var otherwise = byCell(Reconciliation.of(conflict, other, claims, question));
        var choices = new Choices(view, codebook, other);
        var differences = new ArrayList<Difference>();
        for (var cell : cells(view, otherwise)) {
            var one = byCell(view).getOrDefault(cell, Toll.noClaim(conflict.id(), cell));
            var another = otherwise.getOrDefault(cell, Toll.noClaim(conflict.id(), cell));
            var fields = FIELDS.entrySet().stream()
                    .filter(f -> !Objects.equals(
                            f.getValue().apply(one), f.getValue().apply(another)))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!fields.isEmpty()) {
                differences.add(new Difference(cell, one, another, fields, choices.bearingOn(cell)));
            }
        }
        return new Contrast(codebook, other, question, differences);
    }

    private static List<Cell> cells(View view, Map<Cell, Toll> otherwise) {
        return Stream.concat(view.tolls().stream().map(Toll::cell), otherwise.keySet().stream())
                .distinct()
                .sorted(Positions::compare)
                .toList();
    }

    private static Map<Cell, Toll> byCell(View view) {
        return view.tolls().stream().collect(Collectors.toMap(Toll::cell, toll -> toll));
    }
}
