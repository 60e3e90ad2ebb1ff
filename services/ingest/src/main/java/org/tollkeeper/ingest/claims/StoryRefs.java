package org.tollkeeper.ingest.claims;

import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.ingest.field.Fields;

/// The `story` of a claim: which version of which story.
final class StoryRefs {
    private StoryRefs() {}

    private static final String RULE = "a story is named by provider, key and version";

    static StoryRef read(Fields claim) {
        var story = claim.object("story");
        if (story == null) {
            throw claim.absent("story", RULE);
        }
        var version = story.textOrNumber("version");
        if (version == null) {
            throw story.absent("version", RULE);
        }
        return new StoryRef(
                story.required("provider", RULE), story.required("key", RULE), version, story.number("order"));
    }
}
