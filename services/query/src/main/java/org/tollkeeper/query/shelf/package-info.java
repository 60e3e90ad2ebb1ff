/// The claims of a conflict, kept small: their bytes in compressed blocks, and beside them a few columns of
/// numbers by which they are found, told apart and ordered without being read.
@NullMarked
package org.tollkeeper.query.shelf;

import org.jspecify.annotations.NullMarked;
