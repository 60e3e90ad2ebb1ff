package org.tollkeeper.ingest.field;

/// A field that cannot be accepted.
public final class FieldException extends RuntimeException {
    private final String field;
    private final String value;
    private final String rule;

    /// @param field its path, as `quantity.low` or `parts[1].side`; empty for the whole
    /// @param value a text as it is, anything else as JSON, shortened; empty where the field is absent
    /// @param finding what is wrong
    /// @param rule what would be accepted; may be empty
    public FieldException(String field, String value, String finding, String rule) {
        super(rule.isEmpty() ? finding : finding + "; " + rule);
        this.field = field;
        this.value = value;
        this.rule = rule;
    }

    public FieldException(String field, String value, String problem) {
        this(field, value, problem, "");
    }

    public String field() {
        return field;
    }

    public String value() {
        return value;
    }

    public String rule() {
        return rule;
    }

    /// What is wrong and what would be accepted, in one sentence.
    public String problem() {
        return String.valueOf(getMessage());
    }
}
