package org.tollkeeper.ingest.settings;

/// How much of a request is read.
///
/// @param bodyBytes of a body that is read whole
/// @param lineBytes of one line of NDJSON, which itself may have any length
public record Limits(int bodyBytes, int lineBytes) {
    public static final Limits STANDARD = new Limits(10 * 1024 * 1024, 1024 * 1024);
}
