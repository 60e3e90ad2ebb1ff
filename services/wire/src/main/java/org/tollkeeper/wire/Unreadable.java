package org.tollkeeper.wire;

/// Why a document, or one item of it, is no story. The reasons are closed: whoever replays refused documents sorts by
/// them.
///
/// @param field what is at fault, where a part of it is: a path in the document's own words; empty for the whole
/// @param value what stands there, shortened; empty where nothing does
/// @param finding what is wrong
/// @param rule what would have been accepted; empty where the finding says it
public record Unreadable(Reason reason, String field, String value, String finding, String rule) {

    public Unreadable(Reason reason, String field, String finding) {
        this(reason, field, "", finding, "");
    }

    public Unreadable(Reason reason, String finding) {
        this(reason, "", finding);
    }

    /// What was found and what would have been accepted, in one sentence.
    public String detail() {
        return rule.isEmpty() ? finding : finding + "; " + rule;
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
