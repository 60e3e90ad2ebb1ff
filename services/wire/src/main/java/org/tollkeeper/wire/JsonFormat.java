package org.tollkeeper.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// One of the formats in JSON, told by the fields of an object.
interface JsonFormat {

    boolean recognises(ObjectNode item);

    Story read(ObjectNode item, Source source);

    /// Where an object stood.
    ///
    /// @param salvaged whether the document had to be repaired before it could be read
    record Source(Sniffed document, boolean salvaged, Limits limits) {

        Drafting drafting() {
            return new Drafting(document, salvaged);
        }

        Story story(Draft draft) {
            return draft.toStory(document.delivery(), limits);
        }
    }
}
