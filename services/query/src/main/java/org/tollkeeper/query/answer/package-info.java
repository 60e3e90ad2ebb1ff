/// The forms in which answers leave: JSON trees, and what was asked for.
@NullMarked
package org.tollkeeper.query.answer;

import org.jspecify.annotations.NullMarked;
