/// What all views share: the address that holds the whole state, the two clocks, the way between views.
@NullMarked
package org.tollkeeper.query.page.shell;

import org.jspecify.annotations.NullMarked;
