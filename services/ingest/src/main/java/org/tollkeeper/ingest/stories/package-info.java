/// Stories come in, and what they claim is worked out.
@NullMarked
package org.tollkeeper.ingest.stories;

import org.jspecify.annotations.NullMarked;
