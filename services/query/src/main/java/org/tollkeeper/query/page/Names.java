package org.tollkeeper.query.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.domain.effective.Fate;

/// What a conflict calls its sides and parties.
public record Names(Conflict conflict, Map<String, String> printed) {
    public Names {
        printed = Map.copyOf(printed);
    }

    static Names of(Conflict conflict, List<Fate> fates) {
        var printed = new HashMap<String, String>();
        fates.stream()
                .map(fate -> fate.claim().claimant())
                .forEach(c -> printed.putIfAbsent(conflict.identity(c), c.name()));
        return new Names(conflict, printed);
    }

    String side(String id) {
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
    String claimant(String identity) {
        return conflict.parties().stream()
                .filter(p -> p.id().equals(identity))
                .map(Party::name)
                .findFirst()
                .orElseGet(() -> printed.getOrDefault(identity, identity));
    }

    String claimant(Claimant claimant) {
        return conflict.party(claimant).map(Party::name).orElse(claimant.name());
    }

    /// The name of the side a claimant belongs to; empty for neutrals, the press and strangers.
    Optional<String> sideOf(Claimant claimant) {
        return conflict.party(claimant).map(Party::side).map(this::side);
    }
}
