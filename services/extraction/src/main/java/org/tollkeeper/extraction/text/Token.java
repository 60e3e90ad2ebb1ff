package org.tollkeeper.extraction.text;

/// A word, a number or a mark.
///
/// @param text as cleaned
/// @param low the same in lower case
/// @param start offset in the text it was cut from, in UTF-16 units
/// @param end exclusive
public record Token(String text, String low, int start, int end) {

    public boolean is(String word) {
        return low.equals(word);
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    public boolean isQuote() {
        return text.equals("\"");
    }

    public boolean isComma() {
        return text.equals(",");
    }

    /// Whether it is the possessive mark of the word before it.
    public boolean isPossessive() {
        return low.equals("'s") || low.equals("'");
    }

    /// Whether a clause ends here.
    public boolean isClauseEnd() {
        return text.equals(";") || text.equals(".") || text.equals("?") || text.equals("!");
    }
}
