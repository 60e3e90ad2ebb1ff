package org.tollkeeper.ingest.stories;

import java.util.List;
import java.util.function.Function;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.ingest.stories.StoryDoor.Received;

/// What the stories of one document claim, together.
public final class Extractions {
    private Extractions() {}

    public static Extraction together(Received received) {
        return new Extraction(
                all(received, Extraction::claims),
                all(received, Extraction::suppressed),
                all(received, Extraction::retracted),
                all(received, Extraction::warnings).stream().distinct().toList());
    }

    private static <T> List<T> all(Received received, Function<Extraction, List<T>> part) {
        return received.found().stream()
                .flatMap(found -> part.apply(found.extraction()).stream())
                .toList();
    }
}
