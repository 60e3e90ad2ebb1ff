/// Why one figure is what it is: the same value as the explanation over HTTP, laid out to be read.
@NullMarked
package org.tollkeeper.query.page.why;

import org.jspecify.annotations.NullMarked;
