package org.tollkeeper.extraction.text;

import java.util.HashSet;
import java.util.Set;

/// Words whose full stop ends no sentence: ranks, months, initials.
final class Abbreviations {
    private static final Set<String> KNOWN = new HashSet<>();

    static {
        DataFile.of("abbreviations").forEach(row -> KNOWN.addAll(DataFile.words(row.getFirst())));
    }

    private Abbreviations() {}

    /// Whether `word`, its full stop included, is an abbreviation or initials.
    static boolean has(String word) {
        boolean initial = word.length() == 2 && Character.isUpperCase(word.charAt(0));
        boolean initials =
                word.length() > 3 && word.length() < 8 && word.charAt(1) == '.' && !Character.isDigit(word.charAt(0));
        return initial || initials || KNOWN.contains(word);
    }
}
