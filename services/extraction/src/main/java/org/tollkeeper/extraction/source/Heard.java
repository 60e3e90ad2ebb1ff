package org.tollkeeper.extraction.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Tokenizer;

/// Who has spoken in a story so far, and in which paragraph.
final class Heard {
    private static final int MEMORY = 40;

    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();

    /// The last one who spoke; absent at a story's beginning.
    @Nullable
    Speaker last() {
        return speakers.isEmpty() ? null : speakers.getLast();
    }

    /// The same, where it was in that paragraph.
    @Nullable
    Speaker lastIn(int paragraph) {
        return isSpokenIn(paragraph) ? last() : null;
    }

    /// Whether the last one who spoke did so in a paragraph: what follows there without a source is his word too.
    boolean isSpokenIn(int paragraph) {
        return !paragraphs.isEmpty() && paragraphs.getLast() == paragraph;
    }

    void add(Speaker speaker, Sentence s) {
        speakers.add(speaker);
        paragraphs.add(s.line().paragraph());
        if (speakers.size() > MEMORY) {
            speakers.removeFirst();
            paragraphs.removeFirst();
        }
    }

    /// From the last one back.
    List<Speaker> reversed() {
        return speakers.reversed();
    }

    /// "the ministry", a surname: the last source whose name holds the word.
    @Nullable
    Speaker byWord(String word) {
        for (var speaker : speakers.reversed()) {
            for (var token : Tokenizer.tokens(speaker.name(), 0, speaker.name().length())) {
                if (token.low().equals(word)) {
                    return speaker;
                }
            }
        }
        return null;
    }
}
