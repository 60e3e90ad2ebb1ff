@NullMarked
package org.tollkeeper.ingest.topology;

import org.jspecify.annotations.NullMarked;
