package org.tollkeeper.extraction.cases;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names agree when the words of one are all in the other, articles aside.
final class Names {
    private static final Set<String> LIGHT =
            Set.of("the", "a", "an", "of", "s", "in", "and", "its", "by", "his", "their", "is");

    private Names() {}

    static boolean agree(String one, String other) {
        var a = words(one);
        var b = words(other);
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    private static Set<String> words(String name) {
        var words = new HashSet<>(Arrays.asList(
                name.toLowerCase(Locale.ROOT).replace("u.n.", "un").split("[^\\p{L}\\p{N}]+", -1)));
        words.removeAll(LIGHT);
        words.remove("");
        return words;
    }
}
