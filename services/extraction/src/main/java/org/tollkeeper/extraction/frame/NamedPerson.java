package org.tollkeeper.extraction.frame;

import java.util.List;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.Counted;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.PeopleWord;
import org.tollkeeper.extraction.words.Qualifier;

/// A person named as harmed.
///
/// @param what what the words around the name say of the person; of somebody counted before the count says it
/// @param named whether the name is given to somebody counted before
/// @param ranked whether a rank stands before it, which says what the person is
record NamedPerson(
        Sentence s, int from, int to, String name, HarmLink link, PeopleWord what, boolean named, boolean ranked) {

    Mention mention(int id, List<Mention> before) {
        int whole = named ? whole(before) : -1;
        var number = new Numeral(from, from, to, Numeral.Kind.SINGLE, Qualifier.EXACT, 1, 1, null);
        boolean told = whole >= 0 && !ranked;
        var head = told ? NounPhrase.Head.BARE : NounPhrase.Head.PEOPLE;
        var phrase = new NounPhrase(to, to, head, told ? null : what, null, null, false, false, named, null, null);
        var harm = whole < 0 || isLost(before.get(whole))
                ? link
                : new HarmLink(before.get(whole).link().harm(), link.frame(), link.at(), link.to());
        return new Mention(id, s, new Counted(number, phrase), harm, whole, name);
    }

    /// "the loss of 17 men, among them X": who is named of those is dead.
    private boolean isLost(Mention whole) {
        return whole.link().harm() == Harm.KILLED_OR_WOUNDED && link.harm() == Harm.KILLED;
    }

    private int whole(List<Mention> before) {
        for (int id = before.size() - 1; id >= Math.max(0, before.size() - 6); id--) {
            var mention = before.get(id);
            boolean same = mention.sentence().index() == s.index();
            boolean here = same && mention.start() < from;
            if (mention.person() == null
                    && (here || !same)
                    && (here || mention.counted().number().value() < 20)
                    && (mention.link().harm() == Harm.KILLED
                            || mention.link().harm() == Harm.CAPTURED
                            || mention.link().harm() == link.harm())
                    && (here
                            || mention.counted().number().isDefinite()
                            || mention.counted().number().kind() == Numeral.Kind.SINGLE)) {
                return id;
            }
        }
        return -1;
    }
}
