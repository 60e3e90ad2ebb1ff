package org.tollkeeper.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// Our own JSON, with the field names of the envelope.
final class OwnJson implements JsonFormat {

    /// Any of the fields that a story cannot do without.
    private static final List<String> FIELDS = List.of("key", "version", "published", "body", "provider");

    /// An agency's own field names are no story of ours, even where one is the same by chance.
    @Override
    public boolean recognises(ObjectNode item) {
        return !item.has("uri") && FIELDS.stream().filter(item::has).count() > 1;
    }

    @Override
    public Story read(ObjectNode item, Source source) {
        var read = new JsonStory(item, source).draft();
        var delivery = source.document().delivery().restrictedTo(read.conflict());
        return read.story().toStory(delivery, source.limits());
    }
}
