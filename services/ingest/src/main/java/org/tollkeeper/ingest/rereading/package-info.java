/// Stored stories are read again, and what a new reading changes is shown before it is published.
@NullMarked
package org.tollkeeper.ingest.rereading;

import org.jspecify.annotations.NullMarked;
