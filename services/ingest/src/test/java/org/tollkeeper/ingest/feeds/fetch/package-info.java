@NullMarked
package org.tollkeeper.ingest.feeds.fetch;

import org.jspecify.annotations.NullMarked;
