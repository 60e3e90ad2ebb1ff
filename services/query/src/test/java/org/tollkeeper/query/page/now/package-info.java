@NullMarked
package org.tollkeeper.query.page.now;

import org.jspecify.annotations.NullMarked;
