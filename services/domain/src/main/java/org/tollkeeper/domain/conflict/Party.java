package org.tollkeeper.domain.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Anyone known to speak: a ministry, an army, a monitor, a hospital, an agency.
///
/// @param side the id of the side it belongs to; absent for those of no side
public record Party(String id, String name, @Nullable String side, PartyKind kind, List<String> aliases) {
    public Party {
        aliases = List.copyOf(aliases);
    }

    boolean hasId(@Nullable String other) {
        return id.equalsIgnoreCase(other);
    }

    boolean isCalled(String other) {
        return name.equalsIgnoreCase(other) || aliases.stream().anyMatch(a -> a.equalsIgnoreCase(other));
    }
}
