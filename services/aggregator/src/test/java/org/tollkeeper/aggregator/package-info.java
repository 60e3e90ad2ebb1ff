@NullMarked
package org.tollkeeper.aggregator;

import org.jspecify.annotations.NullMarked;
