package org.tollkeeper.extraction.side;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.conflict.Party;

/// Which registered party a printed name is: the one with the longest name or alias in it. Their names are taken apart
/// once for a definition, and a printed name is looked up word by word.
final class PartyNames {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /// @param order which name of the definition it is; of two as long the first one counts
    private record Known(List<String> words, int length, int order, Party party) {
        boolean isBefore(@Nullable Known other) {
            return other == null || length > other.length || (length == other.length && order < other.order);
        }
    }

    private final Map<String, List<Known>> byFirst = new HashMap<>();
    private int names;

    PartyNames(List<Party> parties) {
        for (var party : parties) {
            party.aliases().forEach(alias -> add(alias, party));
            add(party.name(), party);
        }
    }

    private void add(String name, Party party) {
        var words = words(name);
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(new Known(words, String.join(" ", words).length(), names++, party));
        }
    }

    @Nullable
    Party find(String printed) {
        if (byFirst.isEmpty()) {
            return null;
        }
        var words = words(printed);
        Known best = null;
        for (int i = 0; i < words.size(); i++) {
            for (var known : byFirst.getOrDefault(words.get(i), List.of())) {
                if (known.isBefore(best) && isAt(words, i, known.words())) {
                    best = known;
                }
            }
        }
        return best == null ? null : best.party();
    }

    /// A name of one word has to be all that is printed.
    private static boolean isAt(List<String> printed, int i, List<String> name) {
        int to = i + name.size();
        return to <= printed.size()
                && (name.size() > 1 || printed.size() == 1)
                && printed.subList(i, to).equals(name);
    }

    /// In lower case, without articles and possessive marks; full stops and hyphens belong to a word.
    private static List<String> words(String name) {
        var low = name.toLowerCase(Locale.ROOT).replace("'s", "");
        var words = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= low.length(); i++) {
            if (i == low.length() || !isInside(low.charAt(i))) {
                if (i > start && !ARTICLES.contains(low.substring(start, i))) {
                    words.add(low.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
