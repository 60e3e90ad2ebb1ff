package org.tollkeeper.extraction.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Confidence;
import org.tollkeeper.domain.claim.Evidence;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.ReadBy;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.source.SourceTracker;
import org.tollkeeper.extraction.victim.Victims;
import org.tollkeeper.wire.Story;

/// Writes drafts down as claims of the domain, wholes before their parts, so that parts can name them by id.
public final class ClaimWriter {
    private final Story story;
    private final Conflict conflict;
    private final ConflictLexicon lexicon;
    private final SourceTracker tracker;
    private final Setting setting;
    private final Evidences evidences;
    private final ReadBy by;
    private final Map<Integer, String> ids = new HashMap<>();

    /// @param version of the extractor that reads
    public ClaimWriter(Story story, ConflictLexicon lexicon, SourceTracker tracker, Setting setting, String version) {
        this.story = story;
        this.lexicon = lexicon;
        this.conflict = lexicon.conflict();
        this.tracker = tracker;
        this.setting = setting;
        this.evidences = new Evidences(story);
        this.by = new ReadBy(version, lexicon.hash());
    }

    public List<Claim> write(List<Draft> drafts, Arithmetic sums) {
        var claims = new HashMap<Integer, Claim>();
        int depth = 0;
        while (claims.size() < drafts.size() && depth++ < 5) {
            for (var draft : drafts) {
                boolean ready = !draft.isPart() || ids.containsKey(draft.whole()) || depth == 5;
                if (ready && !claims.containsKey(draft.id())) {
                    claims.put(draft.id(), write(draft, sums));
                }
            }
        }
        return drafts.stream()
                .map(d -> claims.get(d.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Claim write(Draft d, Arithmetic sums) {
        var marks = Mark.of(d, lexicon, setting);
        var confidence = Confidences.of(marks, d, sums.isChecked(d));
        boolean waits = Confidences.waits(marks, confidence);
        var claim = new Claim(
                "",
                conflict.id(),
                claimant(d),
                says(d, sums),
                null,
                d.speaker().carriers(),
                new StoryRef(story.provider(), story.key(), story.version(), story.rank()),
                new Moment.At(story.published()),
                story.receivedAt(),
                evidences.of(d.sentence(), d.from(), d.to()),
                d.verification(),
                new Confidence(confidence.percent(), by),
                waits ? Standing.PROPOSED : Standing.PUBLISHED,
                marks.isEmpty() ? null : Confidences.why(marks),
                ids.get(d.whole()));
        var named = claim.withId(ClaimDocument.derivedId(claim));
        ids.put(d.id(), named.id());
        return named;
    }

    private Claimant claimant(Draft d) {
        @Nullable Party party = tracker.party(d.speaker().name());
        return new Claimant(
                d.speaker().name(),
                party == null ? null : party.id(),
                d.speaker().alignment());
    }

    private Assertion says(Draft d, Arithmetic sums) {
        var window = d.span().window(new Moment.At(story.published()));
        var cell = new Cell(
                d.victims().side(),
                d.victims().category(),
                d.harm(),
                d.victims().group());
        var quantity = d.quantity() == null ? null : underCodebook(d.quantity());
        if (d.victims().side().equals(Victims.BOTH) && quantity != null) {
            var origin = d.span().from() != null ? d.span().from() : conflict.start();
            return new Assertion.Sum(parts(d, sums), quantity, window, d.span().total() ? origin : null);
        }
        if (quantity == null) {
            return new Assertion.NotDisclosed(cell, window);
        }
        if (d.person() != null) {
            return new Assertion.Item(cell, d.person(), window);
        }
        return d.span().total()
                ? new Assertion.Total(cell, quantity, window, d.span().from())
                : new Assertion.Increment(cell, quantity, window, null);
    }

    /// A vague numeral as the conflict's codebook reads it.
    private Quantity underCodebook(Quantity quantity) {
        if (!(quantity instanceof Quantity.Vague vague)) {
            return quantity;
        }
        var codebook = Codebook.named(conflict.codebook()).orElse(Codebook.STANDARD);
        return new Quantity.Vague(
                vague.phrase(), codebook.fewest(vague.phrase()).orElse(vague.low()), null);
    }

    /// The cells that a combined figure adds up: those the story gives where they add up, else every side's.
    private List<Cell> parts(Draft d, Arithmetic sums) {
        var cells = new ArrayList<Cell>();
        for (var part : sums.partsOf(d)) {
            cells.add(new Cell(part.victims().side(), part.victims().category(), part.harm()));
        }
        if (cells.isEmpty()) {
            var category = d.victims().category();
            conflict.sides().stream()
                    .map(Side::id)
                    .forEach(side -> cells.add(
                            new Cell(side, category, d.harm(), d.victims().group())));
        }
        return cells.isEmpty()
                ? List.of(new Cell(Cell.UNATTRIBUTED, Category.ALL, d.harm()))
                : cells.stream().distinct().toList();
    }

    /// The words of a span of tokens, as they stand in the story.
    public Evidence evidence(org.tollkeeper.extraction.text.Sentence s, int from, int to) {
        return evidences.of(s, from, to);
    }
}
