package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.words.HarmNoun;

/// "131 deaths", "nine civilian deaths", "no casualties", "three wounded soldiers".
final class NounFrame {
    private static final Set<String> SAVED = DataFile.set("frame/save-verbs");

    private NounFrame() {}

    static @Nullable HarmLink link(Clause clause, int k) {
        var phrase = clause.at(k).phrase();
        var noun = phrase.noun();
        if (phrase.head() != NounPhrase.Head.HARM || noun == null) {
            return null;
        }
        var s = clause.sentence();
        int before = clause.at(k).number().from() - 1;
        if (noun.kind() == HarmNoun.Kind.LIFE && SAVED.contains(s.low(before))) {
            return null;
        }
        int verb = HarmWords.BE.contains(s.low(phrase.to())) ? phrase.to() + 1 : phrase.to();
        var predicate = PredicateFrame.harmAt(clause, k, verb);
        boolean captives = noun.harm() == Harm.CAPTURED && noun.kind() == HarmNoun.Kind.PERSON;
        if ((noun.kind() == HarmNoun.Kind.VICTIM || captives) && predicate != null) {
            return predicate;
        }
        if (noun.kind() == HarmNoun.Kind.VICTIM && !s.low(phrase.to()).equals("of")) {
            return null;
        }
        return new HarmLink(noun.harm(), HarmLink.Frame.NOUN, phrase.to() - 1, phrase.to());
    }

    /// "19 dead soldiers and 40 wounded": dead, whatever is said of those after them.
    static @Nullable HarmLink dead(Clause clause, int k) {
        return clause.at(k).phrase().adjective() == Harm.KILLED ? adjective(clause, k) : null;
    }

    static @Nullable HarmLink adjective(Clause clause, int k) {
        var phrase = clause.at(k).phrase();
        return phrase.adjective() == null
                ? null
                : new HarmLink(phrase.adjective(), HarmLink.Frame.ADJECTIVE, phrase.from(), phrase.to());
    }
}
