package org.tollkeeper.ingest.field;

/// A field that was passed over.
public record FieldWarning(String field, String warning) {}
