@NullMarked
package org.tollkeeper.standalone.broker;

import org.jspecify.annotations.NullMarked;
