/// The doors for stories, and the extractor's bench.
@NullMarked
package org.tollkeeper.ingest.stories;

import org.jspecify.annotations.NullMarked;
