/// Numbers as reporters write them, and what they count.
@NullMarked
package org.tollkeeper.extraction.number;

import org.jspecify.annotations.NullMarked;
