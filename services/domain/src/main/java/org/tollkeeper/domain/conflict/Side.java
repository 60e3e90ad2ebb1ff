package org.tollkeeper.domain.conflict;

import java.util.List;

/// One side of a conflict: whose people are counted.
///
/// @param aliases other names of it, in any use
/// @param demonyms words for its people ("Armenian")
/// @param forces its armed bodies
/// @param places towns and regions whose people are its own
public record Side(
        String id, String name, List<String> aliases, List<String> demonyms, List<String> forces, List<String> places) {
    public Side {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
        forces = List.copyOf(forces);
        places = List.copyOf(places);
    }

    public Side(String id, String name) {
        this(id, name, List.of(), List.of(), List.of(), List.of());
    }
}
