package org.tollkeeper.extraction.side;

/// A word that points to a side.
public record SideName(String side, Kind kind) {
    public enum Kind {
        /// The land or the people: "Armenia", "Armenian".
        NAME,
        /// One of its bodies: "Malian army", "junta", "rebels".
        FORCE,
        /// A town or region of it.
        PLACE,
        /// The state whose army the side is: it speaks for the side, and its people are nobody's.
        STATE
    }
}
