/// Documents are fetched over HTTP: from checked addresses, within bounds, and from nowhere else.
@NullMarked
package org.tollkeeper.ingest.feeds.fetch;

import org.jspecify.annotations.NullMarked;
