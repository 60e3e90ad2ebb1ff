/// What befell whom: the ways a sentence ties a number of people to a harm.
@NullMarked
package org.tollkeeper.extraction.frame;

import org.jspecify.annotations.NullMarked;
