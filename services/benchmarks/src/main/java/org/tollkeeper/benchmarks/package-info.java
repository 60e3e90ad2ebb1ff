/// What things cost, as ratios to a floor measured in the same run.
@NullMarked
package org.tollkeeper.benchmarks;

import org.jspecify.annotations.NullMarked;
