/// What a door answers when it refuses: RFC 9457 problems.
@NullMarked
package org.tollkeeper.ingest.problem;

import org.jspecify.annotations.NullMarked;
