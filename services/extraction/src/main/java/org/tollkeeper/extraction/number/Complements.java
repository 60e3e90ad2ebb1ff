package org.tollkeeper.extraction.number;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.PeopleWord;
import org.tollkeeper.extraction.words.Words;

/// Who the people counted are said to be, after "were": "five were children".
final class Complements {
    private static final Set<String> COPULAS = Set.of("was", "were", "are", "is");
    private static final int REACH = 14;

    private Complements() {}

    /// "Of these, five were from the town", "five were children": the number is a part of one told before.
    ///
    /// @param from the token after the number
    /// @param at where its phrase ends
    static boolean isOfPart(Sentence s, int from, int at) {
        var who = Words.PEOPLE.firstIn(s, at + 1, at + 3);
        boolean opened = from > 3 && s.low(0).equals("of");
        boolean bare = at == from && who != null && !who.meaning().single();
        return COPULAS.contains(s.low(at)) && (opened || bare);
    }

    /// "two of the five people killed in the attack were children"
    static @Nullable Hit<PeopleWord> later(Sentence s, int at) {
        for (int i = at; i < Math.min(s.size(), at + REACH); i++) {
            var hit = COPULAS.contains(s.low(i)) ? Words.PEOPLE.at(s, i + 1) : null;
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }
}
