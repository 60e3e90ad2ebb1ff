package org.tollkeeper.ingest.field;

/// A field that cannot be accepted.
public final class FieldException extends RuntimeException {
    private final String field;
    private final String value;

    /// @param field its path, as `quantity.low` or `parts[1].side`; empty for the whole
    /// @param value as JSON, shortened; empty where the field is absent
    /// @param problem what is wrong and what would be accepted
    public FieldException(String field, String value, String problem) {
        super(problem);
        this.field = field;
        this.value = value;
    }

    public String field() {
        return field;
    }

    public String value() {
        return value;
    }

    public String problem() {
        return String.valueOf(getMessage());
    }
}
