package org.tollkeeper.extraction.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.extraction.side.Cast;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.source.SourceTracker;
import org.tollkeeper.extraction.source.SourceTracker.Said;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.source.Withholding;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.time.Span;
import org.tollkeeper.extraction.time.SpanReader;
import org.tollkeeper.extraction.victim.By;
import org.tollkeeper.extraction.victim.Victims;
import org.tollkeeper.extraction.words.Words;

/// Drafts of what a source does not disclose: no figure, and neither zero.
final class WithheldFigures {
    private static final int REACH = 10;

    private final WithheldVictims victims;
    private final SourceTracker tracker;
    private final SpanReader spans;
    private final Cast cast;

    WithheldFigures(ConflictLexicon lexicon, Cast cast, SourceTracker tracker, SpanReader spans) {
        this.victims = new WithheldVictims(lexicon, cast);
        this.tracker = tracker;
        this.spans = spans;
        this.cast = cast;
    }

    /// "Neither side disclosed its losses.": of each of the two that were named just before; none where others were.
    List<Draft> ofBoth(Sentence s, Withholding withheld, Discourse story) {
        var sides = story.twoBefore(s, cast);
        var drafts = new ArrayList<Draft>();
        for (var side : sides.size() == 2 ? sides : List.<String>of()) {
            var name = cast.nameOf(side);
            var speaker = tracker.of(name == null ? side : name, side);
            var who = new Victims(side, Category.MILITARY, null, By.OWN_FORCES);
            drafts.add(draft(story.size() + drafts.size(), s, withheld, speaker, who, harm(s, withheld, null)));
        }
        return drafts;
    }

    /// Absent where nobody withholds it: an outlet that knows no figure has none to disclose.
    @Nullable
    Draft of(Sentence s, Withholding withheld, List<Said> said, Discourse story) {
        var speaker = tracker.of(withheld, s, said);
        if (speaker == null || speaker.publisher()) {
            return null;
        }
        var meant = isBare(s, withheld) ? ofThoseBefore(s, withheld, speaker, story) : withheld;
        if (meant == null) {
            return null;
        }
        var last = story.lastWhole(s, meant.harm());
        return draft(story.size(), s, meant, speaker, victims.of(s, meant, speaker, last), harm(s, meant, last));
    }

    private Draft draft(int id, Sentence s, Withholding withheld, Speaker speaker, Victims who, Harm harm) {
        return new Draft(
                id,
                s,
                withheld.from(),
                withheld.to(),
                withheld.from(),
                speaker,
                who,
                harm,
                null,
                span(s, withheld),
                null,
                -1,
                Verification.ASSERTED,
                new Draft.Explicit(withheld.harm() == null, false, false, false));
    }

    /// Of the speaker's own that the sentence before tells of; absent where it tells of none.
    private static @Nullable Withholding ofThoseBefore(
            Sentence s, Withholding withheld, Speaker speaker, Discourse story) {
        var told = story.ownHarm(s);
        return told == null || speaker.side() == null ? null : withheld.ofOwn(told);
    }

    /// "He would not say how many.", and no harm in the sentence: of those that the sentence before tells of.
    private static boolean isBare(Sentence s, Withholding withheld) {
        return withheld.harm() == null
                && s.low(withheld.to() - 1).equals("many")
                && Words.HARM_VERBS.firstIn(s, 0, s.size()) == null
                && Words.HARM_NOUNS.firstIn(s, 0, s.size()) == null
                && Words.HARM_STATES.firstIn(s, 0, s.size()) == null;
    }

    /// Of what it is: "accused them of abducting many, but gave no figure" of the abductions, where no harm is said of
    /// it.
    private static Harm harm(Sentence s, Withholding withheld, @Nullable Draft last) {
        if (withheld.harm() != null) {
            return withheld.harm();
        }
        var verb = Words.HARM_VERBS.lastIn(s, withheld.from() - REACH, withheld.to());
        if (verb != null && (last == null || !last.isIn(s) || verb.from() >= last.to())) {
            return verb.meaning().harm();
        }
        return last == null ? Harm.KILLED_OR_WOUNDED : last.harm();
    }

    /// Its own losses, or those "since" a day, are a running total.
    private Span span(Sentence s, Withholding withheld) {
        boolean total = withheld.own() || s.tokens().stream().anyMatch(word -> word.is("since"));
        return new Span(total, total ? spans.onset() : null, null);
    }
}
