package org.tollkeeper.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// One of those counted, told with a name: "17 soldiers, among them the convoy's commander, Colonel X", "20 fighters,
/// including Y". What stands behind a place may be a place as well, so there the name needs a word for a person.
final class NamedPart {
    private static final Set<String> LINKS = Set.of("the", "a", "an", "its", "their", "of", "'s", ",");
    private static final int REACH = 9;
    private static final int NEAR = 3;

    private NamedPart() {}

    static List<NamedPerson> find(Clause clause) {
        var found = new ArrayList<NamedPerson>();
        var s = clause.sentence();
        for (int i = 2; i < s.size(); i++) {
            int from = opening(s, i);
            int whole = from < 0 ? -1 : whole(clause, i);
            var name =
                    whole < 0 ? null : name(clause, from, i - clause.at(whole).end() <= NEAR);
            var link = whole < 0 ? null : clause.link(whole);
            if (name != null && link != null) {
                var part = new HarmLink(harm(s, link), HarmLink.Frame.ADJECTIVE, name[0], name[1]);
                found.add(clause.names().person(s, name, part, true));
            }
        }
        return found;
    }

    /// Who is named among those lost is dead; of those "neutralised" it is not said.
    private static Harm harm(Sentence s, HarmLink link) {
        boolean lost = s.low(link.at()).startsWith("los");
        return lost ? Harm.KILLED : link.harm();
    }

    /// The token after "including" or "among them", behind a comma; -1 without them.
    private static int opening(Sentence s, int i) {
        boolean them = s.low(i).equals("among") && s.low(i + 1).equals("them");
        boolean opens = them || s.low(i).equals("including");
        return opens && s.at(i - 1).isComma() ? them ? i + 2 : i + 1 : -1;
    }

    /// The last count before `i` that is no part; -1 without one.
    private static int whole(Clause clause, int i) {
        int last = -1;
        for (int k = 0; k < clause.counted().size(); k++) {
            var link = clause.link(k);
            boolean before = clause.at(k).number().from() < i;
            last = before && link != null && clause.at(k).number().value() > 1 ? k : last;
        }
        return last;
    }

    /// The first name, past what calls the person.
    private static int @Nullable [] name(Clause clause, int from, boolean near) {
        var s = clause.sentence();
        boolean called = near;
        for (int p = from; p < Math.min(s.size(), from + REACH); p++) {
            var name = clause.names().at(s, p);
            if (name != null) {
                return called || name[0] > p ? name : null;
            }
            var people = Words.PEOPLE.at(s, p);
            called |= (people != null && people.meaning().single()) || Words.TITLES.contains(s.low(p));
            boolean goesOn = LINKS.contains(s.low(p)) || (s.at(p).isWord() && !Words.FUNCTION.contains(s.low(p)));
            if (!goesOn || isCount(clause, p)) {
                return null;
            }
        }
        return null;
    }

    /// "including five in Khan"
    private static boolean isCount(Clause clause, int p) {
        int k = clause.startingAt(p);
        return k >= 0 && clause.at(k).number().value() > 1;
    }
}
