@NullMarked
package org.tollkeeper.query.intake;

import org.jspecify.annotations.NullMarked;
