package org.tollkeeper.extraction.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.extraction.side.Cast;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.side.SideName;
import org.tollkeeper.extraction.side.SideNature;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Tokenizer;
import org.tollkeeper.extraction.words.Words;

/// Stage 9: follows who speaks through a story, pronouns and "the ministry" included.
public final class SourceTracker {
    private static final Set<String> SPOKESMEN = Set.of("official", "spokesman", "spokeswoman", "spokesperson");
    /// How agencies shorten a rank before a name: "the general", after "Gen. Pim Ossa".
    private static final Map<String, String> RANKS = Map.of(
            "general", "gen.",
            "colonel", "col.",
            "major", "maj.",
            "captain", "capt.",
            "lieutenant", "lt.",
            "sergeant", "sgt.",
            "governor", "gov.",
            "doctor", "dr.");

    private static final int MEMORY = 40;
    /// How many sentences after another who said both may be told.
    private static final int TRAIL = 2;
    private static final Set<String> PAPERS = DataFile.set("source/papers");
    private static final Set<String> OWNED = Set.of("its", "their");

    /// A saying and who, over the story, it turned out to be.
    public record Said(Saying saying, Speaker speaker) {}

    private final ConflictLexicon lexicon;
    private final Alignments alignments;
    private final Cast cast;
    private final Speaker publisher;
    private final List<Speaker> history = new ArrayList<>();
    private @Nullable Speaker subject;
    private int subjectOf = Integer.MIN_VALUE;
    private int opened = Integer.MIN_VALUE;
    private final List<Integer> spokeIn = new ArrayList<>();
    private @Nullable Speaker announced;

    public SourceTracker(String publisher, ConflictLexicon lexicon, Ground ground) {
        this.lexicon = lexicon;
        this.alignments = new Alignments(lexicon, ground);
        this.cast = ground.cast();
        this.publisher = new Speaker(publisher, Speaker.MEDIA, List.of(publisher), false, true);
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
        for (var saying : SayingFinder.find(s)) {
            var speaker = goesOn(saying, said);
            speaker = speaker == null ? resolve(saying, s) : speaker;
            if (speaker != null) {
                said.add(new Said(saying, speaker));
                remember(speaker, s);
            }
        }
        keepSubject(s, said);
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
        for (var saying : SayingFinder.find(s)) {
            if (!saying.leads()) {
                return resolve(saying, s);
            }
        }
        return null;
    }

