@NullMarked
package org.tollkeeper.messaging;

import org.jspecify.annotations.NullMarked;
