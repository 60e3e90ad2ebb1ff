package org.tollkeeper.extraction.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.text.Sentence;

/// Quotations that run over several sentences of a paragraph: who says them is told where they end.
public final class Quotations {
    /// More sentences than anybody says in one breath.
    private static final int LONGEST = 20;

    private Quotations() {}

    /// The sentence in which a quotation that is open at the end of sentence `i` is closed; absent where none is open.
    public static @Nullable Sentence closing(List<Sentence> sentences, int i) {
        int paragraph = sentences.get(i).line().paragraph();
        int first = i;
        while (first > Math.max(0, i - LONGEST)
                && sentences.get(first - 1).line().paragraph() == paragraph) {
            first--;
        }
        int marks = 0;
        for (int p = first; p <= i; p++) {
            marks += marks(sentences.get(p));
        }
        for (int p = i + 1; marks % 2 == 1 && p < Math.min(sentences.size(), i + LONGEST); p++) {
            var next = sentences.get(p);
            if (next.line().paragraph() != paragraph) {
                return null;
            }
            if (marks(next) % 2 == 1) {
                return next;
            }
        }
        return null;
    }

    private static int marks(Sentence s) {
        int marks = 0;
        for (int i = 0; i < s.size(); i++) {
            marks += s.at(i).isQuote() ? 1 : 0;
        }
        return marks;
    }
}
