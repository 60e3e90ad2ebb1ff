@NullMarked
package org.tollkeeper.standalone.sample;

import org.jspecify.annotations.NullMarked;
