package org.tollkeeper.extraction.draft;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.side.Cast;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.source.Withholding;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.victim.By;
import org.tollkeeper.extraction.victim.ForceWords;
import org.tollkeeper.extraction.victim.VictimReader;
import org.tollkeeper.extraction.victim.Victims;
import org.tollkeeper.extraction.words.PeopleWord;
import org.tollkeeper.extraction.words.Words;

/// About whose people a figure is withheld.
final class WithheldVictims {
    private static final Set<String> FORCES = DataFile.set("draft/government-forces");
    private static final Set<String> PUBLISH = DataFile.set("draft/publish-verbs");
    private static final Set<String> FIGURES = DataFile.set("draft/figures");
    /// What says that soldiers are meant, and not whose.
    private static final Set<String> FIELD = Set.of("combat", "battlefield");
    private static final Set<String> OF_STATE = Set.of("military", "army", "troop");
    private static final Set<String> IN = Set.of("in", "inside", "near", "at");
    private final ConflictLexicon lexicon;
    private final Cast cast;

    WithheldVictims(ConflictLexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /// @param last what was drafted just before
    Victims of(Sentence s, Withholding withheld, Speaker speaker, @Nullable Draft last) {

        var people = fighting(s, withheld);
        boolean thatFigure = withheld.harm() == null && !withheld.own() && people == null;
        var spokenOf = thatFigure && (last == null || !last.isIn(s)) ? spokenOf(s, withheld) : null;
        if (spokenOf != null) {
            var group =
                    Words.INSURGENTS.contains(s.low(spokenOf.from())) ? cast.group(s, spokenOf.from()) : speaker.side();
            return new Victims(
                    group == null ? Cell.UNATTRIBUTED : group,
                    spokenOf.meaning().category(),
                    null,
                    By.SPEAKER);
        }
        boolean publishes = thatFigure
                && withheld.saying() != null
                && PUBLISH.contains(s.low(withheld.saying().verb()))
                && FIGURES.contains(s.low(withheld.to() - 1));
        boolean before = last != null && last.isIn(s) && last.at() < withheld.from();
        if (publishes && speaker.side() != null && !before) {
            return new Victims(speaker.side(), Category.MILITARY, null, By.OWN_FORCES);
        }
        boolean toll = withheld.harm() == Harm.KILLED
                && s.low(withheld.to() - 1).equals("toll")
                && !withheld.theirs()
                && people == null;
        if (toll && speaker.side() != null && VictimReader.isArmy(speaker.name())) {
            return new Victims(speaker.side(), Category.MILITARY, null, By.OWN_FORCES);
        }
        if (toll
                && !withheld.own()
                && last != null
                && ForceWords.isOfForce(last.victims().category())) {
            // a toll that no army keeps back is of whoever died
            return new Victims(Cell.UNATTRIBUTED, Category.ALL, null, By.SPEAKER);
        }
        if (thatFigure && last != null) {
            return last.victims().isKnownSide()
                    ? new Victims(last.victims().side(), last.victims().category(), null, By.SPEAKER)
                    : last.victims();
        }
        boolean alone = last == null && withheld.harm() == null && people == null;
        boolean losses = withheld.own() || withheld.theirs() || (alone && speaker.side() != null);
        var category = people != null
                ? people.category()
                : losses
                        ? Category.MILITARY
                        : withheld.harm() == Harm.KILLED_OR_WOUNDED || last == null
                                ? Category.ALL
                                : last.victims().category();
        return new Victims(
                side(s, withheld, speaker, last),
                category,
                people == null ? null : people.group(),
                losses ? By.OWN_FORCES : By.SPEAKER);
    }

    /// "many militants killed, without giving a number", "servicemen were among the dead but it did not say how many".
    private static @Nullable Hit<PeopleWord> spokenOf(Sentence s, Withholding withheld) {
        int from =
                withheld.saying() == null ? withheld.from() : withheld.saying().from();
        boolean harmed = Words.HARM_VERBS.firstIn(s, 0, from) != null
                || Words.HARM_NOUNS.firstIn(s, 0, from) != null
                || Words.HARM_VERBS.firstIn(s, 0, withheld.to()) != null;
        var people = harmed ? Words.PEOPLE.lastIn(s, 2, Math.max(from, withheld.from())) : null;
        return people == null || people.meaning().single() || people.meaning().category() != Category.MILITARY
                ? null
                : people;
    }

    /// "how many of its men died", "no mention of government casualties": those who fight, by who has them.
    private static @Nullable PeopleWord fighting(Sentence s, Withholding withheld) {
        var people = withheld.people();
        boolean men = people != null && people.category() == Category.ALL && withheld.own();
        return men || (people == null && isOfState(s, withheld))
                ? new PeopleWord(Category.MILITARY, null, false)
                : people;
    }

    /// "government casualties", "army losses": said right before the harm.
    private static boolean isOfState(Sentence s, Withholding withheld) {
        boolean side = s.low(withheld.to()).equals("on")
                && s.low(withheld.to() + 2).equals("government")
                && s.low(withheld.to() + 3).equals("side");
        return side || (FORCES.contains(s.low(withheld.to() - 2)) && Words.HARM_NOUNS.at(s, withheld.to() - 1) != null);
    }

    /// Up to five words further on, within the clause.
    private static int clauseEnd(Sentence s, int from) {
        int i = from;
        while (i < Math.min(s.size(), from + 5)
                && !s.at(i).isComma()
                && !s.at(i).isClauseEnd()) {
            i++;
        }
        return i;
    }

    private static @Nullable Category people(Withholding withheld) {
        return withheld.people() == null ? null : withheld.people().category();
    }

    private String side(Sentence s, Withholding withheld, Speaker speaker, @Nullable Draft last) {
        var named = lexicon.firstIn(
                s,
                (withheld.saying() == null ? withheld.from() : withheld.saying().to()),
                clauseEnd(s, withheld.to()));
        boolean where = named != null
                && withheld.own()
                && (IN.contains(s.low(named.from() - 1))
                        || (s.low(named.from() - 1).equals("the") && IN.contains(s.low(named.from() - 2))));
        if (named != null && !where) {
            return named.meaning().side();
        }
        boolean state = isOfState(s, withheld) && !FIELD.contains(s.low(withheld.to() - 2));
        var government = state ? lexicon.government() : null;
        if (government != null) {
            return government;
        }
        for (int i = withheld.saying() == null
                        ? withheld.from()
                        : withheld.saying().to();
                i < withheld.to();
                i++) {
            if (Words.INSURGENTS.contains(s.low(i))) {
                var group = cast.group(s, i);
                return group == null ? Cell.UNATTRIBUTED : group;
            }
        }
        if (withheld.theirs()) {
            var opposite = lexicon.opposite(speaker.side());
            boolean anybody = withheld.people() != null && withheld.people().category() == Category.ALL;
            return opposite == null || (anybody && !lexicon.isBetweenStates()) ? Cell.UNATTRIBUTED : opposite;
        }
        boolean civilians = withheld.people() != null && withheld.people().category() == Category.CIVILIAN;
        if (civilians && !lexicon.isBetweenStates()) {
            return Cell.UNALIGNED;
        }
        var foe = civilians && last == null ? null : civilians ? lexicon.opposite(speaker.side()) : null;
        if (foe != null && !withheld.own()) {
            return foe;
        }
        boolean alone = last == null && (withheld.harm() == null || speaker.side() != null);
        var own = speaker.side();
        boolean ofOwn = last != null && last.victims().side().equals(own);
        if (own != null && (withheld.own() || alone || ofOwn)) {
            return own;
        }
        var loneState = people(withheld) == Category.MILITARY ? lexicon.loneState() : null;
        if (own == null && loneState != null && s.hasAny(OF_STATE, withheld.to() - 2, withheld.to())) {
            return loneState;
        }
        boolean foreign =
                speaker.side() == null && last != null && last.victims().side().equals(Cell.UNALIGNED);
        return foreign ? Cell.UNALIGNED : Cell.UNATTRIBUTED;
    }
}
