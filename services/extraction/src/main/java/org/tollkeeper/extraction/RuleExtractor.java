package org.tollkeeper.extraction;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.extraction.draft.Arithmetic;
import org.tollkeeper.extraction.draft.ClaimWriter;
import org.tollkeeper.extraction.draft.Drafter;
import org.tollkeeper.extraction.draft.Repeats;
import org.tollkeeper.extraction.draft.Setting;
import org.tollkeeper.extraction.draft.Verifications;
import org.tollkeeper.extraction.draft.Withdrawals;
import org.tollkeeper.extraction.frame.MentionFinder;
import org.tollkeeper.extraction.notice.NewsBeside;
import org.tollkeeper.extraction.notice.NoticeReader;
import org.tollkeeper.extraction.notice.Recalls;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.source.Quotations;
import org.tollkeeper.extraction.source.SourceTracker;
import org.tollkeeper.extraction.source.SourceTracker.Said;
import org.tollkeeper.extraction.text.Line;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.SentenceSplitter;
import org.tollkeeper.extraction.text.Zone;
import org.tollkeeper.extraction.text.Zoner;
import org.tollkeeper.extraction.time.Background;
import org.tollkeeper.extraction.time.SpanReader;
import org.tollkeeper.wire.Story;

/// The extractor by rules: a narrow pipeline, one class a stage, that counts only what it can explain. Pure: the same
/// story and conflict give the same answer. Its words are in data files; its rules are these stages.
public final class RuleExtractor implements ClaimExtractor {

    /// Changed whenever any story may be read otherwise.
    private static final String VERSION = "rules-10";

    private static final int MOST_LEXICONS = 200;

    private final Map<String, ConflictLexicon> lexicons = new ConcurrentHashMap<>();

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Extraction extract(Story story, Conflict conflict) {
        if (story.kind() != Story.Kind.STORY && story.kind() != Story.Kind.ADVISORY) {
            return new Extraction(List.of(), List.of(), List.of(), List.of());
        }
        var lines = Zoner.lines(story);
        var sentences = SentenceSplitter.split(lines);
        var lexicon = lexicon(conflict);
        var ground = Ground.of(lines, sentences, lexicon, story.publisher());
        var tracker = new SourceTracker(story.publisher(), lexicon, ground);
        var drafter = drafter(story, lexicon, ground, sentences, tracker);
        var said = new ArrayList<List<Said>>();
        var recalls = Recalls.in(sentences);
        var own = own(lines, sentences, recalls);
        for (int i = 0; i < own.size(); i++) {
            var closing = Quotations.closing(own, i);
            said.add(drafter.read(own.get(i), closing != null ? closing : tracker.trailing(own, i)));
        }
        var repeats = Repeats.of(drafter.drafts().stream()
                .filter(d -> !NoticeReader.isWrong(d.sentence(), d.at()))
                .toList());
        var drafts = Verifications.read(lexicon, own, said, drafter.denied(), repeats.kept());
        var writer = new ClaimWriter(story, lexicon, tracker, Setting.of(story, sentences, lexicon, tracker), VERSION);
        var claims = writer.write(drafts, Arithmetic.of(drafts));
        var withdrawn = new Withdrawals(story, writer, () -> drafter(story, lexicon, ground, sentences, tracker));
        return new Extraction(
                claims,
                new Suppressions(writer, recalls).of(drafter, repeats, sentences, own),
                withdrawn.of(sentences, drafts, lines, recalls),
                warnings(drafter));
    }

    /// What a conflict's words mean is worked out once for a definition, not once for a story: the last definition of
    /// each is kept, and asking for it reads no more of it than its id.
    private ConflictLexicon lexicon(Conflict conflict) {
        var known = lexicons.get(conflict.id());
        if (known != null && known.conflict().equals(conflict)) {
            return known;
        }
        if (lexicons.size() > MOST_LEXICONS) {
            lexicons.clear();
        }
        var made = new ConflictLexicon(conflict);
        lexicons.put(conflict.id(), made);
        return made;
    }

    private static Drafter drafter(
            Story story, ConflictLexicon lexicon, Ground ground, List<Sentence> sentences, SourceTracker tracker) {
        ZoneId zone = lexicon.conflict().timeZone();
        var day = story.published().atZone(zone).toLocalDate();
        return new Drafter(
                lexicon, ground, tracker, new SpanReader(day, sentences), new Background(lexicon, day, sentences));
    }

    /// The story's own sentences; its headline only where it has no others, and of a notice what sets a figure right.
    private static List<Sentence> own(List<Line> lines, List<Sentence> sentences, Recalls recalls) {
        var zone = lines.stream().anyMatch(line -> line.zone() == Zone.BODY) ? Zone.BODY : Zone.HEADLINE;
        boolean advisory = zone == Zone.HEADLINE
                && lines.stream().anyMatch(line -> line.zone() == Zone.NOTICE && line.start() != null);
        var beside = advisory ? NewsBeside.in(sentences) : Set.<Integer>of();
        return advisory
                ? sentences.stream()
                        .filter(s -> NoticeReader.setsRight(s) || NewsBeside.has(beside, s))
                        .toList()
                : sentences.stream()
                        .filter(s -> s.line().zone() == zone && !NoticeReader.isCorrection(s) && !recalls.takesBack(s))
                        .toList();
    }

    private static List<String> warnings(Drafter drafter) {
        return drafter.finder().isFull()
                ? List.of("the story has more than " + MentionFinder.MOST + " numbers; those after them were not read")
                : List.of();
    }
}
