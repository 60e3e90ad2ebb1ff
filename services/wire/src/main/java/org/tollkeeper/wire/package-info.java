/// Bytes become stories: one envelope, one action rule, one reader a format.
@NullMarked
package org.tollkeeper.wire;

import org.jspecify.annotations.NullMarked;
