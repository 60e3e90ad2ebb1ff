@NullMarked
package org.tollkeeper.standalone.replay;

import org.jspecify.annotations.NullMarked;
