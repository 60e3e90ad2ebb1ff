/// Stories become claims, one task a story.
@NullMarked
package org.tollkeeper.ingest.topology;

import org.jspecify.annotations.NullMarked;
