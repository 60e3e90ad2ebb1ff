package org.tollkeeper.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Names given to people counted before: "identified the dead as X and Y", "one of them was X", "two reservists, X, 29,
/// and Y, 31".
final class Namings {
    private static final Set<String> NAMING = DataFile.set("frame/naming-verbs");
    private static final int MOST = 6;

    private Namings() {}

    static List<NamedPerson> find(Clause clause) {
        var found = new ArrayList<NamedPerson>();
        var s = clause.sentence();
        for (int i = 0; i < s.size(); i++) {
            if (NAMING.contains(s.low(i))) {
                naming(clause, i, found);
            }
            oneOfThem(clause, i, found);
        }
        amongThem(clause, found);
        found.addAll(NamedPart.find(clause));
        for (int k = 0; k < clause.counted().size(); k++) {
            set(clause, k, found);
        }
        return found;
    }

    /// As many names as were counted, right after them.
    private static void set(Clause clause, int k, List<NamedPerson> found) {
        var s = clause.sentence();
        var number = clause.at(k).number();
        var link = clause.link(k);
        int i = clause.at(k).end();
        boolean few = number.kind() == Numeral.Kind.PLAIN || number.kind() == Numeral.Kind.SINGLE;
        if (link == null
                || !few
                || number.value() > MOST
                || i >= s.size()
                || !s.at(i).isComma()) {
            return;
        }
        var names = new ArrayList<NamedPerson>();
        i++;
        for (var name = clause.names().called(s, i);
                name != null && i > 0;
                name = i < 0 ? null : clause.names().called(s, i)) {
            names.add(clause.names()
                    .person(s, name, new HarmLink(link.harm(), HarmLink.Frame.ADJECTIVE, name[0], name[1]), true));
            i = joint(s, name[1]);
        }
        if (names.size() == number.value()) {
            found.addAll(names);
        }
    }

    /// "identified the dead as X and Y"
    private static void naming(Clause clause, int i, List<NamedPerson> found) {
        var s = clause.sentence();
        int p = i + 1;
        while (p < Math.min(s.size(), i + 8) && !s.low(p).equals("as")) {
            p++;
        }
        p++;
        for (var name = clause.names().called(s, p);
                name != null;
                name = clause.names().called(s, p)) {
            var link = new HarmLink(Harm.KILLED, HarmLink.Frame.ADJECTIVE, i, name[1]);
            found.add(clause.names().person(s, name, link, true));
            p = joint(s, name[1]);
            if (p < 0) {
                return;
            }
        }
    }

    /// "One of them, it said, was X"
    private static void oneOfThem(Clause clause, int i, List<NamedPerson> found) {
        var s = clause.sentence();
        boolean one = s.low(i).equals("one")
                && s.low(i + 1).equals("of")
                && (s.low(i + 2).equals("them")
                        || s.low(i + 2).equals("those")
                        || (s.low(i + 2).equals("the") && Words.HARM_NOUNS.at(s, i + 3) != null));
        int who = one && s.low(i + 3).equals("a") ? i + 4 : -1;
        int comma = who > 0 && Words.TITLES.contains(s.low(who)) ? who + 1 : -1;
        var titled = comma > 0 && comma < s.size() && s.at(comma).isComma()
                ? clause.names().called(s, comma + 1)
                : null;
        if (titled != null) {
            // "one of them a brigadier, Pim Ossa"
            found.add(clause.names()
                    .person(s, titled, new HarmLink(harmOf(clause, i), HarmLink.Frame.ADJECTIVE, i, titled[1]), true));
            return;
        }
        for (int p = i + 3; one && p < Math.min(s.size(), i + 9); p++) {
            var name = s.low(p).equals("was") ? clause.names().called(s, p + 1) : null;
            if (name != null) {
                var link = new HarmLink(Harm.KILLED, HarmLink.Frame.ADJECTIVE, i, name[1]);
                found.add(clause.names().person(s, name, link, true));
                return;
            }
        }
    }

    private static Harm harmOf(Clause clause, int token) {
        int k = clause.startingAt(token);
        var link = k < 0 ? null : clause.link(k);
        return link == null ? Harm.KILLED : link.harm();
    }

    /// "Among the 51 is X"
    private static void amongThem(Clause clause, List<NamedPerson> found) {
        var s = clause.sentence();
        boolean among = s.low(0).equals("among") && s.low(1).equals("the");
        for (int i = 3; among && i < Math.min(s.size() - 1, MOST + 3); i++) {
            boolean is =
                    s.low(i).equals("is") || s.low(i).equals("was") || s.low(i).equals("were");
            var name = is ? clause.names().called(s, i + 1) : null;
            if (name != null) {
                var link = new HarmLink(Harm.KILLED, HarmLink.Frame.ADJECTIVE, 0, name[1]);
                found.add(clause.names().person(s, name, link, false));
                return;
            }
        }
    }

    /// Past ", 35," and "and" to the next of several names; -1 after the last.
    private static int joint(Sentence s, int from) {
        int i = from;
        boolean aged = i + 1 < s.size()
                && s.at(i).isComma()
                && Character.isDigit(s.low(i + 1).charAt(0));
        i += aged ? 2 : 0;
        boolean comma = i < s.size() && s.at(i).isComma();
        i += comma ? 1 : 0;
        boolean and = s.low(i).equals("and");
        return comma || and ? i + (and ? 1 : 0) : -1;
    }
}
