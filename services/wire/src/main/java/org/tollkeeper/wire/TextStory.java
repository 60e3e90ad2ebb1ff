package org.tollkeeper.wire;

import java.time.Instant;
import java.util.List;
import org.tollkeeper.wire.Story.Action;

/// A story of a text format before it has its key.
///
/// @param written when the line sent it
/// @param number the line's own, with the letters of its service
/// @param place among the versions of its story
record TextStory(
        Sniffed document, boolean complete, SlugName slug, Parts parts, Instant written, String number, long place) {

    /// What a reader sees.
    ///
    /// @param notes to editors
    record Parts(
            String publisher,
            String urgency,
            String slug,
            String headline,
            List<String> notes,
            List<String> paragraphs) {}

    TextKey key() {
        return TextKey.of(slug.name(), written);
    }

    Draft draft(TextKey key) {
        var drafting = new Drafting(document, !complete)
                .key("slug", slug.name().isEmpty() ? null : key.toString())
                .provider(parts.publisher)
                .publisher(parts.publisher)
                .version(slug.marks().isEmpty() ? number : number + " " + slug.marks(), place)
                .created(written, written)
                .urgency(parts.urgency)
                .slug(parts.slug)
                .headline(parts.headline)
                .paragraphs(parts.paragraphs);
        slug.signals().forEach(drafting::signal);
        parts.notes.forEach(drafting::edNote);
        if (!complete) {
            drafting.signal(Action.WITHHOLD, "the message breaks off before the end of its text");
        }
        return drafting.draft();
    }
}
