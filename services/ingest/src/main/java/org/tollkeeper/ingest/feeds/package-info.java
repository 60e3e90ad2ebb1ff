/// Stories are fetched: from addresses, and from folders.
@NullMarked
package org.tollkeeper.ingest.feeds;

import org.jspecify.annotations.NullMarked;
