package org.tollkeeper.extraction.time;

import java.util.Set;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Years, months and spans of time at which nothing was done that is counted: "a man born in 1965", "the 2016 peace
/// deal", "the town of May Orn", "the war that began 13 years ago".
final class NoDates {
    private static final Set<String> WARS = DataFile.set("time/wars");
    private static final Set<String> BEGAN = Set.of("began", "begun", "started", "erupted", "since", "broke");
    private static final Set<String> ACCORDS = DataFile.set("time/accords");
    private static final int REACH = 6;

    private NoDates() {}

    static boolean has(Sentence s, Calendar.Dated dated) {
        int to = dated.to();
        boolean year = dated.moment() instanceof Moment.InYear;
        boolean noun = to < s.size() && s.at(to).isWord() && !Words.FUNCTION.contains(s.low(to));
        boolean deal = year && s.low(dated.from() - 1).equals("the") && noun && !isOfWar(s.low(to));
        boolean name = s.low(dated.from() - 1).equals("of")
                && noun
                && Character.isUpperCase(s.at(to).text().charAt(0));
        boolean accord = to < s.size()
                && ACCORDS.contains(s.low(to))
                && s.low(dated.from() - 1).equals("the");
        return accord || s.low(dated.from() - 2).equals("born") || deal || name;
    }

    /// "the 2014 war", "the 2014 attack"
    private static boolean isOfWar(String word) {
        return WARS.contains(word)
                || Words.WEAPONS.contains(word)
                || word.startsWith("attack")
                || word.startsWith("bomb");
    }

    /// "the revolt that began 13 years ago"
    static boolean isOfWar(Sentence s, int ago) {
        for (int p = ago - 1; p >= Math.max(0, ago - REACH) && !s.at(p).isComma(); p--) {
            if (BEGAN.contains(s.low(p))) {
                return true;
            }
        }
        return false;
    }
}
