@NullMarked
package org.tollkeeper.query.shelf;

import org.jspecify.annotations.NullMarked;
