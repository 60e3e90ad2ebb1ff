package org.tollkeeper.extraction.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.words.Speech;

/// Somebody says something, in one sentence.
///
/// @param name as printed, without an article
/// @param from the first token of source and verb together
/// @param verb the reporting verb
/// @param to the token after them
/// @param leads whether what is said comes after it
/// @param via who printed it before the publisher, innermost first
/// @param outlet set where somebody only passes on what the source says
public record Saying(
        String name,
        int from,
        int verb,
        int to,
        Speech speech,
        boolean leads,
        List<String> via,
        @Nullable String outlet) {
    public Saying {
        via = List.copyOf(via);
    }
}
