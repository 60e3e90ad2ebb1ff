package org.tollkeeper.extraction.frame;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmNoun;
import org.tollkeeper.extraction.words.Words;

/// Names on a list: "added 26 names to its list of the dead", "29 more names to the list of soldiers killed".
final class NamesFrame {
    private static final int LIST = 6;
    private static final int REACH = 6;

    private NamesFrame() {}

    static @Nullable HarmLink link(Clause clause, int k) {
        var s = clause.sentence();
        int end = clause.at(k).end();
        if (!s.low(end - 1).equals("names") && !s.low(end).equals("names")) {
            return null;
        }
        for (int i = end; i < Math.min(s.size(), end + LIST); i++) {
            if (s.low(i).equals("list") && s.low(i + 1).equals("of")) {
                return harm(s, end, i + 2);
            }
        }
        return null;
    }

    /// To the word for people that says who they were: "the fallen servicemen", "soldiers killed".
    private static @Nullable HarmLink harm(Sentence s, int at, int from) {
        for (int i = from; i < Math.min(s.size(), from + REACH) && s.at(i).isWord(); i++) {
            var noun = Words.HARM_NOUNS.at(s, i);
            if (noun != null && noun.meaning().kind() == HarmNoun.Kind.PERSON) {
                var people = Words.PEOPLE.at(s, noun.to());
                return new HarmLink(
                        noun.meaning().harm(), HarmLink.Frame.COUNT, at, people == null ? noun.to() : people.to());
            }
        }
        return null;
    }
}
