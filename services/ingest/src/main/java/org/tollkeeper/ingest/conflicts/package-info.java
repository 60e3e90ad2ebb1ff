/// Definitions of conflicts come in.
@NullMarked
package org.tollkeeper.ingest.conflicts;

import org.jspecify.annotations.NullMarked;
