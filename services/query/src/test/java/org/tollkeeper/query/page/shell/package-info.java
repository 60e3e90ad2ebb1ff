@NullMarked
package org.tollkeeper.query.page.shell;

import org.jspecify.annotations.NullMarked;
