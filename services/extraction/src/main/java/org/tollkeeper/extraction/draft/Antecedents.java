package org.tollkeeper.extraction.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.source.SourceTracker.Said;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.PeopleWord;
import org.tollkeeper.extraction.words.Words;

/// The people that a mention which names none may mean: those a word was last said of, in its sentence or paragraph.
final class Antecedents {
    private @Nullable PeopleWord before;
    private int paragraph = Integer.MIN_VALUE;

    boolean isSameParagraph(Sentence s) {
        return paragraph == s.line().paragraph();
    }

    /// Another paragraph speaks of other people.
    void enter(Sentence s) {
        before = isSameParagraph(s) ? before : null;
    }

    /// @param counted the word for people of the last counted phrase, if it has one
    void leave(Sentence s, @Nullable PeopleWord counted) {
        before = counted != null ? counted : firstPeople(s, before);
        paragraph = s.line().paragraph();
    }

    private static @Nullable PeopleWord firstPeople(Sentence s, @Nullable PeopleWord otherwise) {
        for (var hit = Words.PEOPLE.firstIn(s, 0, s.size());
                hit != null;
                hit = Words.PEOPLE.firstIn(s, hit.to(), s.size())) {
            if (!hit.meaning().single()) {
                return hit.meaning();
            }
        }
        return otherwise;
    }

    /// The last word for several people before the mention, in its sentence or else in the one before.
    @Nullable
    PeopleWord of(Mention m, List<Said> said) {
        var hit = last(m);
        boolean speaks = hit != null
                && said.stream()
                        .anyMatch(one -> one.saying().from() <= hit.from()
                                && hit.from() < one.saying().to());
        boolean opens = m.start() <= 1;
        return hit != null && !hit.meaning().single() && !speaks ? hit.meaning() : opens ? before : null;
    }

    /// The longest word that ends there: "police recruits" are no recruits of an army.
    private static @Nullable Hit<PeopleWord> last(Mention m) {
        var hit = Words.PEOPLE.lastIn(m.sentence(), 0, m.start());
        var longer = hit == null ? null : Words.PEOPLE.at(m.sentence(), hit.from() - 1);
        return longer != null && hit != null && longer.to() == hit.to() ? longer : hit;
    }

    /// "had hit a column of fighters, killing 20": those just spoken of, not those of the sentence before.
    static boolean isAfterPeople(Mention m) {
        var hit = Words.PEOPLE.lastIn(m.sentence(), Math.max(0, m.start() - 5), m.start());
        return hit != null && !hit.meaning().single() && m.link().frame() == HarmLink.Frame.OBJECT;
    }

    /// "soldiers pursued the attackers and shot five of them", "soldiers chasing the attackers shot five of them":
    /// those that the sentence speaks of, and not its subject.
    private static boolean isActedOn(Mention m) {
        var s = m.sentence();
        var hit = Words.PEOPLE.lastIn(s, 1, m.link().at());
        return m.link().frame() == HarmLink.Frame.OBJECT
                && hit != null
                && !hit.meaning().single()
                && (s.low(hit.to()).equals("and")
                        || s.low(m.link().at()).endsWith("ing")
                        || (s.low(hit.from() - 1).equals("the")
                                && s.low(hit.from() - 2).endsWith("ing")));
    }

    /// "soldiers sent to the scene, four of whom died", "villagers fled; five of them drowned": a pronoun means the
    /// people named last, and not those counted before them.
    boolean areOthersThan(Draft whole, Mention m) {
        var s = m.sentence();
        var pronoun = s.low(m.counted().number().to() + 1);
        boolean whom = pronoun.equals("whom");
        if (!m.counted().phrase().part() || !(whom || pronoun.equals("them"))) {
            return false;
        }
        var spokenOf = Words.PEOPLE.lastIn(s, 1, m.start());
        boolean here = spokenOf != null
                && !spokenOf.meaning().single()
                && spokenOf.meaning().category() == Category.MILITARY;
        if (!whom && !whole.isIn(s) && (here || isActedOn(m))) {
            return true;
        }
        if (whole.isIn(s)) {
            var named = Words.PEOPLE.lastIn(s, whole.to(), m.start());
            return whom && named != null && !named.meaning().single() && named.from() > whole.at() + 4;
        }
        boolean far = whole.sentence().line().paragraph() != s.line().paragraph();
        return before != null && (far || whole.sentence().index() < s.index() - 1);
    }
}
