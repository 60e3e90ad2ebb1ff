@NullMarked
package org.tollkeeper.benchmarks.views;

import org.jspecify.annotations.NullMarked;
