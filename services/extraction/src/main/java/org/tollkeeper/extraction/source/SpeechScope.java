package org.tollkeeper.extraction.source;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.source.SourceTracker.Said;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;

/// How far the words of each source reach in a sentence that several may speak in.
final class SpeechScope {
    private static final Set<String> BREAKS = DataFile.set("source/speech-breaks");

    private SpeechScope() {}

    /// Who says what stands at token `at`: the source before it, unless the clause is broken off and another follows.
    static @Nullable Said over(Sentence s, List<Said> said, int at) {
        var leading = leading(said, at);
        var trailing = trailing(said, at);
        if (leading != null
                && (trailing == null || !isBroken(s, leading.saying().to(), at))) {
            return leading;
        }
        if (trailing != null) {
            return trailing;
        }
        if (!said.isEmpty() && !said.getLast().saying().leads()) {
            return said.getLast();
        }
        return !said.isEmpty() && said.getFirst().saying().from() <= at ? said.getFirst() : null;
    }

    private static @Nullable Said leading(List<Said> said, int at) {
        return said.reversed().stream()
                .filter(one -> one.saying().leads() && one.saying().to() <= at + 1)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Said trailing(List<Said> said, int at) {
        return said.stream()
                .filter(one -> !one.saying().leads() && one.saying().from() >= at)
                .findFirst()
                .orElse(null);
    }

    private static boolean isBroken(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (BREAKS.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }
}
