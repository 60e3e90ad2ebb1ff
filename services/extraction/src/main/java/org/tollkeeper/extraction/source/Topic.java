package org.tollkeeper.extraction.source;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.SideName;
import org.tollkeeper.extraction.source.SourceTracker.Said;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Tokenizer;

/// Whom the sentences of a story are about: whom "it" and "the group" mean in the next one.
final class Topic {
    private static final int OPENING = 12;
    private static final Set<String> SPEAKING =
            Set.of("spokesman", "spokeswoman", "spokesperson", "minister", "governor");

    private final ConflictLexicon lexicon;
    private final Alignments alignments;
    private final String publisher;
    private @Nullable Speaker subject;
    private int of = Integer.MIN_VALUE;
    private int paragraph = Integer.MIN_VALUE;

    Topic(ConflictLexicon lexicon, Alignments alignments, String publisher) {
        this.lexicon = lexicon;
        this.alignments = alignments;
        this.publisher = publisher;
    }

    /// Whom the sentence before is about; absent where it is about nobody who could speak.
    @Nullable
    Speaker before(Sentence s) {
        return of == s.index() - 1 ? subject : null;
    }

    /// The same, where both stand in one paragraph.
    @Nullable
    Speaker justBefore(Sentence s) {
        return paragraph == s.line().paragraph() ? before(s) : null;
    }

    /// Remembers who a sentence is about: who spoke first in it, else the source that it begins with.
    void keep(Sentence s, List<Said> said) {
        var before = said.stream().filter(one -> one.saying().from() <= 3).findFirst();
        if (before.isPresent()) {
            subject = before.get().speaker();
        } else if (said.isEmpty()) {
            var name = SourceNames.subject(s, Math.min(s.size(), OPENING));
            var printed = name == null || name.from() > 1 ? opening(s) : s.text(name.from(), name.to());
            var alignment = printed == null ? null : alignments.of(printed, s, null);
            subject = printed == null
                            || alignment == null
                            || !(alignments.isSource(printed)
                                    || alignments.endsWithSide(printed, s)
                                    || isSpokesman(printed))
                    ? null
                    : new Speaker(printed, alignment, List.of(publisher), Introductions.isAnonymous(printed), false);
        } else {
            subject = null;
        }
        of = s.index();
        paragraph = s.line().paragraph();
    }

    /// "Velian spokesman Pim Ossa called it fabricated": somebody whose office is to speak.
    private static boolean isSpokesman(String name) {
        return Tokenizer.tokens(name, 0, name.length()).stream().anyMatch(token -> SPEAKING.contains(token.low()));
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
}
