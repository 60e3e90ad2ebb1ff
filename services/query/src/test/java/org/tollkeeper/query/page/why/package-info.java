@NullMarked
package org.tollkeeper.query.page.why;

import org.jspecify.annotations.NullMarked;
