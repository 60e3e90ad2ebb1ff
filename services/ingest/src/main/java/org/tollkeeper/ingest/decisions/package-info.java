/// What editors decide about claims, and what follows from it.
@NullMarked
package org.tollkeeper.ingest.decisions;

import org.jspecify.annotations.NullMarked;
