package org.tollkeeper.extraction.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// "a widow and her twins", "a man and his two sons": one count of all of them.
public final class Families {
    private static final Set<String> THEIR = Set.of("her", "his", "their");

    private Families() {}

    public static List<Counted> join(Sentence s, List<Counted> counted) {
        var joined = new ArrayList<Counted>();
        for (int k = 0; k < counted.size(); k++) {
            var one = counted.get(k);
            int i = one.end();
            boolean family = isOneOrTwo(s, one)
                    && one.phrase().head() == NounPhrase.Head.PEOPLE
                    && s.low(i).equals("and")
                    && THEIR.contains(s.low(i + 1));
            if (!family) {
                joined.add(one);
                continue;
            }
            boolean several =
                    k + 1 < counted.size() && counted.get(k + 1).number().from() == i + 2;
            if (several && counted.get(k + 1).phrase().head() == NounPhrase.Head.PEOPLE) {
                k++;
                joined.add(both(
                        one, counted.get(k).number().value(), counted.get(k).end()));
            } else {
                var relative = Words.PEOPLE.at(s, i + 2);
                joined.add(relative == null ? one : both(one, 1, relative.to()));
            }
        }
        return List.copyOf(joined);
    }

    /// "a widow", "a couple"
    private static boolean isOneOrTwo(Sentence s, Counted one) {
        return one.number().kind() == Numeral.Kind.SINGLE
                || s.low(one.end() - 1).equals("couple");
    }

    private static Counted both(Counted one, long others, int end) {
        var n = one.number();
        var p = one.phrase();
        long sum = n.value() + others;
        var number = new Numeral(n.from(), n.core(), n.to(), Numeral.Kind.PLAIN, n.qualifier(), sum, sum, null);
        return new Counted(
                number,
                new NounPhrase(
                        p.from(),
                        end,
                        p.head(),
                        p.people(),
                        p.noun(),
                        p.adjective(),
                        p.others(),
                        p.owned(),
                        p.part(),
                        p.partHarm(),
                        p.thing()));
    }
}
