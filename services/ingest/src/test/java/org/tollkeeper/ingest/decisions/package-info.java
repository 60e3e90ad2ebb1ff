@NullMarked
package org.tollkeeper.ingest.decisions;

import org.jspecify.annotations.NullMarked;
