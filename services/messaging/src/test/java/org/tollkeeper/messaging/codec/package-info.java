@NullMarked
package org.tollkeeper.messaging.codec;

import org.jspecify.annotations.NullMarked;
