@NullMarked
package org.tollkeeper.ingest.stories;

import org.jspecify.annotations.NullMarked;
