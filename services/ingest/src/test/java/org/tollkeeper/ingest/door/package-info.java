@NullMarked
package org.tollkeeper.ingest.door;

import org.jspecify.annotations.NullMarked;
