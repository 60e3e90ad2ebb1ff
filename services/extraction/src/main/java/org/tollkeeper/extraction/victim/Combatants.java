package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.SideNature;
import org.tollkeeper.extraction.text.DataFile;

/// Counts that no word says the kind of, and that can only be of those who fight: what armies lose, whom they hold,
/// the dead of an armed group.
final class Combatants {
    private static final Set<String> MEN = DataFile.set("victim/men");

    private Combatants() {}

    /// The same victims, as fighters where they can be nothing else.
    static Victims of(Victims victims, Mention m, ConflictLexicon lexicon) {
        boolean open = victims.category() == Category.ALL && victims.group() == null && isUnsaid(m);
        return open && isOfAForce(victims, m, lexicon)
                ? new Victims(victims.side(), Category.MILITARY, null, victims.by())
                : victims;
    }

    /// "the dead", "four", "four men", "up to 120 casualties": no word for what they were.
    private static boolean isUnsaid(Mention m) {
        var phrase = m.counted().phrase();
        return phrase.people() == null
                || (m.person() != null && phrase.people().category() == Category.ALL)
                || (phrase.head() == NounPhrase.Head.PEOPLE
                        && MEN.contains(m.sentence().low(m.counted().end() - 1)));
    }

    private static boolean isOfAForce(Victims victims, Mention m, ConflictLexicon lexicon) {
        if (victims.isKnownSide() && isBare(m) && victims.side().equals(new Targets(lexicon).ownerOfSoldiers(m))) {
            return true;
        }
        if (!victims.isKnownSide() || !isOfSide(victims.by())) {
            return false;
        }
        boolean group = lexicon.nature(victims.side()) == SideNature.GROUP && !lexicon.isTerritorial(victims.side());
        boolean losses = m.link().harm() == Harm.KILLED_OR_WOUNDED
                && m.counted().number().kind() != Numeral.Kind.NONE;
        return group || losses;
    }

    /// "hit an army base, killing nine": whom a strike on those who fight kills.
    private static boolean isBare(Mention m) {
        return m.counted().phrase().head() == NounPhrase.Head.BARE
                && m.counted().number().kind() != Numeral.Kind.NONE;
    }

    private static boolean isOfSide(By by) {
        return by == By.SAID || by == By.OF_SPEAKER || by == By.OWN_FORCES || by == By.SPEAKER;
    }
}
