package org.tollkeeper.extraction.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.SideNature;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Tokenizer;
import org.tollkeeper.extraction.words.Words;

/// What the words for a source refer to: who spoke before, whom the sentence before is about, or somebody new.
final class References {
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

    private static final Set<String> PAPERS = DataFile.set("source/papers");
    private static final Set<String> OWNED = Set.of("its", "their");

    private final ConflictLexicon lexicon;
    private final Alignments alignments;
    private final Heard heard;
    private final Topic topic;
    private final Introductions introductions;
    private final Speaker publisher;

    References(
            ConflictLexicon lexicon,
            Alignments alignments,
            Heard heard,
            Topic topic,
            Introductions introductions,
            Speaker publisher) {
        this.lexicon = lexicon;
        this.alignments = alignments;
        this.heard = heard;
        this.topic = topic;
        this.introductions = introductions;
        this.publisher = publisher;
    }

    /// Who a printed name is; absent where it is nobody, or "we".
    @Nullable
    Speaker resolve(Saying saying, Sentence s) {
        var tokens = Tokenizer.tokens(saying.name(), 0, saying.name().length());
        if (tokens.isEmpty()) {
            return null;
        }
        var first = tokens.getFirst().low();
        if (SourceNames.isPronoun(first) && tokens.size() == 1) {
            var body = first.equals("it") ? ofSentence(s, saying) : null;
            return first.equals("we") || first.equals("i")
                    ? null
                    : body != null ? body : introductions.via(first.equals("they") ? heard.last() : meant(s), saying);
        }
        boolean owned = tokens.size() == 1 && isOwned(s, saying, first) && introductions.ownerBefore(s, saying) == null;
        var owner = owned ? topic.before(s) : null;
        if (owner != null) {
            return introductions.via(owner, saying);
        }
        boolean signed = tokens.size() == 2 && alignments.isNamed(saying.name(), s);
        if (tokens.size() <= 2 && !signed && PAPERS.contains(tokens.getLast().low())) {
            return introductions.via(heard.last(), saying);
        }
        var spoke = heard.last();
        boolean theirs =
                tokens.size() == 2 && SPOKESMEN.contains(tokens.getLast().low()) && spoke != null;
        if (theirs && spoke != null && spoke.name().toLowerCase(Locale.ROOT).endsWith(first)) {
            // "a ministry official", after "the defence ministry"
            return introductions.via(spoke, saying);
        }
        if (isPublisher(saying.name())) {
            return publisher;
        }
        var known = tokens.size() == 1 ? heard.byWord(first) : null;
        known = known == null && tokens.size() == 1 && RANKS.containsKey(first)
                ? heard.byWord(RANKS.get(first))
                : known;
        if (known == null && tokens.size() == 1 && SPOKESMEN.contains(first) && spoke != null && spoke.side() != null) {
            return introductions.via(spoke, saying);
        }
        if (known == null && tokens.size() == 1 && Words.ANAPHORS.contains(first)) {
            var same = Anaphors.namedBefore(s, saying.from(), first);
            var named = same == null ? Appositions.body(s, saying.from(), first) : same;
            return named != null
                    ? introductions.of(named, saying, s, 2)
                    : Anaphors.isGeneric(first) && ofItsKind(first, s) != null
                            ? introductions.via(ofItsKind(first, s), saying)
                            : introductions.of(saying.name(), saying, s, 1);
        }
        return known != null
                ? introductions.via(known, saying)
                : introductions.of(saying.name(), saying, s, tokens.size());
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
        var about = topic.justBefore(s);
        return about != null ? about : heard.last();
    }

    private boolean isPublisher(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        var own = publisher.name().toLowerCase(Locale.ROOT);
        return plain.equals(own) || plain.equals("the " + own);
    }

    /// "the group", after a state has spoken: the last one who is none, or whom the sentence before was about.
    private @Nullable Speaker ofItsKind(String noun, Sentence s) {
        var about = topic.justBefore(s);
        if (about != null && noun.equals("group") && about.side() != null && !isState(about)) {
            return about;
        }
        for (var speaker : heard.reversed()) {
            if (noun.equals("statement") || !isState(speaker)) {
                return speaker;
            }
        }
        var group = lexicon.onlyGroup();
        return group == null ? heard.last() : new Speaker(noun, group, List.of(publisher.name()), true, false);
    }

    private boolean isState(Speaker speaker) {
        return speaker.side() != null && lexicon.nature(speaker.side()) == SideNature.STATE;
    }
}
