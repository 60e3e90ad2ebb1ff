@NullMarked
package org.tollkeeper.ingest.feeds;

import org.jspecify.annotations.NullMarked;
