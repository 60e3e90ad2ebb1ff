package org.tollkeeper.extraction.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// "a widow and her twins", "a man and his two sons", "a farmer, his wife and their baby": one count of all of them.
public final class Families {
    /// "a policeman and his daughter" are of two kinds.
    private static final Set<Category> FORCES = Set.of(Category.MILITARY, Category.POLICE);

    private static final Set<String> THEIR = Set.of("her", "his", "their");

    private final Sentence s;
    private final List<Counted> counted;

    private Families(Sentence s, List<Counted> counted) {
        this.s = s;
        this.counted = counted;
    }

    /// One or more of a family, told after the first of them.
    private record Relatives(long number, int end) {}

    public static List<Counted> join(Sentence s, List<Counted> counted) {
        var run = new Families(s, counted);
        var joined = new ArrayList<Counted>();
        int family = 0;
        for (var one : counted) {
            if (one.number().from() < family) {
                continue;
            }
            var with = run.isOneOrTwo(one) ? run.all(one) : null;
            joined.add(with == null ? one : both(one, with.number(), with.end()));
            family = with == null ? family : with.end();
        }
        return List.copyOf(joined);
    }

    /// "a widow", "a couple"
    private boolean isOneOrTwo(Counted one) {
        boolean few = one.number().kind() == Numeral.Kind.SINGLE
                || s.low(one.end() - 1).equals("couple");
        var people = one.phrase().people();
        boolean force = people != null && FORCES.contains(people.category());
        return few && !force && one.phrase().head() == NounPhrase.Head.PEOPLE;
    }

    /// Everybody told with the first, the last of them after "and"; absent where nobody is.
    private @Nullable Relatives all(Counted one) {
        long number = 0;
        int end = one.end();
        boolean closed = false;
        while (!closed
                && (s.low(end).equals("and") || (end < s.size() && s.at(end).isComma()))) {
            closed = s.low(end).equals("and");
            var next = next(end + 1, number > 0);
            if (next == null) {
                return null;
            }
            number += next.number();
            end = next.end();
        }
        return closed ? new Relatives(number, end) : null;
    }

    /// "his wife", "her twins", "their two sons"; "six children" only after one of these.
    private @Nullable Relatives next(int at, boolean others) {
        boolean theirs = THEIR.contains(s.low(at));
        int from = theirs ? at + 1 : at;
        for (var several : counted) {
            boolean people = several.phrase().head() == NounPhrase.Head.PEOPLE;
            boolean plain = several.number().kind() == Numeral.Kind.PLAIN;
            boolean ofTheirs = s.low(several.number().to()).equals("of")
                    && THEIR.contains(s.low(several.number().to() + 1));
            if ((theirs || others || ofTheirs) && several.number().from() == from && people && plain) {
                return new Relatives(several.number().value(), several.end());
            }
        }
        var relative = theirs ? person(from) : null;
        return relative == null ? null : new Relatives(1, relative.end());
    }

    /// "wife", "nine-year-old son"
    private @Nullable Relatives person(int from) {
        var hit = Words.PEOPLE.firstIn(s, from, from + 3);
        return hit == null || Words.FUNCTION.contains(s.low(from)) ? null : new Relatives(1, hit.to());
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
