@NullMarked
package org.tollkeeper.ingest.rejected;

import org.jspecify.annotations.NullMarked;
