/// Told the way the domain speaks: fixtures that the tests of this room share.
@NullMarked
package org.tollkeeper.query;

import org.jspecify.annotations.NullMarked;
