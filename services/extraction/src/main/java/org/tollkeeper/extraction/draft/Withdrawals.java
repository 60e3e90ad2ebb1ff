package org.tollkeeper.extraction.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.extraction.notice.NewsBeside;
import org.tollkeeper.extraction.notice.NoticeReader;
import org.tollkeeper.extraction.notice.Recalls;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.text.Line;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Zone;
import org.tollkeeper.extraction.time.Span;
import org.tollkeeper.extraction.victim.By;
import org.tollkeeper.extraction.victim.Victims;
import org.tollkeeper.wire.Story;

/// The claims that a notice takes back, as they would have been printed.
public final class Withdrawals {
    private final Story story;
    private final ClaimWriter writer;
    private final Supplier<Drafter> drafters;

    public Withdrawals(Story story, ClaimWriter writer, Supplier<Drafter> drafters) {
        this.story = story;
        this.writer = writer;
        this.drafters = drafters;
    }

    /// @param drafts what the story still says, to tell whose figure was wrong
    /// @param recalls the sentences of which every figure is taken back
    public List<Claim> of(List<Sentence> sentences, List<Draft> drafts, List<Line> lines, Recalls recalls) {
        boolean advisory = lines.stream().noneMatch(line -> line.zone() == Zone.BODY)
                && sentences.stream().noneMatch(NoticeReader::setsRight);
        var beside = NewsBeside.in(sentences);
        var withdrawn = advisory
                ? everyFigure(
                        sentences.stream().filter(s -> s.line().zone() == Zone.NOTICE && !NewsBeside.has(beside, s)))
                : everyFigure(sentences.stream().filter(recalls::takesBack));
        if (!advisory) {
            var kept = sentences.stream().filter(s -> !recalls.takesBack(s)).toList();
            withdrawn.addAll(corrected(kept, drafts));
        }
        return writer.write(withdrawn, Arithmetic.of(List.of()));
    }

    private List<Draft> everyFigure(Stream<Sentence> sentences) {
        var drafter = drafters.get();
        sentences.forEach(drafter::read);
        var figures = drafter.drafts().stream().filter(d -> d.value() > 0).toList();
        return new ArrayList<>(Repeats.of(figures).kept());
    }

    private List<Draft> corrected(List<Sentence> sentences, List<Draft> drafts) {
        var withdrawn = new ArrayList<Draft>();
        for (var notice : NoticeReader.corrections(sentences)) {
            withdrawn.add(corrected(notice, drafts, 1_000_000 + withdrawn.size()));
        }
        return withdrawn;
    }

    private Draft corrected(NoticeReader.Withdrawn notice, List<Draft> drafts, int id) {
        var wrong = notice.wrong();
        var right = notice.right();
        var like = drafts.stream()
                .filter(d -> d.harm() == notice.harm() && !d.isPart() && (right == null || d.value() == right.value()))
                .findFirst();
        var publisher = new Speaker(story.publisher(), Speaker.MEDIA, List.of(story.publisher()), false, true);
        return new Draft(
                id,
                notice.sentence(),
                wrong.from(),
                wrong.to(),
                wrong.core(),
                like.map(Draft::speaker).orElse(publisher),
                like.map(Draft::victims).orElse(new Victims(Cell.UNATTRIBUTED, Category.ALL, null, By.UNKNOWN)),
                notice.harm(),
                wrong.quantity(),
                like.map(Draft::span).orElse(new Span(false, null, null)),
                null,
                -1,
                Verification.ASSERTED,
                new Draft.Explicit(like.isEmpty(), false, false, false));
    }
}
