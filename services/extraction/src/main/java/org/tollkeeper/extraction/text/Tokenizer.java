package org.tollkeeper.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts cleaned text into words, numbers and marks in one pass.
public final class Tokenizer {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    /// The tokens of `text` from `start` to `end`; offsets are those of `text`.
    public static List<Token> tokens(String text, int start, int end) {
        var run = new Tokenizer(text);
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
            } else if (Character.isLetterOrDigit(c)) {
                i = run.word(i, end);
            } else {
                i = run.mark(i, end);
            }
        }
        return List.copyOf(run.tokens);
    }

    private int word(int start, int end) {
        int i = start + 1;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || joins(i, end))) {
            i++;
        }
        if (i < end && text.charAt(i) == '.' && isAbbreviation(start, i + 1)) {
            i++;
        }
        int possessive = text.startsWith("'s", i) && !letterAt(i + 2, end) ? i + 2 : i;
        add(start, i);
        if (possessive > i) {
            add(i, possessive);
        }
        return possessive;
    }

    /// Whether a mark inside a word belongs to it: "U.N", "1,600", "69-year-old", "N'Djamena", "YPG/PKK".
    private boolean joins(int i, int end) {
        char c = text.charAt(i);
        if (!letterAt(i + 1, end)) {
            return false;
        }
        return switch (c) {
            case '-', '/' -> true;
            case '\'' -> !(text.charAt(i + 1) == 's' && !letterAt(i + 2, end));
            case '.' -> isInitialOrDecimal(i);
            case ',' -> Character.isDigit(text.charAt(i - 1)) && threeDigitsAt(i + 1, end);
            default -> false;
        };
    }

    private boolean isInitialOrDecimal(int dot) {
        boolean decimal = Character.isDigit(text.charAt(dot - 1)) && Character.isDigit(text.charAt(dot + 1));
        boolean initial = Character.isLetter(text.charAt(dot - 1))
                && (dot < 2 || !Character.isLetter(text.charAt(dot - 2)))
                && (dot + 2 >= text.length() || !Character.isLetter(text.charAt(dot + 2)));
        return decimal || initial;
    }

    private boolean threeDigitsAt(int i, int end) {
        return i + 2 < end
                && Character.isDigit(text.charAt(i))
                && Character.isDigit(text.charAt(i + 1))
                && Character.isDigit(text.charAt(i + 2))
                && !(i + 3 < end && Character.isDigit(text.charAt(i + 3)));
    }

    private boolean letterAt(int i, int end) {
        return i < end && Character.isLetterOrDigit(text.charAt(i));
    }

    private boolean isAbbreviation(int start, int end) {
        return end - start <= 8 && Abbreviations.has(text.substring(start, end));
    }

    private int mark(int start, int end) {
        int i = start + 1;
        if (text.charAt(start) == '\'' && i < end && text.charAt(i) == '\'') {
            i++;
        }
        add(start, i);
        return i;
    }

    private void add(int start, int end) {
        var word = text.substring(start, end);
        tokens.add(new Token(word, word.toLowerCase(Locale.ROOT), start, end));
    }
}
