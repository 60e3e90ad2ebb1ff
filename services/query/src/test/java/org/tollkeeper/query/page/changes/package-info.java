@NullMarked
package org.tollkeeper.query.page.changes;

import org.jspecify.annotations.NullMarked;
