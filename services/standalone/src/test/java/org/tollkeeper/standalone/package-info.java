@NullMarked
package org.tollkeeper.standalone;

import org.jspecify.annotations.NullMarked;
