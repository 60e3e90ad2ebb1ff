package org.tollkeeper.extraction.victim;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.side.SideNature;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// What words for fighters say of whose they can be: "soldiers" are a state's, "militants" a group's.
///
/// @param civil whether a state fights its own people, so that "fighters" are not the state's
public record ForceWords(boolean civil) {
    private static final int WINDOW = 40;

    /// Absent where the words leave it open.
    @Nullable
    SideNature nature(Mention m, Category category) {
        if (isInsurgent(m)) {
            return SideNature.GROUP;
        }
        return category == Category.POLICE || isOfTheState(m) ? SideNature.STATE : null;
    }

    /// Whether those who fight or guard are meant.
    public static boolean isOfForce(Category category) {
        return category == Category.MILITARY || category == Category.PEACEKEEPER || category == Category.POLICE;
    }

    private boolean isInsurgent(Mention m) {
        var s = m.sentence();
        boolean count = m.link().frame() == HarmLink.Frame.COUNT || m.link().frame() == HarmLink.Frame.TOLL;
        for (int i = m.counted().phrase().from(); i < m.counted().end(); i++) {
            if (Words.INSURGENTS.contains(s.low(i)) || (civil && s.low(i).startsWith("fighter"))) {
                return true;
            }
        }
        var people = count ? Words.PEOPLE.lastIn(s, m.link().at(), m.start()) : null;
        if (people != null && Words.INSURGENTS.contains(s.low(people.from()))) {
            return true;
        }
        if (CategoryReader.isInUniform(s, m.counted().end())
                && s.hasAny(Words.INSURGENTS, m.counted().end(), m.counted().end() + 3)) {
            return true;
        }
        int at = Math.min(m.link().at(), m.start());
        boolean them = m.counted().phrase().part()
                && s.low(m.counted().number().to() + 1).equals("them");
        if (them && s.hasAny(Words.INSURGENTS, at - WINDOW, at)) {
            // "troops chasing the attackers killed four of them"
            return true;
        }
        boolean bare = m.counted().phrase().head() == NounPhrase.Head.BARE;
        return (bare && !isCaused(m) && isAfterInsurgents(s, m.start(), 14))
                || (m.person() != null && isAfterInsurgents(s, m.start(), 4));
    }

    /// "gunmen ambushed a convoy, leaving nine dead": not those who did it.
    private static boolean isCaused(Mention m) {
        return m.link().frame() == HarmLink.Frame.OBJECT
                || m.sentence().low(m.start() - 1).equals("leaving")
                || m.sentence().low(m.start() - 1).equals("left");
    }

    /// "A dozen gunmen attacked; three were killed."
    private static boolean isAfterInsurgents(Sentence s, int before, int reach) {
        for (int i = before - 1; i >= Math.max(0, before - reach); i--) {
            if (Words.INSURGENTS.contains(s.low(i)) || (reach > 4 && s.low(i).equals("fighters"))) {
                return true;
            }
        }
        return false;
    }

    /// Soldiers, in a civil war, are the state's; rebels are called fighters.
    private static boolean isOfTheState(Mention m) {
        var s = m.sentence();
        boolean count = m.link().frame() == HarmLink.Frame.COUNT || m.link().frame() == HarmLink.Frame.TOLL;
        int from = count ? m.link().at() : m.counted().phrase().from();
        int end = m.counted().end();
        int to = s.low(end).equals("among") ? end + 4 : end;
        for (int i = from; i < to; i++) {
            boolean security = s.low(i).equals("security") && s.low(i + 1).equals("forces");
            if (security || Words.STATE_FORCES.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }
}
