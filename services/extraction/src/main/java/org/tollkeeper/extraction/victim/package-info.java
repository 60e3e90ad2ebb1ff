/// Whose people they were, and what they were.
@NullMarked
package org.tollkeeper.extraction.victim;

import org.jspecify.annotations.NullMarked;
