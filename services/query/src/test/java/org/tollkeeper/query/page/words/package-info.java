@NullMarked
package org.tollkeeper.query.page.words;

import org.jspecify.annotations.NullMarked;
