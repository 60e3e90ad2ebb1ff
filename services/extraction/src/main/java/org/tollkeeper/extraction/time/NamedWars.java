package org.tollkeeper.extraction.time;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Wars that are called by names of their own: what they cost is history in every conflict but their own.
final class NamedWars {
    private static final Set<String> NOUNS = DataFile.set("time/named-wars");
    private static final Set<String> NUMBERS = Set.of("i", "ii", "one", "two", "1", "2");
    private static final Set<String> FIRST = Set.of("first", "1st");
    private static final Set<String> NO_NAMES =
            Set.of("the", "a", "this", "civil", "first", "second", "third", "in", "during", "war", "wars");
    private static final Set<String> DURING = Set.of("in", "during", "throughout");
    private static final Set<String> COUNTS = DataFile.set("time/of-wars");

    private static final int STEM = 3;

    private final ConflictLexicon lexicon;
    private final Set<String> own = new HashSet<>();

    NamedWars(ConflictLexicon lexicon) {
        this.lexicon = lexicon;
        words(lexicon.conflict().name(), own);
        for (var side : lexicon.conflict().sides()) {
            words(side.name(), own);
            side.aliases().forEach(alias -> words(alias, own));
        }
    }

    /// Whether another war than the conflict's is what a figure is the cost of.
    boolean isCostOfAnother(Mention m) {
        var s = m.sentence();
        for (int i = 0; i < s.size(); i++) {
            var war = at(s, i);
            if (war != null && isAnother(s, war) && isCost(s, war, m)) {
                return true;
            }
        }
        return false;
    }

    /// The tokens of a war's name.
    private record War(int from, int noun, int to) {}

    private @Nullable War at(Sentence s, int i) {
        if (!NOUNS.contains(s.low(i))) {
            return null;
        }
        int from = i;
        while (from > 0 && (s.at(from - 1).isCapitalised() || s.low(from - 1).equals("-")) && !isArticle(s, from - 1)) {
            from--;
        }
        boolean initials = s.low(i).startsWith("ww");
        int to = NUMBERS.contains(s.low(i + 1)) ? i + 2 : i + 1;
        boolean abroad =
                lexicon.thirdStateIn(s, from, i) != null || s.low(i - 1).equals("world");
        boolean named = s.at(i).isCapitalised() || abroad;
        return !named || (from == i && !initials) ? null : new War(from, i, to);
    }

    private static boolean isArticle(Sentence s, int i) {
        return s.low(i).equals("the") || Words.FUNCTION.contains(s.low(i));
    }

    /// Whether its name is neither the conflict's nor a side's; the first of two is another than the second.
    private boolean isAnother(Sentence s, War war) {
        if (FIRST.contains(s.low(war.from())) && !own.contains("first")) {
            return true;
        }
        boolean named = s.low(war.noun()).startsWith("ww");
        for (int i = war.from(); i < war.noun(); i++) {
            if (lexicon.at(s, i) != null || isOwn(s.low(i))) {
                return false;
            }
            named |= s.at(i).isWord() && !NO_NAMES.contains(s.low(i));
        }
        return named;
    }

    /// "Sudanese" in a war of Sudan, "Halmar-Teveria" in theirs.
    private boolean isOwn(String word) {
        for (var part : word.split("-", -1)) {
            boolean same = own.stream().anyMatch(name -> name.equals(part) || isStem(name, part) || isStem(part, name));
            if (same && !NO_NAMES.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStem(String stem, String word) {
        return stem.length() > STEM && word.startsWith(stem);
    }

    private static void words(String name, Set<String> into) {
        into.addAll(List.of(name.toLowerCase(Locale.ROOT).split("[ -]", -1)));
    }

    /// "The Great War claimed", "died in the Great War", "the dead of the Great War": not "since the Great War".
    private static boolean isCost(Sentence s, War war, Mention m) {
        int before = s.low(war.from() - 1).equals("the") ? war.from() - 2 : war.from() - 1;
        boolean during = DURING.contains(s.low(before));
        boolean of = s.low(before).equals("of") && COUNTS.contains(s.low(before - 1));
        boolean subject = before < 0 && isOfDeed(s, war.to(), m.start());
        return during
                || of
                || subject
                || (s.at(Math.min(war.to(), s.size() - 1)).isPossessive() && before < 0);
    }

    /// A verb follows, before the figure and any comma.
    private static boolean isOfDeed(Sentence s, int from, int figure) {
        for (int i = from; i < figure; i++) {
            if (s.at(i).isComma() || s.at(i).isClauseEnd()) {
                return false;
            }
        }
        return from < figure;
    }
}
