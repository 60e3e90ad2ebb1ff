@NullMarked
package org.tollkeeper.query.answer;

import org.jspecify.annotations.NullMarked;
