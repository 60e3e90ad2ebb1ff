package org.tollkeeper.query.page.story;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.query.page.claims.ClaimLine;
import org.tollkeeper.query.page.words.Marked;
import org.tollkeeper.query.page.words.Names;
import org.tollkeeper.query.page.words.Times;
import org.tollkeeper.query.page.words.Told;
import org.tollkeeper.wire.Story;

/// A claim's words in the story that printed them, its figure marked.
///
/// @param before the sentence before the words
/// @param marked the words
/// @param after the sentence after them
public record StoryPage(
        ClaimLine claim,
        @Nullable String headline,
        String publisher,
        String published,
        String version,
        String before,
        Marked marked,
        String after) {

    /// @return empty where the story may not be shown, or the words do not stand in it
    public static Optional<StoryPage> of(Fate fate, Story story, Names names, Told.ClaimsById byId) {
        var evidence = fate.claim().evidence();
        if (evidence == null || story.status() != Story.Status.USABLE || !isShown(fate.state())) {
            return Optional.empty();
        }
        return Passage.of(story.body(), evidence, Locale.forLanguageTag(story.language()))
                .map(passage -> new StoryPage(
                        ClaimLine.of(fate, names, byId),
                        story.headline(),
                        story.publisher(),
                        Times.of(story.published()),
                        story.version(),
                        passage.before(),
                        Objects.requireNonNull(Marked.of(fate.claim()), "it has evidence"),
                        passage.after()));
    }

    /// What was withdrawn, killed or held back is not shown in its story any more, or not yet.
    private static boolean isShown(Fate.State state) {
        return switch (state) {
            case COUNTED, PROPOSED, DISCOUNTED, CONTEXT -> true;
            case HELD, WITHDRAWN, ID_CLASH -> false;
        };
    }
}
