package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.side.SideName;
import org.tollkeeper.extraction.words.PeopleWord;

/// Stage 8: category and side of a mention.
public final class VictimReader {
    private static final Set<String> UNITS = Set.of(
            "patrol", "unit", "squad", "platoon", "company", "battalion", "group", "column", "detachment", "garrison");

    private final ConflictLexicon lexicon;
    private final SideReader sides;

    public VictimReader(ConflictLexicon lexicon, Ground ground) {
        this.lexicon = lexicon;
        this.sides = new SideReader(lexicon, ground);
    }

    public Victims of(Mention m, Scene scene) {
        var word = CategoryReader.of(m);
        var people = word == null ? inherited(m, scene) : word;
        var category = category(m, people);
        return sides.of(m, category, people.group(), scene);
    }

    /// "Sixteen others", "and 66 injured": what those before were.
    private static PeopleWord inherited(Mention m, Scene scene) {
        var from = scene.whole() != null ? scene.whole() : scene.before();
        boolean counted = m.link().frame() == HarmLink.Frame.TOLL && !scene.inSentence();
        boolean bare =
                m.counted().phrase().head() == NounPhrase.Head.BARE && !scene.inSentence() && scene.whole() == null;
        if (bare && scene.antecedent() != null && m.link().frame() == HarmLink.Frame.PREDICATE) {
            return scene.antecedent();
        }
        if (from == null || counted) {
            return new PeopleWord(Category.ALL, null, false);
        }
        return new PeopleWord(from.category(), scene.whole() == null ? from.group() : null, false);
    }

    /// Men who were lost, or are somebody's own, are soldiers; so are the officials of an armed group.
    private Category category(Mention m, PeopleWord people) {
        boolean men = people.category() == Category.ALL
                && m.counted().phrase().head() == NounPhrase.Head.PEOPLE
                && people.group() == null;
        if (men
                && (m.link().frame() == HarmLink.Frame.LOST
                        || m.counted().phrase().owned()
                        || isOfUnit(m))) {
            return Category.MILITARY;
        }
        boolean some = men || (people.category() == Category.CIVILIAN && people.group() == null);
        var named = lexicon.firstIn(
                m.sentence(), m.counted().phrase().from(), m.counted().end());
        return some && named != null && named.meaning().kind() == SideName.Kind.FORCE && !isPolice(m)
                ? Category.MILITARY
                : people.category();
    }

    /// "a patrol of fourteen men"
    private static boolean isOfUnit(Mention m) {
        return m.sentence().low(m.start() - 1).equals("of")
                && UNITS.contains(m.sentence().low(m.start() - 2));
    }

    private static boolean isPolice(Mention m) {
        return m.counted().phrase().people() != null
                && m.counted().phrase().people().category() == Category.POLICE;
    }
}
