@NullMarked
package org.tollkeeper.query.page;

import org.jspecify.annotations.NullMarked;
