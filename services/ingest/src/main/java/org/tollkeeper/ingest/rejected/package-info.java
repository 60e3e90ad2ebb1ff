/// What was refused is kept, shown, handed in once more, and settled by people.
@NullMarked
package org.tollkeeper.ingest.rejected;

import org.jspecify.annotations.NullMarked;
