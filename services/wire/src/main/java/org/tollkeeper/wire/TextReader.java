package org.tollkeeper.wire;

import java.util.List;
import org.tollkeeper.wire.Story.Action;

/// ANPA 1312 and IPTC 7901: text in frames of control characters, one message or several a document.
final class TextReader implements StoryReader {
    private final Limits limits;

    TextReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Sniffed document) {
        return TextMessage.isFramed(document.text()) || Unframed.message(document.text()) != null;
    }

    @Override
    public Reading.Read read(Sniffed document) {
        var unframed = TextMessage.isFramed(document.text()) ? null : Unframed.message(document.text());
        var messages = unframed == null ? TextMessage.in(document.text()) : List.of(unframed);
        return Items.readEach(messages, message -> stories(message, document), limits);
    }

    /// What takes a story back takes it back under the day before, too.
    private List<Story> stories(TextMessage message, Sniffed document) {
        var text = Iptc7901Story.isOne(message)
                ? new Iptc7901Story(message).read(document)
                : new AnpaStory(message).read(document);
        var story = text.draft(text.key()).toStory(document.delivery(), limits);
        return story.action() == Action.KILL
                ? List.of(story, text.draft(text.key().dayBefore()).toStory(document.delivery(), limits))
                : List.of(story);
    }
}
