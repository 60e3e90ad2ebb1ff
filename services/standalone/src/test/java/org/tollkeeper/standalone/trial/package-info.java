/// Reading without sending.
@NullMarked
package org.tollkeeper.standalone.trial;

import org.jspecify.annotations.NullMarked;
