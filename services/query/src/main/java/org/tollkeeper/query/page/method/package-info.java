/// How it is counted, who is included, what is missing, and how the feeds do.
@NullMarked
package org.tollkeeper.query.page.method;

import org.jspecify.annotations.NullMarked;
