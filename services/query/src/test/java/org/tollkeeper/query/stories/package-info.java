@NullMarked
package org.tollkeeper.query.stories;

import org.jspecify.annotations.NullMarked;
