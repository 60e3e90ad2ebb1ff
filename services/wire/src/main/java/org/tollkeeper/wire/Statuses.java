package org.tollkeeper.wire;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.Story.Status;

/// How feeds write the status of a version.
final class Statuses {
    private Statuses() {}

    /// A status nobody knows is read as withheld: a figure too late is better than one that was not to be used.
    static Status of(@Nullable String text, List<String> warnings) {
        if (text == null) {
            return Status.USABLE;
        }
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "usable" -> Status.USABLE;
            case "embargoed" -> Status.EMBARGOED;
            case "withheld" -> Status.WITHHELD;
            case "canceled", "cancelled" -> Status.CANCELED;
            default -> {
                warnings.add("The status '" + text.strip()
                        + "' is none of usable, embargoed, withheld, canceled; the story is withheld.");
                yield Status.WITHHELD;
            }
        };
    }
}
