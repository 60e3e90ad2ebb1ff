/// The words of a conflict: its sides, their bodies and places, and those of others.
@NullMarked
package org.tollkeeper.extraction.side;

import org.jspecify.annotations.NullMarked;
