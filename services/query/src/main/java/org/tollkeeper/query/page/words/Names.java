package org.tollkeeper.query.page.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.Side;

/// What a conflict calls its sides and parties.
public record Names(Conflict conflict, Map<String, String> printed) {
    public Names {
        printed = Map.copyOf(printed);
    }

    /// @param speakers whoever has made a claim
    public static Names of(Conflict conflict, Collection<Claimant> speakers) {
        var printed = new HashMap<String, String>();
        speakers.stream()
                .sorted(Comparator.comparing(Claimant::name))
                .forEach(c -> printed.putIfAbsent(conflict.identity(c), c.name()));
        return new Names(conflict, printed);
    }

    /// Whoever has made a claim: ids of parties, and names of those that are none.
    public Set<String> everybody() {
        return printed.keySet();
    }

    public String side(String id) {
        return switch (id) {
            case Cell.UNALIGNED -> "No side";
            case Cell.UNATTRIBUTED -> "Side not stated";
            case Cell.ALL_SIDES -> "All together";
            default ->
                conflict.sides().stream()
                        .filter(s -> s.id().equals(id))
                        .map(Side::name)
                        .findFirst()
                        .orElse(id);
        };
    }

    /// @param identity the id of a party, or the name of a claimant that is none
    public String claimant(String identity) {
        return conflict.parties().stream()
                .filter(p -> p.id().equals(identity))
                .map(Party::name)
                .findFirst()
                .orElseGet(() -> printed.getOrDefault(identity, identity));
    }

    public String claimant(Claimant claimant) {
        return conflict.party(claimant).map(Party::name).orElse(claimant.name());
    }

    /// The name of the side a claimant belongs to; empty for neutrals, the press and strangers.
    public Optional<String> sideOf(Claimant claimant) {
        return conflict.party(claimant).map(Party::side).map(this::side);
    }
}
