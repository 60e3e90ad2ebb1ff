/// A toll through time, on both clocks: what was true when, and what was known when.
@NullMarked
package org.tollkeeper.query.page.timeline;

import org.jspecify.annotations.NullMarked;
