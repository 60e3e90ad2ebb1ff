package org.tollkeeper.extraction.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.text.Sentence;

/// Stage 9: follows who speaks through a story, pronouns and "the ministry" included.
public final class SourceTracker {
    /// "The army said it had hit a camp; it said nine died": who speaks in the sentence already.
    private static final Set<String> GOES_ON = Set.of("he", "she", "it");

    /// How many sentences after another who said both may be told.
    private static final int TRAIL = 2;

    /// A saying and who, over the story, it turned out to be.
    public record Said(Saying saying, Speaker speaker) {}

    private final Alignments alignments;
    private final Speaker publisher;
    private final Heard heard = new Heard();
    private final Topic topic;
    private final References references;
    private final Map<Integer, List<Saying>> found = new HashMap<>();
    private @Nullable Speaker announced;

    public SourceTracker(String publisher, ConflictLexicon lexicon, Ground ground) {
        this.alignments = new Alignments(lexicon, ground);
        this.publisher = new Speaker(publisher, Speaker.MEDIA, List.of(publisher), false, true);
        this.topic = new Topic(lexicon, alignments, publisher);
        var introductions = new Introductions(lexicon, alignments, ground.cast(), heard, publisher);
        this.references = new References(lexicon, alignments, heard, topic, introductions, this.publisher);
    }

    public Speaker publisher() {
        return publisher;
    }

    /// The registered party of a name.
    public @Nullable Party party(String name) {
        return alignments.party(name);
    }

    /// Who speaks in the next sentence of the story.
    public List<Said> read(Sentence s) {
        var said = new ArrayList<Said>();
        for (var saying : sayings(s)) {
            var speaker = goesOn(saying, said);
            speaker = speaker == null ? references.resolve(saying, s) : speaker;
            if (speaker != null) {
                said.add(new Said(saying, speaker));
                heard.add(speaker, s);
            }
        }
        topic.keep(s, said);
        if (!said.isEmpty()) {
            announced = isAnnouncing(s) ? said.getLast().speaker() : null;
        }
        return List.copyOf(said);
    }

    /// "The ministry reported the following.": what comes after it is its word.
    private static boolean isAnnouncing(Sentence s) {
        int end = s.size() - 1;
        return s.low(end).equals(":")
                || s.low(end).equals("following")
                || s.low(end - 1).equals("following");
    }

    /// Who closes a quotation that was opened in a sentence before; it is not remembered yet.
    public @Nullable Speaker closes(Sentence s) {
        for (var saying : sayings(s)) {
            if (!saying.leads()) {
                return references.resolve(saying, s);
            }
        }
        return null;
    }

    /// "Two soldiers were killed. The attackers fled, he said.": the sentence whose pronoun tells who said all of it;
    /// absent where somebody speaks before, or nobody does.
    public @Nullable Sentence trailing(List<Sentence> story, int i) {
        for (int p = i; p < story.size() && p <= i + TRAIL; p++) {
            var s = story.get(p);
            var sayings = s.line().paragraph() == story.get(i).line().paragraph() ? sayings(s) : null;
            if (sayings == null || (p == i && !sayings.isEmpty())) {
                return null;
            }
            if (!sayings.isEmpty()) {
                var first = sayings.getFirst();
                boolean he = first.name().equals("he") || first.name().equals("she");
                return he && !first.leads() ? s : null;
            }
        }
        return null;
    }

    /// "A resident said he had counted thirty bodies": the one who speaks in the sentence already.
    private static @Nullable Speaker goesOn(Saying saying, List<Said> said) {
        boolean he = GOES_ON.contains(saying.name());
        return he
                        && !said.isEmpty()
                        && said.getLast().saying().leads()
                        && saying.via().isEmpty()
                ? said.getLast().speaker()
                : null;
    }

    /// What is said in a sentence; it is asked for again when those before it lean on it.
    private List<Saying> sayings(Sentence s) {
        return found.computeIfAbsent(s.index(), index -> SayingFinder.find(s));
    }

    /// Whether anybody speaks in a sentence; it is not remembered.
    public boolean isSpokenIn(Sentence s) {
        return !sayings(s).isEmpty();
    }

    /// Who it is that withholds a figure; the one who spoke last where the words name nobody.
    public @Nullable Speaker of(Withholding withheld, Sentence s, List<Said> said) {
        if (withheld.saying() == null) {
            return said.isEmpty() ? last() : said.getFirst().speaker();
        }
        var spoken = said.stream()
                .filter(one -> one.saying().leads() && one.saying().to() <= withheld.from())
                .reduce((_, later) -> later)
                .orElse(null);
        boolean goesOn = spoken != null && SourceNames.isPronoun(s.low(withheld.from()));
        boolean we = s.low(withheld.from()).equals("we");
        var speaker = goesOn && spoken != null
                ? spoken.speaker()
                : we && !said.isEmpty() ? said.getLast().speaker() : references.resolve(withheld.saying(), s);
        if (speaker != null && said.stream().noneMatch(one -> !one.saying().leads())) {
            heard.add(speaker, s);
        }
        return speaker;
    }

    /// A side as the one who keeps a figure back, by a name that the story has for it.
    public Speaker of(String name, String side) {
        return new Speaker(name, side, List.of(publisher.name()), false, false);
    }

    /// The last one who spoke before; absent at a story's beginning.
    public @Nullable Speaker last() {
        return heard.last();
    }

    /// Who says what stands at token `at` of `s`.
    ///
    /// @param goesOn whether the words there lean on the sentence before ("six of the dead", "another")
    public Speaker speakerAt(Sentence s, List<Said> said, @Nullable Speaker before, boolean goesOn, int at) {
        var one = SpeechScope.over(s, said, at);
        if (one != null) {
            return one.speaker();
        }
        boolean quoted = s.size() > 0 && s.at(0).isQuote();
        boolean unsaid = said.isEmpty() && heard.isSpokenIn(s.line().paragraph());
        if (before != null && (quoted || goesOn || unsaid)) {
            return before;
        }
        return announced != null && said.isEmpty() ? announced : publisher;
    }
}
