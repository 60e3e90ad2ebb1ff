/// Who sends: signatures over what is pushed, and the keys they are made with.
@NullMarked
package org.tollkeeper.ingest.signing;

import org.jspecify.annotations.NullMarked;
