/// What moved, and why: the same sequence as the stream of changes.
@NullMarked
package org.tollkeeper.query.page.changes;

import org.jspecify.annotations.NullMarked;
