package org.tollkeeper.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// Our own JSON, with the field names of the envelope.
final class OwnJson implements JsonFormat {

    /// Fields that a story of ours has; others have a version, too.
    private static final List<String> FIELDS = List.of("key", "published", "body", "provider");

    @Override
    public boolean recognises(ObjectNode item) {
        return !item.has("uri") && FIELDS.stream().anyMatch(item::has);
    }

    @Override
    public Story read(ObjectNode item, Source source) {
        var read = new JsonStory(item, source).draft();
        var delivery = source.document().delivery().restrictedTo(read.conflict());
        return read.story().toStory(delivery, source.limits());
    }
}
