package org.tollkeeper.extraction.text;

import java.util.List;
import java.util.Set;

/// A sentence, or a bounded piece of an endless one. No record: its words are asked for thousands of times a story, so
/// they are kept in an array.
public final class Sentence {
    private static final Token NOTHING = new Token(" ", "", 0, 0);

    private final Line line;
    private final Token[] tokens;
    private final int index;

    /// @param line the line it stands in
    /// @param tokens its words, with offsets in the line's text
    /// @param index which sentence of the story, from 0
    public Sentence(Line line, List<Token> tokens, int index) {
        this.line = line;
        this.tokens = tokens.toArray(Token[]::new);
        this.index = index;
    }

    public Line line() {
        return line;
    }

    public List<Token> tokens() {
        return List.of(tokens);
    }

    public int index() {
        return index;
    }

    /// The token at `i`; beyond the ends one that is no word and no mark, for a sentence may break off anywhere.
    public Token at(int i) {
        return i >= 0 && i < tokens.length ? tokens[i] : NOTHING;
    }

    public int size() {
        return tokens.length;
    }

    /// The lower-case word at `i`, or nothing beyond the ends.
    public String low(int i) {
        return i >= 0 && i < tokens.length ? tokens[i].low() : "";
    }

    /// Whether one of these words stands from token `from` to token `to`, exclusive; beyond the ends there is none.
    public boolean hasAny(Set<String> words, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(tokens.length, to); i++) {
            if (words.contains(tokens[i].low())) {
                return true;
            }
        }
        return false;
    }

    /// The text from token `from` to token `to`, exclusive, as it stands in the line.
    public String text(int from, int to) {
        return line.text().substring(tokens[from].start(), tokens[to - 1].end());
    }
}