    /// "Two soldiers were killed. The attackers fled, he said.": the sentence whose pronoun tells who said all of it;
    /// absent where somebody speaks before, or nobody does.
    public @Nullable Sentence trailing(List<Sentence> story, int i) {
        for (int p = i; p < story.size() && p <= i + TRAIL; p++) {
            var s = story.get(p);
            var sayings = s.line().paragraph() == story.get(i).line().paragraph() ? SayingFinder.find(s) : null;
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
        boolean he = saying.name().equals("he") || saying.name().equals("she");
        return he
                        && !said.isEmpty()
                        && said.getLast().saying().leads()
                        && saying.via().isEmpty()
                ? said.getLast().speaker()
                : null;
    }

    /// Whether anybody speaks in a sentence; it is not remembered.
    public boolean isSpokenIn(Sentence s) {
        return !SayingFinder.find(s).isEmpty();
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
                : we && !said.isEmpty() ? said.getLast().speaker() : resolve(withheld.saying(), s);
        if (speaker != null && said.stream().noneMatch(one -> !one.saying().leads())) {
            remember(speaker, s);
        }
        return speaker;
    }

    /// A side as the one who keeps a figure back, by a name that the story has for it.
    public Speaker of(String name, String side) {
        return new Speaker(name, side, List.of(publisher.name()), false, false);
    }

    /// The last one who spoke before; absent at a story's beginning.
    public @Nullable Speaker last() {
        return history.isEmpty() ? null : history.getLast();
    }

    private void remember(Speaker speaker, Sentence s) {
        history.add(speaker);
        spokeIn.add(s.line().paragraph());
        if (history.size() > MEMORY) {
            history.removeFirst();
            spokeIn.removeFirst();
        }
    }

    private @Nullable Speaker resolve(Saying saying, Sentence s) {
        var tokens = Tokenizer.tokens(saying.name(), 0, saying.name().length());
        if (tokens.isEmpty()) {
            return null;
        }
        var first = tokens.getFirst().low();
        if (SourceNames.isPronoun(first) && tokens.size() == 1) {
            var body = first.equals("it") ? ofSentence(s, saying) : null;
            return first.equals("we") || first.equals("i")
                    ? null
                    : body != null ? body : via(first.equals("they") ? last() : meant(s), saying);
        }
        if (tokens.size() == 1 && isOwned(s, saying, first) && subject != null && subjectOf == s.index() - 1) {
            return via(subject, saying);
        }
        boolean signed = tokens.size() == 2 && alignments.isNamed(saying.name(), s);
        if (tokens.size() <= 2 && !signed && PAPERS.contains(tokens.getLast().low())) {
            return via(last(), saying);
        }
        var spoke = last();
        boolean theirs =
                tokens.size() == 2 && SPOKESMEN.contains(tokens.getLast().low()) && spoke != null;
        if (theirs && spoke != null && spoke.name().toLowerCase(Locale.ROOT).endsWith(first)) {
            // "a ministry official", after "the defence ministry"
            return via(spoke, saying);
        }
        if (isPublisher(saying.name())) {
            return publisher;
        }
        var known = tokens.size() == 1 ? recall(first) : null;
        known = known == null && tokens.size() == 1 && RANKS.containsKey(first) ? recall(RANKS.get(first)) : known;
        if (known == null && tokens.size() == 1 && SPOKESMEN.contains(first) && spoke != null && spoke.side() != null) {
            return via(spoke, saying);
        }
        if (known == null && tokens.size() == 1 && Words.ANAPHORS.contains(first)) {
            var same = Anaphors.namedBefore(s, saying.from(), first);
            var named = same == null ? Appositions.body(s, saying.from(), first) : same;
            return named != null
                    ? fresh(named, saying, s, 2)
                    : Anaphors.isGeneric(first) && ofItsKind(first, s) != null
                            ? via(ofItsKind(first, s), saying)
                            : fresh(saying.name(), saying, s, 1);
        }
        return known != null ? via(known, saying) : fresh(saying.name(), saying, s, tokens.size());
    }

    /// "The army killed nine rebels, it said", "State television showed what it said were nine bodies": the body that
    /// the
    /// sentence itself opens with.
    private @Nullable Speaker ofSentence(Sentence s, Saying saying) {
        var name = saying.from() > 2 ? SourceNames.subject(s, saying.from()) : null;
        boolean body = name != null
                && name.from() <= 1
                && !s.low(name.to() - 1).endsWith("s")
                && (Words.SOURCES.endingAt(s, name.to()) != null || Words.ANAPHORS.contains(s.low(name.to() - 1)));
        boolean any = name != null
                && (s.low(name.from() - 1).equals("a") || s.low(name.from() - 1).equals("an"));
        if (!body || any || name == null || SourceNames.isPronoun(s.low(name.from()))) {
            return null;
        }
        var printed = s.text(name.from(), name.to());
        return isPublisher(printed)
                ? publisher
                : resolve(
                        new Saying(
                                printed,
                                name.from(),
                                saying.verb(),
                                saying.to(),
                                saying.speech(),
                                saying.leads(),
                                saying.via()),
                        s);
    }

    /// "Its spokesman": of whom the sentence before is about.
    private static boolean isOwned(Sentence s, Saying saying, String name) {
        return OWNED.contains(s.low(saying.from() - 1))
                || (OWNED.contains(s.low(0)) && s.low(1).equals(name));
    }

    /// Whom a pronoun means: who the sentence before is about, else who spoke last.
    private @Nullable Speaker meant(Sentence s) {
        boolean next = subject != null && subjectOf == s.index() - 1;
        return next && opened == s.line().paragraph() ? subject : last();
    }

    /// Remembers who a sentence is about: who spoke first in it, else the source that it begins with.
    private void keepSubject(Sentence s, List<Said> said) {
        var before = said.stream().filter(one -> one.saying().from() <= 3).findFirst();
        if (before.isPresent()) {
            subject = before.get().speaker();
        } else if (said.isEmpty()) {
            var name = SourceNames.subject(s, Math.min(s.size(), 12));
            var printed = name == null || name.from() > 1 ? opening(s) : s.text(name.from(), name.to());
            var alignment = printed == null ? null : alignments.of(printed, s, null);
            subject = printed == null
                            || alignment == null
                            || !(alignments.isSource(printed) || alignments.endsWithSide(printed, s))
                    ? null
                    : new Speaker(printed, alignment, List.of(publisher.name()), isAnonymous(printed), false);
        } else {
            subject = null;
        }
        subjectOf = s.index();
        opened = s.line().paragraph();
    }

    /// The force that a sentence opens with, whatever is said of it before the verb.
    private @Nullable String opening(Sentence s) {
        for (int i = 0; i < Math.min(2, s.size()); i++) {
            var hit = lexicon.at(s, i);
            if (hit != null) {
                boolean named = hit.meaning().kind() == SideName.Kind.FORCE;
                return named && !s.at(Math.min(hit.to(), s.size() - 1)).isPossessive()
                        ? s.text(hit.from(), hit.to())
                        : null;
            }
        }
        return null;
    }

    private boolean isPublisher(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        var own = publisher.name().toLowerCase(Locale.ROOT);
        return plain.equals(own) || plain.equals("the " + own);
    }

    /// "the ministry", a surname: the last source whose name holds the word.
    private @Nullable Speaker recall(String word) {
        for (int i = history.size() - 1; i >= 0; i--) {
            for (var token : Tokenizer.tokens(
                    history.get(i).name(), 0, history.get(i).name().length())) {
                if (token.low().equals(word)) {
                    return history.get(i);
                }
            }
        }
        return null;
    }

    /// "the group", after a state has spoken: the last one who is none, or whom the sentence before was about.
    private @Nullable Speaker ofItsKind(String noun, Sentence s) {
        boolean about = subject != null
                && subjectOf == s.index() - 1
                && opened == s.line().paragraph();
        if (about && subject != null && noun.equals("group") && subject.side() != null && !isState(subject)) {
            return subject;
        }
        for (var speaker : history.reversed()) {
            if (noun.equals("statement") || !isState(speaker)) {
                return speaker;
            }
        }
        var group = lexicon.onlyGroup();
        return group == null ? last() : new Speaker(noun, group, List.of(publisher.name()), true, false);
    }

    private boolean isState(Speaker speaker) {
        return speaker.side() != null && lexicon.nature(speaker.side()) == SideNature.STATE;
    }

    private Speaker fresh(String name, Saying saying, Sentence s, int words) {
        boolean here = !spokeIn.isEmpty() && spokeIn.getLast() == s.line().paragraph();
        var owner = OWNED.contains(s.low(saying.from() - 1)) ? ownerBefore(s, saying.from() - 1) : null;
        var alignment = owner != null ? owner : alignments.of(name, s, here ? last() : null);
        var beside = new Appositions(s);
        var described = alignment == null || alignment.equals(Speaker.UNKNOWN) ? beside.of(saying) : null;
        if (described != null) {
            var told = alignments.of(described, s, here ? last() : null);
            alignment = told == null ? alignment : told;
        }
        var last = last();
        if (alignment == null && last != null && !last.publisher() && beside.isPerson(saying, words)) {
            alignment = last.alignment();
        }
        return new Speaker(
                named(name, alignment),
                alignment == null ? Speaker.UNKNOWN : alignment,
                carriers(saying),
                isAnonymous(name),
                false);
    }

    /// "the militant group", by the name that the story has for it
    private String named(String name, @Nullable String alignment) {
        boolean group = alignment != null
                && name.endsWith("group")
                && name.chars().noneMatch(Character::isUpperCase)
                && lexicon.nature(alignment) == SideNature.GROUP;
        var printed = group && alignment != null ? cast.nameOf(alignment) : null;
        return printed == null ? name : printed;
    }

    /// "The River Guard killed nine soldiers, its spokesman said": the side that the sentence is about.
    private @Nullable String ownerBefore(Sentence s, int end) {
        var first = lexicon.firstIn(s, 0, end);
        boolean acts = first != null && !Cast.isGround(s, first.from(), first.to());
        return acts && first != null && first.meaning().kind() == SideName.Kind.FORCE
                ? first.meaning().side()
                : null;
    }

    private static boolean isAnonymous(String name) {
        for (var token : Tokenizer.tokens(name, 0, name.length())) {
            if (Words.ANONYMOUS.contains(token.low())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Speaker via(@Nullable Speaker speaker, Saying saying) {
        return speaker == null || saying.via().isEmpty() ? speaker : speaker.via(carriers(saying));
    }

    private List<String> carriers(Saying saying) {
        var carriers = new ArrayList<String>();
        for (var outlet : saying.via()) {
            if (!carriers.contains(outlet) && !outlet.equals(publisher.name())) {
                carriers.add(outlet);
            }
        }
        carriers.add(publisher.name());
        return carriers;
    }

    /// Whether the last one who spoke did so in a paragraph: what follows there without a source is his word too.
    private boolean isSpokenIn(int paragraph) {
        return !spokeIn.isEmpty() && spokeIn.getLast() == paragraph;
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
        boolean unsaid = said.isEmpty() && isSpokenIn(s.line().paragraph());
        if (before != null && (quoted || goesOn || unsaid)) {
            return before;
        }
        return announced != null && said.isEmpty() ? announced : publisher;
    }
}
