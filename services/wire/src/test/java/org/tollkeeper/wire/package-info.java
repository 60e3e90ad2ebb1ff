@NullMarked
package org.tollkeeper.wire;

import org.jspecify.annotations.NullMarked;
