package org.tollkeeper.extraction.number;

/// A number and what it counts.
public record Counted(Numeral number, NounPhrase phrase) {

    /// The token after number and phrase.
    public int end() {
        return Math.max(number.to(), phrase.to());
    }
}
