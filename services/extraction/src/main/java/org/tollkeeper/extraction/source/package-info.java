/// Who says it, and through whom it reached the reader.
@NullMarked
package org.tollkeeper.extraction.source;

import org.jspecify.annotations.NullMarked;
