package org.tollkeeper.domain.conflict;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;

/// What is being counted: a span of time, the sides whose people are harmed, the parties that speak.
///
/// @param id letters, digits, `.`, `_` and `-`; used in addresses and topic keys
/// @param start the first day that counts
/// @param end the last day that counts; absent while it lasts
/// @param timeZone where a date without a time is a day
/// @param sides whose people; may be empty
/// @param parties who speaks; anyone else is counted as press
/// @param ranks military ranks in use, for the extractor
/// @param codebook the name of the codebook that reads its claims
public record Conflict(
        String id,
        String name,
        Moment start,
        @Nullable Moment end,
        ZoneId timeZone,
        List<Side> sides,
        List<Party> parties,
        List<String> ranks,
        String codebook) {

    /// The codebook of a conflict that names none.
    public static final String STANDARD_CODEBOOK = "standard-1";

    /// What an id of a conflict is, in words.
    public static final String ID_RULE =
            "an id has 1 to 100 letters, digits, '.', '_' or '-', and begins with one of the first two";

    public Conflict {
        if (!isId(id)) {
            throw new IllegalArgumentException("id is '" + id + "'; " + ID_RULE);
        }
        sides = List.copyOf(sides);
        parties = List.copyOf(parties);
        ranks = List.copyOf(ranks);
        if (end != null && end.latest(timeZone).isBefore(start.earliest(timeZone))) {
            throw new IllegalArgumentException("end " + end.text() + " is before start " + start.text());
        }
        var ids = new HashSet<String>();
        for (var side : sides) {
            if (!ids.add(side.id()) || new Cell(side.id(), Category.ALL, Harm.KILLED).isNobodysOwn()) {
                throw new IllegalArgumentException(
                        "side '" + side.id() + "' is given twice or reserved; a side's id is its own");
            }
        }
        var names = new HashSet<String>();
        for (var party : parties) {
            if (!names.add(party.id()) || Claimant.EDITOR.name().equals(party.id())) {
                throw new IllegalArgumentException(
                        "party '" + party.id() + "' is given twice or reserved; a party's id is its own");
            }
            if (party.side() != null && !ids.contains(party.side())) {
                throw new IllegalArgumentException("party '" + party.id() + "' belongs to side '" + party.side()
                        + "', which is no side of this conflict; sides are " + ids);
            }
        }
    }

    public static boolean isId(String text) {
        return text.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    }

    public boolean hasSide(String side) {
        return sides.stream().anyMatch(s -> s.id().equals(side));
    }

    /// The party a claimant is, by id first, then by id, name or alias whatever the case and the space around it; empty
    /// when it is nobody registered.
    public Optional<Party> party(Claimant claimant) {
        var name = claimant.name().strip();
        for (var party : parties) {
            if (party.id().equals(claimant.party()) || party.id().equals(name)) {
                return Optional.of(party);
            }
        }
        for (var party : parties) {
            if (party.hasId(claimant.party()) || party.hasId(name)) {
                return Optional.of(party);
            }
        }
        for (var party : parties) {
            if (party.isCalled(name)) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }

    /// What makes two claimants the same one: the party, or the name whatever its case. No name is folded onto the id
    /// of a party that it is not: a name that reads as an id is the party ([#party]).
    public String identity(Claimant claimant) {
        return party(claimant)
                .map(Party::id)
                .orElseGet(() -> claimant.name().strip().toLowerCase(Locale.ROOT));
    }
}
