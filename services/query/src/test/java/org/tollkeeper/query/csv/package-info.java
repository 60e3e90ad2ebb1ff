@NullMarked
package org.tollkeeper.query.csv;

import org.jspecify.annotations.NullMarked;
