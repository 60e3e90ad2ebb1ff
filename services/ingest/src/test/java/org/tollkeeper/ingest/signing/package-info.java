@NullMarked
package org.tollkeeper.ingest.signing;

import org.jspecify.annotations.NullMarked;
