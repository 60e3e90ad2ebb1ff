package org.tollkeeper.extraction.source;

import java.util.List;
import org.tollkeeper.extraction.source.SourceNames.Range;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Speech;

/// Somebody says something, in one sentence.
///
/// @param name as printed, without an article
/// @param from the first token of source and verb together
/// @param verb the reporting verb
/// @param to the token after them
/// @param leads whether what is said comes after it
/// @param via who printed it before the publisher, innermost first
public record Saying(String name, int from, int verb, int to, Speech speech, boolean leads, List<String> via) {
    public Saying {
        via = List.copyOf(via);
    }

    /// A source before its verb at `verb`, and what is said after it.
    static Saying before(Sentence s, int verb, Range name, Speech speech) {
        return new Saying(s.text(name.from(), name.to()), name.from(), verb, verb + 1, speech, true, List.of());
    }

    /// A source behind its verb at `verb`, and behind what is said.
    static Saying after(Sentence s, int verb, Range name, List<String> via) {
        return new Saying(s.text(name.from(), name.to()), verb, verb, name.to(), Speech.SAY, false, via);
    }
}
