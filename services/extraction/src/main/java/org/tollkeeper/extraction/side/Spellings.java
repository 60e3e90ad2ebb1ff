package org.tollkeeper.extraction.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tollkeeper.extraction.text.DataFile;

/// Names that come into Latin letters by several spellings: one agency writes "Houthi", another "Huthi".
final class Spellings {
    private static final List<List<String>> NAMES = DataFile.lines("side/spellings").stream()
            .map(line -> List.of(line.split(" ", -1)))
            .toList();

    private Spellings() {}

    /// The alias as others spell it; empty where its words have one spelling.
    static List<String> others(String alias) {
        var others = new ArrayList<String>();
        var words = alias.split("(?<=[ -])", -1);
        for (int i = 0; i < words.length; i++) {
            var word = words[i].replaceAll("[ -]", "");
            for (var name : NAMES) {
                if (name.contains(word.toLowerCase(Locale.ROOT))) {
                    for (var other : name) {
                        var spelt = words.clone();
                        spelt[i] = words[i].replace(word, likewise(word, other));
                        others.add(String.join("", spelt));
                    }
                }
            }
        }
        others.remove(alias);
        return List.copyOf(others);
    }

    private static String likewise(String word, String other) {
        return Character.isUpperCase(word.charAt(0))
                ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                : other;
    }
}
