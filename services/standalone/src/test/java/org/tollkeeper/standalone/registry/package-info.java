@NullMarked
package org.tollkeeper.standalone.registry;

import org.jspecify.annotations.NullMarked;
