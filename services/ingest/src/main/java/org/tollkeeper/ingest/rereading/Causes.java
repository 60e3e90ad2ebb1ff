package org.tollkeeper.ingest.rereading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.ReadBy;

/// Why a story reads otherwise than it did: another extractor, or other words of a conflict, than those which read what
/// is published.
final class Causes {
    private final Reading before;
    private final Reading now;
    private final Function<String, @Nullable ReadBy> readers;

    /// @param readers who reads a conflict now; absent where it is defined no more
    Causes(Reading before, Reading now, Function<String, @Nullable ReadBy> readers) {
        this.before = before;
        this.now = now;
        this.readers = readers;
    }

    /// In words, each once.
    List<String> of(Reading.Difference difference) {
        var causes = new LinkedHashSet<String>();
        for (var conflict : difference.conflicts()) {
            var was = before.readers(conflict);
            if (was.isEmpty()) {
                causes.add("nothing of '" + conflict + "' was read in it before");
            }
            was.forEach(reader -> add(causes, conflict, reader.orElse(null)));
        }
        return List.copyOf(causes);
    }

    private void add(Set<String> causes, String conflict, @Nullable ReadBy was) {
        var is = now.readers(conflict).stream()
                .flatMap(reader -> reader.stream())
                .findFirst()
                .orElseGet(() -> readers.apply(conflict));
        if (is == null) {
            causes.add("'" + conflict + "' is defined no more");
        } else if (was == null) {
            causes.add("who read it before was not recorded");
        } else if (was.equals(is)) {
            causes.add("neither the extractor nor the words of '" + conflict + "' have another version");
        } else {
            compare(causes, conflict, was, is);
        }
    }

    private static void compare(Set<String> causes, String conflict, ReadBy was, ReadBy is) {
        if (!was.version().equals(is.version())) {
            causes.add("extractor " + was.version() + ", now " + is.version());
        }
        if (!was.lexicon().equals(is.lexicon())) {
            causes.add("words of '" + conflict + "' " + was.lexicon() + ", now " + is.lexicon());
        }
    }
}
