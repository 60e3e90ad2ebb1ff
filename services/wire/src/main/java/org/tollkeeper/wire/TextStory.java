package org.tollkeeper.wire;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.Story.Action;

/// A story of a text format before it has its key.
///
/// @param written when the line sent it
/// @param number the line's own, with the letters of its service
/// @param place among the versions of its story
record TextStory(
        Sniffed document, boolean complete, SlugName slug, Parts parts, Instant written, String number, long place) {

    private static final Pattern DATELINE = Pattern.compile("[^()]{2,60}\\((\\p{L}[\\p{L}./ ]{1,20})\\)\\s+[-–—_]");

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

    /// As the text's own first line names it; what the heading names may be a line of the agency's.
    private @Nullable String agency() {
        var first = parts.paragraphs.isEmpty() ? "" : parts.paragraphs.getFirst();
        var dateline = DATELINE.matcher(first);
        return dateline.lookingAt() ? dateline.group(1) : null;
    }

    Draft draft(TextKey key) {
        var drafting = new Drafting(document, !complete)
                .key("slug", slug.name().isEmpty() ? null : key.toString())
                .provider(parts.publisher)
                .publisher(agency())
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
