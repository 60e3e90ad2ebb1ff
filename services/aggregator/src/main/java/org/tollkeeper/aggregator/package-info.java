/// Claims and definitions in, positions and tolls out. Where the method runs; nothing of the method itself.
@NullMarked
package org.tollkeeper.aggregator;

import org.jspecify.annotations.NullMarked;
