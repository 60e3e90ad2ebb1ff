package org.tollkeeper.extraction.text;

import java.util.List;

/// Sentences for tests of the stages.
public final class Sentences {
    private Sentences() {}

    public static Sentence one(String text) {
        return new Sentence(line(text), Tokenizer.tokens(text, 0, text.length()), 0);
    }

    public static List<Sentence> of(String text) {
        return SentenceSplitter.split(List.of(line(text)));
    }

    private static Line line(String text) {
        return new Line(Zone.BODY, text, 0, 0, null, 0);
    }
}
