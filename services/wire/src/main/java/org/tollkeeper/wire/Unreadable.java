package org.tollkeeper.wire;

/// Why a document, or one item of it, is no story. The reasons are closed: whoever replays refused documents sorts by
/// them.
///
/// @param field what is at fault, where a part of it is: a path in the document's own words; empty for the whole
/// @param detail what was found and what would have been accepted
public record Unreadable(Reason reason, String field, String detail) {

    public Unreadable(Reason reason, String detail) {
        this(reason, "", detail);
    }

    public enum Reason {
        /// No bytes, or nothing but white space.
        EMPTY,
        /// More bytes, items, text or nesting than the limits allow.
        TOO_LARGE,
        /// No reader knows the format.
        UNKNOWN_FORMAT,
        /// The format is known and the document breaks its grammar.
        MALFORMED,
        /// A field without which there is no story.
        MISSING,
        /// A field that cannot be what it says.
        INVALID
    }
}
