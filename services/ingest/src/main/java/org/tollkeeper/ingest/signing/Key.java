package org.tollkeeper.ingest.signing;

import org.jspecify.annotations.Nullable;

/// A secret shared with somebody who sends.
///
/// @param id by which a signature names it; no secret
/// @param provider the only one whose stories it brings; absent: the desk's own key, which opens every door
public record Key(String id, String secret, @Nullable String provider) {

    /// Without the secret: it may be logged.
    @Override
    public String toString() {
        return "key '" + id + "'" + (provider == null ? "" : " of " + provider);
    }
}
