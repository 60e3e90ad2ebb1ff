package org.tollkeeper.extraction.draft;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.text.Sentence;

/// What of a claim was not said but inferred, or is often read wrongly.
public enum Mark {
    NOT_ABOUT("it names nobody of the conflict"),
    NAMED("names a person"),
    ONE_EVENT("it may be the toll of one event"),
    BESIDE("the side is that of the figure before"),
    ACROSS("the side is that of a figure in another sentence"),
    GROUND("the side is that of the place"),
    ATTACKER("the side is inferred from who attacked"),
    FOE("the side is one of several that were fought"),
    INSURGENT("the side is the group that the story speaks of"),
    SPEAKER("the side is inferred from who speaks"),
    STORY("the side is inferred from the story"),
    NO_SIDE("nothing tells the side"),
    OWN_FORCES("the side is the speaker's own"),
    WHOSE_WORD("for whom the source speaks is inferred"),
    ELSEWHERE("who was harmed is said elsewhere"),
    ANY_KIND("nothing tells of what kind the people are"),
    ONE("one person is counted"),
    LOOSE("the words are loose"),
    NO_SOURCE("no source is named"),
    UNKNOWN_SOURCE("the source is unknown"),
    SPOKE_BEFORE("the source is named elsewhere"),
    VAGUE("the number is vague"),
    WITHHELD("a figure is withheld"),
    PART("it is a part of another figure"),
    ZERO("the figure is none"),
    CROWDED("the sentence names several sides"),
    MANY_SIDES("more than two sides fight"),
    LONG("the sentence is long"),
    LEVEL("missing or captured");

    private static final int MANY_WORDS = 45;

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    /// As an editor reads it.
    public String words() {
        return words;
    }

    public static Set<Mark> of(Draft d, ConflictLexicon lexicon, Setting setting) {
        var marks = EnumSet.noneOf(Mark.class);
        add(marks, NAMED, d.person() != null);
        add(marks, ONE_EVENT, d.explicit().ofEvent());
        side(marks, d, lexicon);
        add(marks, ACROSS, d.explicit().across());
        add(marks, ELSEWHERE, d.explicit().inherited() && !d.isPart());
        add(marks, ANY_KIND, d.victims().category() == Category.ALL && !setting.terse());
        add(marks, ONE, d.value() == 1);
        add(marks, LOOSE, d.explicit().loose());
        add(marks, NOT_ABOUT, !setting.about());
        add(marks, NO_SOURCE, d.speaker().publisher() && setting.sourced());
        add(marks, UNKNOWN_SOURCE, d.speaker().alignment().equals(Speaker.UNKNOWN));
        add(marks, SPOKE_BEFORE, !d.speaker().publisher() && !isNamedIn(d.sentence(), d.speaker()));
        add(marks, VAGUE, d.isVague());
        add(marks, WITHHELD, d.isWithheld());
        add(marks, NO_SIDE, d.isWithheld() && !d.victims().isKnownSide());
        add(marks, PART, d.isPart());
        add(marks, ZERO, d.value() == 0);
        add(marks, CROWDED, sidesIn(d.sentence(), lexicon) > 1);
        add(marks, MANY_SIDES, lexicon.conflict().sides().size() > 2);
        add(marks, LONG, d.sentence().size() > MANY_WORDS);
        add(marks, LEVEL, d.harm() == Harm.MISSING || d.harm() == Harm.CAPTURED);
        return marks;
    }

    private static void side(Set<Mark> marks, Draft d, ConflictLexicon lexicon) {
        switch (d.victims().by()) {
            case SAID, ONLY_STATE, PLACE -> {}
            case OF_SPEAKER -> add(marks, WHOSE_WORD, !isNamed(d.speaker(), lexicon));
            case OWN_FORCES -> {
                add(marks, OWN_FORCES, !d.isWithheld());
                add(marks, WHOSE_WORD, !d.isWithheld() && !isNamed(d.speaker(), lexicon));
            }
            case BESIDE -> marks.add(BESIDE);
            case GROUND -> marks.add(GROUND);
            case ATTACKER -> marks.add(ATTACKER);
            case FOE -> marks.add(FOE);
            case INSURGENT -> marks.add(INSURGENT);
            case SPEAKER -> marks.add(SPEAKER);
            case STORY -> marks.add(STORY);
            case UNKNOWN -> marks.add(NO_SIDE);
        }
    }

    private static boolean isNamed(Speaker speaker, ConflictLexicon lexicon) {
        return lexicon.isSideNamed(speaker.name(), speaker.side());
    }

    private static void add(Set<Mark> marks, Mark mark, boolean applies) {
        if (applies) {
            marks.add(mark);
        }
    }

    /// Whether the last word of a source's name stands in the sentence.
    private static boolean isNamedIn(Sentence s, Speaker speaker) {
        var name = speaker.name().toLowerCase(Locale.ROOT);
        var last = name.substring(name.lastIndexOf(' ') + 1);
        for (int i = 0; i < s.size(); i++) {
            if (s.low(i).equals(last)) {
                return true;
            }
        }
        return false;
    }

    private static int sidesIn(Sentence s, ConflictLexicon lexicon) {
        var sides = new HashSet<String>();
        for (int i = 0; i < s.size(); i++) {
            var hit = lexicon.at(s, i);
            if (hit != null) {
                sides.add(hit.meaning().side());
            }
        }
        return sides.size();
    }
}
