package org.tollkeeper.extraction.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.side.Cast;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.SideName;
import org.tollkeeper.extraction.side.SideNature;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Tokenizer;
import org.tollkeeper.extraction.words.Words;

/// Sources that a story names for the first time: for whom they speak, what it calls them, and through whom.
final class Introductions {
    private static final Set<String> OWNED = Set.of("its", "their");

    private final ConflictLexicon lexicon;
    private final Alignments alignments;
    private final Cast cast;
    private final Heard heard;
    private final String publisher;

    Introductions(ConflictLexicon lexicon, Alignments alignments, Cast cast, Heard heard, String publisher) {
        this.lexicon = lexicon;
        this.alignments = alignments;
        this.cast = cast;
        this.heard = heard;
        this.publisher = publisher;
    }

    /// @param words how many the name has
    Speaker of(String name, Saying saying, Sentence s, int words) {
        var here = heard.lastIn(s.line().paragraph());
        var owner = ownerBefore(s, saying);
        var alignment = owner != null ? owner : alignments.of(name, s, here);
        var beside = new Appositions(s);
        var described = alignment == null || alignment.equals(Speaker.UNKNOWN) ? beside.of(saying) : null;
        if (described != null) {
            var told = alignments.of(described, s, here);
            alignment = told == null ? alignment : told;
        }
        var last = heard.last();
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

    /// "The River Guard killed nine soldiers, its spokesman said", "Velia lost nine men, its army said": the side that
    /// the sentence is about; absent where the source is nobody's own.
    @Nullable
    String ownerBefore(Sentence s, Saying saying) {
        int end = saying.from() - 1;
        var first = OWNED.contains(s.low(end)) ? lexicon.firstIn(s, 0, end) : null;
        boolean acts = first != null && !Cast.isGround(s, first.from(), first.to());
        return acts && first != null && (first.from() <= 1 || first.meaning().kind() == SideName.Kind.FORCE)
                ? first.meaning().side()
                : null;
    }

    static boolean isAnonymous(String name) {
        for (var token : Tokenizer.tokens(name, 0, name.length())) {
            if (Words.ANONYMOUS.contains(token.low())) {
                return true;
            }
        }
        return false;
    }

    /// The same speaker, with the outlets that the words came through this time.
    @Nullable
    Speaker via(@Nullable Speaker speaker, Saying saying) {
        return speaker == null || saying.via().isEmpty() ? speaker : speaker.via(carriers(saying));
    }

    private List<String> carriers(Saying saying) {
        var carriers = new ArrayList<String>();
        for (var outlet : saying.via()) {
            if (!carriers.contains(outlet) && !outlet.equals(publisher)) {
                carriers.add(outlet);
            }
        }
        carriers.add(publisher);
        return carriers;
    }
}
