package org.tollkeeper.wire;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who gave out an identifier, as the identifier itself says.
final class Authority {
    private static final Pattern NAMED =
            Pattern.compile("\\A(?:urn:newsml:|tag:|https?://(?:[^/@]*@)?)([\\w.-]+)", Pattern.CASE_INSENSITIVE);

    private Authority() {}

    /// @return absent where the identifier names nobody
    static @Nullable String of(@Nullable String identifier) {
        var named = NAMED.matcher(identifier == null ? "" : identifier.strip());
        return named.find() ? named.group(1) : null;
    }
}
