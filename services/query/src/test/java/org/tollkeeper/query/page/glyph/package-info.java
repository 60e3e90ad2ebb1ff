@NullMarked
package org.tollkeeper.query.page.glyph;

import org.jspecify.annotations.NullMarked;
