/// Which claims count: method R1.
@NullMarked
package org.tollkeeper.domain.effective;

import org.jspecify.annotations.NullMarked;
