package org.tollkeeper.extraction.text;

import java.util.List;

/// A sentence, or a bounded piece of an endless one.
///
/// @param line the line it stands in
/// @param tokens its words, with offsets in the line's text
/// @param index which sentence of the story, from 0
public record Sentence(Line line, List<Token> tokens, int index) {

    public Token at(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    /// The lower-case word at `i`, or nothing beyond the ends.
    public String low(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).low() : "";
    }

    /// The text from token `from` to token `to`, exclusive, as it stands in the line.
    public String text(int from, int to) {
        return line.text()
                .substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
